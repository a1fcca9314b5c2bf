package org.constancy.web.body;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.constancy.kernel.Caller;

/**
 * Lets the form of a page through when it is whole. A page needs its thread from the first to the last (its session is
 * open on it), so a slow form does hold one; but not for long, and not more than a part of all threads: further slow
 * forms are turned away with 503. A form that came along with its head, as they usually do, goes straight on.
 *
 * <p>Refused: a form over 1 MiB (413), one that takes longer than 20 seconds (408). The file upload of those who have
 * signed in is not looked at; strangers have none (415). An error page reads no form at all: it would wait for it.
 */
public class Forms extends HttpFilter {

    /** Half of the threads that Payara Micro is started with. */
    private static final int MOST_WAITING = 300;

    private static final int LARGEST = 1024 * 1024;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final int PIECE = 8192;
    private static final long serialVersionUID = 1L;

    private final transient Semaphore free = new Semaphore(MOST_WAITING);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(FormRequest.withoutForm(request), response);
        } else if (!request.getMethod().equals("POST") || hasArrived(request)) {
            chain.doFilter(request, response);
        } else if (isUpload(request)) {
            upload(request, response, chain);
        } else if (free.tryAcquire()) {
            HttpServletRequest whole = whole(request, response);
            if (whole != null) {
                chain.doFilter(whole, response);
            }
        } else {
            response.setHeader("Retry-After", "5");
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean stranger = request.getAttribute(Caller.class.getName()) == null;
        if (stranger) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The request with its form, or {@code null} when it has been refused. */
    private HttpServletRequest whole(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        var form = new ByteArrayOutputStream();
        try {
            InputStream in = request.getInputStream();
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                form.write(piece, 0, count);
                if (form.size() > LARGEST) {
                    return refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                }
                if (System.nanoTime() > end) {
                    return refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT);
                }
            }
        } catch (IOException silent) {
            return refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT);
        } finally {
            free.release();
        }
        return readable(request, response, form.toByteArray());
    }

    private static HttpServletRequest readable(HttpServletRequest request, HttpServletResponse response, byte[] form)
            throws IOException {
        try {
            return new FormRequest(request, form);
        } catch (IllegalArgumentException malformed) {
            return refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean hasArrived(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        return length >= 0 && request.getInputStream().available() >= length;
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    private static HttpServletRequest refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status);
        return null;
    }
}
