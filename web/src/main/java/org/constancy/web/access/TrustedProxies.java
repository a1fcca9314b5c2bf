package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constancy.kernel.Ids;

/**
 * The proxies whose {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code X-Request-Id} we believe: those of
 * {@code CONSTANCY_TRUSTED_PROXIES}, addresses or networks with commas between. From anybody else these headers mean
 * nothing.
 */
final class TrustedProxies {

    private static final Logger LOG = Logger.getLogger(TrustedProxies.class.getName());
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final List<Network> networks;

    TrustedProxies(String addresses) {
        networks = COMMA.splitAsStream(addresses.strip())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> network(text))
                .toList();
    }

    Approach approach(HttpServletRequest request) {
        boolean trusted = trusts(request.getRemoteAddr());
        String id = trusted ? request.getHeader("X-Request-Id") : null;
        return new Approach(
                Ids.legal(id) ? id : Ids.next(),
                request.isSecure() || trusted && "https".equalsIgnoreCase(first(request, "X-Forwarded-Proto")),
                host(request, trusted ? first(request, "X-Forwarded-Host") : null),
                trusted ? farthest(request) : request.getRemoteAddr(),
                trusted);
    }

    private boolean trusts(String address) {
        for (Network network : networks) {
            if (network.contains(address)) {
                return true;
            }
        }
        return false;
    }

    /** Walks back over the proxies that we trust; the first address before them is the caller's. */
    private String farthest(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String header = request.getHeader("X-Forwarded-For");
        String[] hops = header == null ? new String[0] : COMMA.split(header.strip());
        for (int i = hops.length - 1;
                i >= 0 && trusts(address) && HOST.matcher(hops[i]).matches();
                i--) {
            address = hops[i];
        }
        return address;
    }

    private static String host(HttpServletRequest request, String forwarded) {
        if (forwarded != null && HOST.matcher(forwarded).matches()) {
            return forwarded;
        }
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        String name =
                HOST.matcher(request.getServerName()).matches() ? request.getServerName() : request.getLocalAddr();
        return usual ? name : name + ":" + port;
    }

    private static String first(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        return value == null ? null : COMMA.split(value.strip(), 2)[0];
    }

    private static Stream<Network> network(String text) {
        var network = Network.read(text);
        if (network.isEmpty()) {
            LOG.log(Level.WARNING, "CONSTANCY_TRUSTED_PROXIES: {0} is no address and no network.", text);
        }
        return network.stream();
    }
}
