package org.constancy.communications;

import java.time.Instant;

/** A contact on the line of time: both ways, or only from one side. */
public record ContactDot(Instant at, boolean twoWay) {}
