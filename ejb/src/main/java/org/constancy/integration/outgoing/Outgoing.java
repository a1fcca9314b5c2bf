package org.constancy.integration.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * Calls to other systems, each to the address that was checked just before, while Host and SNI name the host as written. A line
 * to that very address is used again where one rests. No redirect is followed; of an answer no more than 4,096 bytes are read. A
 * thread that is interrupted gives up at once.
 */
@ApplicationScoped
public class Outgoing {

    private AddressGuard guard;
    private Lines lines;

    protected Outgoing() {}

    @Inject
    Outgoing(AddressGuard guard, Lines lines) {
        this.guard = guard;
        this.lines = lines;
    }

    /**
     * Posts a body; twice where the line broke that had rested since the call before.
     *
     * @param headers with a {@code Content-Type}
     * @param longest silence that is borne while reading
     * @throws IOException where there was no answer: refused address, no connection, silence, no HTTP
     */
    public Reply post(URI uri, Map<String, String> headers, byte[] body, Duration longest) throws IOException {
        Place place = Place.of(uri, guard.resolve(uri));
        Line rested = lines.take(place);
        if (rested != null) {
            try {
                return exchange(rested, request(uri, headers, body), longest);
            } catch (IOException e) {
                if (!Line.mayHaveHungUp(e)) {
                    throw e;
                }
            }
        }
        return exchange(Line.open(place), request(uri, headers, body), longest);
    }

    /**
     * Fetches what is at an address, on a line of its own.
     *
     * @param longest silence that is borne while reading
     * @throws IOException as for {@link #post}, where the answer is not 200, and what the reader throws
     */
    public void fetch(URI uri, Duration longest, Reader reader) throws IOException {
        try (Line line = Line.open(Place.of(uri, guard.resolve(uri)))) {
            line.fetch(new BasicClassicHttpRequest("GET", uri), longest, reader);
        }
    }

    private Reply exchange(Line line, ClassicHttpRequest request, Duration longest) throws IOException {
        try {
            return line.exchange(request, longest);
        } finally {
            lines.giveBack(line);
        }
    }

    private static ClassicHttpRequest request(URI uri, Map<String, String> headers, byte[] body) {
        BasicClassicHttpRequest request = new BasicClassicHttpRequest("POST", uri);
        headers.forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                request.setHeader(name, value);
            }
        });
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(headers.get("Content-Type"))));
        return request;
    }
}
