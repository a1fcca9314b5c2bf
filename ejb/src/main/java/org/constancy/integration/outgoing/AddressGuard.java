package org.constancy.integration.outgoing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.constancy.kernel.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where outgoing calls may go: to public addresses, and to what {@code CONSTANCY_OUTGOING_ALLOW} names. A name that leads to
 * several addresses may lead to no other.
 */
@ApplicationScoped
public class AddressGuard {

    private static final Logger LOG = Logger.getLogger(AddressGuard.class.getName());
    private static final int LONGEST = 2000;
    private static final int HIGHEST_PORT = 65_535;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** What some read as a number and others as a name: it ends in a number, as the URL standard says; and a zone in IPv6. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?|\\[.*%.*]");

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}\\.?");

    private static final Pattern LOCAL = Pattern.compile("(.*\\.)?localhost\\.?", Pattern.CASE_INSENSITIVE);

    @Inject
    @ConfigProperty(name = "constancy.outgoing.allow")
    private Optional<String> setting;

    private Allowed allowed;

    @PostConstruct
    void begin() {
        try {
            allowed = new Allowed(setting.orElse(""));
        } catch (IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "CONSTANCY_OUTGOING_ALLOW is not read: {0} is no host, host:port or network",
                    e.getMessage());
            allowed = new Allowed("");
        }
    }

    /**
     * Reads an address that somebody sent: http or https, a host, at most 2,000 characters, no user, no fragment. An IPv4 address is
     * four decimal numbers: other spellings are read differently by whoever reads them. An IPv6 address has no zone.
     *
     * @param code of the refusal (400)
     */
    public URI address(String text, String code) {
        String problem = "It is missing.";
        try {
            URI uri = text == null || text.length() > LONGEST ? null : new URI(text);
            problem = uri == null ? "It has 1 to 2,000 characters." : problem(uri);
            if (problem == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            problem = "It is no URL.";
        }
        String shown = text == null || text.length() <= LONGEST ? text : text.substring(0, 100) + "…";
        throw Refusal.invalid(code, "This address cannot be called. " + problem, "address: " + shown);
    }

    private static String problem(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "It begins with http:// or https://.";
        }
        if (uri.getHost() == null || uri.getPort() > HIGHEST_PORT || uri.getPort() == 0) {
            return "It needs a host, in ASCII.";
        }
        if (AMBIGUOUS.matcher(uri.getHost()).matches()
                && !FOUR_NUMBERS.matcher(uri.getHost()).matches()) {
            return "An IP address is four decimal numbers, or IPv6 without a zone.";
        }
        return uri.getUserInfo() == null && uri.getFragment() == null ? null : "It has no user and no fragment.";
    }

    /**
     * Refuses with 400 {@code outgoing.refused} what leads to where we do not go. A name that does not resolve now is let
     * through, for it is asked again at each connection.
     */
    public void check(URI uri) {
        try {
            resolve(uri);
        } catch (UnknownHostException notYet) {
            LOG.log(Level.FINE, "{0} does not resolve yet", uri.getHost());
        } catch (ForbiddenAddress e) {
            throw Refusal.invalid("outgoing.refused", "Calls do not go to this address.", e.getMessage());
        }
    }

    /**
     * The address to connect to, and no other.
     *
     * @throws ForbiddenAddress where any address of the host is not public and not allowed
     */
    InetAddress resolve(URI uri) throws UnknownHostException, ForbiddenAddress {
        List<InetAddress> all = lookUp(uri.getHost());
        if (!allowed.host(bare(uri.getHost()), port(uri))) {
            for (InetAddress each : all) {
                if (!Addresses.isPublic(each) && !allowed.address(each)) {
                    throw new ForbiddenAddress(
                            uri.getHost() + " is " + each.getHostAddress() + ", which is not public and not allowed");
                }
            }
        }
        return all.get(0);
    }

    /** {@code localhost} and what ends in it is this machine, whatever a name service says or does not say (RFC 6761). */
    private static List<InetAddress> lookUp(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(LOCAL.matcher(host).matches() ? "localhost" : bare(host)));
    }

    static int port(URI uri) {
        return uri.getPort() > 0 ? uri.getPort() : isHttps(uri) ? HTTPS : HTTP;
    }

    static boolean isHttps(URI uri) {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
