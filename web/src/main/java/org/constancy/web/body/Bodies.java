package org.constancy.web.body;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.constancy.web.shell.ErrorBody;

/**
 * Lets an API request through when its body is at hand. A request without a body, or whose body came along with its head,
 * goes straight on. Any other is left to a {@link BodyReader} and comes back as a dispatch of type {@code ASYNC}; so every
 * filter behind this one must be mapped to {@code REQUEST} and {@code ASYNC}, and each before it must support async.
 *
 * <p>Refused: a body over the limit (413 {@code body.size}), one that takes too long (408 {@code body.slow}).
 */
public class Bodies extends HttpFilter {

    static final String ARRIVED = Bodies.class.getName();

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BodyLimits limits;

    @Resource
    private transient ManagedScheduledExecutorService clock;

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
        if (length > limit.bytes()) {
            refuse(response, tooLarge(limit));
        } else if (length >= 0 && request.getInputStream().available() >= length) {
            chain.doFilter(request, response);
        } else {
            new BodyReader(request.startAsync(), address, limit, limit.inFile() ? Body.inFile() : Body.inMemory())
                    .begin(clock);
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
    static void refuse(HttpServletResponse response, ErrorBody answer) throws IOException {
        response.setHeader("Connection", "close");
        answer.send(response);
    }
}
