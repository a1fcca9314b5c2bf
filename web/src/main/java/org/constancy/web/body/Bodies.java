package org.constancy.web.body;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.constancy.web.access.Approach;
import org.constancy.web.shell.ErrorBody;

/**
 * Lets an API request through when its body is at hand. A request without a body, or whose body came along with its head,
 * goes straight on. A few others are waited for; any more are left to a {@link BodyReader} and come back as a dispatch of
 * type {@code ASYNC}; so every filter behind this one must be mapped to {@code REQUEST} and {@code ASYNC}, and each before
 * it must support async.
 *
 * <p>Refused: a body over the limit (413 {@code body.size}), one that takes too long (408 {@code body.slow}), one that is
 * compressed (415 {@code body.encoding}).
 */
public class Bodies extends HttpFilter {

    static final String ARRIVED = Bodies.class.getName();

    private static final long serialVersionUID = 1L;

    private static final ErrorBody ENCODED = new ErrorBody(
            "body.encoding", "A body is taken as it is, without Content-Encoding.", "Content-Encoding", 415, null);

    private transient Semaphore waiting;

    @Inject
    private transient BodyLimits limits;

    @Resource
    private transient ManagedScheduledExecutorService clock;

    @Override
    public void init() {
        waiting = new Semaphore(limits.waiting());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ARRIVED) instanceof Arrival arrival
                && request.getDispatcherType() == DispatcherType.ASYNC) {
            resume(new BodyRequest(request, arrival), response, chain);
        } else if (hasBody(request)) {
            read(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Address address = Address.of(request);
        BodyLimits.Limit limit = limits.of(address.path());
        long length = request.getContentLengthLong();
        if (encoded(request)) {
            refuse(request, response, ENCODED);
        } else if (length > limit.bytes()) {
            refuse(request, response, tooLarge(limit));
        } else if (length >= 0 && request.getInputStream().available() >= length) {
            chain.doFilter(request, response);
        } else {
            Body body = limit.inFile() ? Body.inFile() : Body.inMemory();
            if (waiting.tryAcquire()) {
                readHere(request, response, chain, new Arrival(address, body), limit);
            } else {
                new BodyReader(request.startAsync(), address, limit, body, clock).begin();
            }
        }
    }

    /** Most bodies are one packet behind their head: waiting for it is quicker than going away and coming back. */
    private void readHere(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Arrival arrival,
            BodyLimits.Limit limit)
            throws IOException, ServletException {
        try (Body body = arrival.body()) {
            ErrorBody refusal = fillAndRelease(body, request.getInputStream(), limit);
            if (refusal == null) {
                chain.doFilter(new BodyRequest(request, arrival), response);
            } else {
                refuse(request, response, refusal);
            }
        }
    }

    private ErrorBody fillAndRelease(Body body, InputStream in, BodyLimits.Limit limit) {
        try {
            return fill(body, in, limit);
        } finally {
            waiting.release();
        }
    }

    private static ErrorBody fill(Body body, InputStream in, BodyLimits.Limit limit) {
        long end = System.nanoTime() + limit.patience().toNanos();
        byte[] piece = new byte[BodyReader.PIECE];
        long size = 0;
        try {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                size += count;
                if (size > limit.bytes()) {
                    return tooLarge(limit);
                }
                if (System.nanoTime() > end) {
                    return tooSlow(limit);
                }
                body.append(piece, count);
            }
            return null;
        } catch (IOException brokenOff) {
            return tooSlow(limit);
        }
    }

    /** The server opens no request scope for a request that comes back. */
    private static void resume(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestContextController scope =
                CDI.current().select(RequestContextController.class).get();
        boolean opened = scope.activate();
        try {
            chain.doFilter(request, response);
        } finally {
            if (opened) {
                scope.deactivate();
            }
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean encoded(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    static ErrorBody tooLarge(BodyLimits.Limit limit) {
        return new ErrorBody(
                "body.size",
                "The body is larger than is accepted here.",
                "limit: " + limit.bytes() + " bytes",
                413,
                null);
    }

    static ErrorBody tooSlow(BodyLimits.Limit limit) {
        return new ErrorBody(
                "body.slow",
                "The body took too long to arrive.",
                "limit: " + limit.patience().toSeconds() + " seconds",
                408,
                null);
    }

    /** The rest of the body is not wanted: the connection ends with the answer. */
    static void refuse(ServletRequest request, ServletResponse response, ErrorBody answer) throws IOException {
        HttpServletResponse to = (HttpServletResponse) response;
        to.setHeader("Connection", "close");
        answer.about(Approach.of((HttpServletRequest) request).requestId()).send(to);
    }
}
