package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.constancy.web.shell.ErrorBody;

/**
 * Says no in the API's words where the server would show the console's page: of a header that JAX-RS cannot read, of a path
 * that leads nowhere.
 */
final class ApiResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    ApiResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
        answer(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answer(status);
    }

    private void answer(int status) throws IOException {
        resetBuffer();
        ErrorBody.ofStatus(status, Approach.of(request).requestId())
                .saying(request.getMethod() + " " + request.getRequestURI())
                .send(this);
    }
}
