package org.constancy.web.tmf;

import jakarta.ejb.EJBException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.sql.SQLException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Refusal;
import org.constancy.web.access.Approach;
import org.constancy.web.shell.ErrorBody;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Turns every failure into the one error body (RULES 24), which names the request. Of what went wrong inside, a stranger
 * learns no more than that; the log has the rest under the same name.
 */
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int LONGEST_DETAIL = 1000;
    private static final String BUSY = "Somebody else changes this at the same time. Try again.";

    /** How SQL states begin: of data exceptions, and of transactions that were rolled back, as after a deadlock. */
    private static final String UNFIT = "22";

    private static final String ROLLED_BACK = "40";

    /** The SQL state of a lock that did not come. */
    private static final String TIMED_OUT = "HYT00";

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (each instanceof WebApplicationException web) {
                return protocol(web.getResponse());
            }
            if (each instanceof OptimisticLockException
                    || each instanceof PessimisticLockException
                    || each instanceof LockTimeoutException) {
                return answer(409, "resource.busy", BUSY, null);
            }
            if (each instanceof ConstraintViolationException violation) {
                return violated(violation);
            }
            if (each instanceof SQLException refused && ofDatabase(refused) != null) {
                return refused(ofDatabase(refused));
            }
        }
        return incident(failure);
    }

    /** The HTTP status of each kind of refusal. */
    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNKNOWN_CALLER -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, RUNNING -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case BUSY -> 429;
        };
    }

    /**
     * What is nobody's failure although the database says no: values that it has no room for, and two who are in each other's
     * way; else {@code null}.
     */
    static Refusal ofDatabase(SQLException problem) {
        String state = String.valueOf(problem.getSQLState());
        if (state.startsWith(UNFIT)) {
            return Refusal.invalid("value.unfit", "A value is longer or larger than can be kept.", null);
        }
        return state.startsWith(ROLLED_BACK) || state.equals(TIMED_OUT)
                ? Refusal.conflict("resource.busy", BUSY, null)
                : null;
    }

    private Response refused(Refusal refusal) {
        Response answer = answer(status(refusal.kind()), refusal.code(), refusal.reason(), refusal.detail());
        boolean later = refusal.kind() == Refusal.Kind.BUSY || refusal.kind() == Refusal.Kind.RUNNING;
        return later
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, 1)
                        .build()
                : answer;
    }

    /** What JAX-RS itself refuses: no such path, method, or media type. What its headers say stays said. */
    private Response protocol(Response from) {
        ErrorBody said = ErrorBody.ofStatus(from.getStatus(), requestId()).saying(asked(from));
        Response.ResponseBuilder answer = Response.fromResponse(answer(said));
        from.getHeaders().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    /** What of the request was refused. */
    private String asked(Response from) {
        String line = request.getMethod() + " " + request.getRequestURI();
        return cut(
                switch (from.getStatus()) {
                    case 405 -> line + "; allowed: " + from.getHeaderString(HttpHeaders.ALLOW);
                    case 406 -> line + "; Accept: " + request.getHeader(HttpHeaders.ACCEPT);
                    case 415 -> line + "; Content-Type: " + request.getContentType();
                    default -> line;
                });
    }

    private Response violated(ConstraintViolationException violation) {
        String constraint = String.valueOf(violation.getConstraintName());
        LOG.log(Level.FINE, "Request {0} hurts {1}", new Object[] {requestId(), constraint});
        return answer(
                409,
                "resource.conflict",
                "The database refuses it: it contradicts what is stored.",
                "rule: " + constraint);
    }

    private Response incident(Throwable failure) {
        Throwable cause = failure instanceof EJBException && failure.getCause() != null ? failure.getCause() : failure;
        LOG.log(
                Level.SEVERE,
                cause,
                () -> "Request " + requestId() + " failed: " + request.getMethod() + " " + request.getRequestURI());
        return answer(
                500, "server.incident", "Something went wrong on our side. Tell us this number: " + requestId(), null);
    }

    private Response answer(int status, String code, String reason, String detail) {
        return answer(new ErrorBody(code, reason, cut(detail), status, requestId()));
    }

    private static String cut(String detail) {
        return detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }

    private static Response answer(ErrorBody body) {
        return Response.status(Integer.parseInt(body.status()))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body.json())
                .build();
    }

    private String requestId() {
        return Approach.of(request).requestId();
    }
}
