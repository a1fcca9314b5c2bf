package org.constancy.listening;

import java.time.Instant;
import java.util.Set;

/**
 * A CDI event, fired inside the transaction in which it came true: what answers a need is available, and those who voiced it
 * are due a talk about it. Each is told so once for a need.
 *
 * @param customerIds those who are due a talk only now
 */
public record NeedAnswerable(String needId, Set<String> customerIds, Instant at) {}
