package org.constancy.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.constancy.communications.AttachmentRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be, how long it may take and who waits for it: imports and attachments have limits of their own. */
@ApplicationScoped
class BodyLimits {

    private static final String IMPORTS = "/api/v1/imports";

    private static final Pattern ATTACHMENTS = Pattern.compile("/api/v1/interactions/[^/]+/attachments");

    /** What a form has beside its file: the size of the file itself has a refusal of its own. */
    private static final long ROUND_A_FILE = 1024 * 1024;

    /** Anybody may send one, so it is small: a form with an id, a secret and scopes. */
    private static final Limit TOKEN_REQUEST = new Limit(16 * 1024, Duration.ofSeconds(10), false);

    @Inject
    private AttachmentRule attachments;

    @Inject
    @ConfigProperty(name = "constancy.body.max", defaultValue = "1048576")
    private long largest;

    @Inject
    @ConfigProperty(name = "constancy.body.patience", defaultValue = "PT20S")
    private Duration longest;

    @Inject
    @ConfigProperty(name = "constancy.body.waiting", defaultValue = "2")
    private int waiting;

    @Inject
    @ConfigProperty(name = "constancy.import.max", defaultValue = "268435456")
    private long largestImport;

    @Inject
    @ConfigProperty(name = "constancy.import.patience", defaultValue = "PT15M")
    private Duration longestImport;

    /**
     * The limits at one address.
     *
     * @param bytes the largest body
     * @param patience from the request's first byte to the body's last
     * @param inFile whether the body is kept in a file rather than in memory
     */
    record Limit(long bytes, Duration patience, boolean inFile) {}

    /**
     * How many request threads may wait for a body at once; the others are left free by a {@link BodyReader}. Payara Server
     * has five unless it is told otherwise.
     */
    int waiting() {
        return waiting;
    }

    /** @param path within the application, for instance {@code /api/v1/imports} */
    Limit of(String path) {
        if (path.startsWith("/oauth/")) {
            return TOKEN_REQUEST;
        }
        if (ATTACHMENTS.matcher(path).matches()) {
            return new Limit(attachments.largest() + ROUND_A_FILE, longestImport, true);
        }
        return path.startsWith(IMPORTS)
                ? new Limit(largestImport, longestImport, true)
                : new Limit(largest, longest, false);
    }
}
