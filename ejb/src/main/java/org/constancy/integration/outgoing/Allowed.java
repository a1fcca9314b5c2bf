package org.constancy.integration.outgoing;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an administrator allows although it is not public: {@code crm.internal}, {@code crm.internal:8443}, {@code 10.1.0.0/16},
 * {@code 192.168.1.5}, {@code 192.168.1.5:8443}, with commas between.
 */
final class Allowed {

    private final Set<String> hosts = new TreeSet<>();
    private final List<Range> ranges = new ArrayList<>();

    /** @throws IllegalArgumentException where an entry is none of these */
    Allowed(String text) {
        for (String each : text.split(",")) {
            String entry = each.strip().toLowerCase(Locale.ROOT);
            if (entry.matches("[^\\s/:]+:[0-9]{1,5}")) {
                hosts.add(entry);
            } else if (Range.looksLike(entry)) {
                ranges.add(Range.of(entry));
            } else if (entry.matches("[^\\s/:]+")) {
                hosts.add(entry);
            } else if (!entry.isEmpty()) {
                throw new IllegalArgumentException(entry);
            }
        }
    }

    boolean host(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return hosts.contains(name) || hosts.contains(name + ":" + port);
    }

    boolean address(InetAddress address) {
        return ranges.stream().anyMatch(each -> each.holds(address));
    }
}
