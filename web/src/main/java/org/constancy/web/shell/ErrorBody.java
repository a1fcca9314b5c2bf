package org.constancy.web.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every API door answers when it says no, whoever says it.
 *
 * @param code ours and stable, for programs: {@code access.unknown}
 * @param reason one sentence for a person
 * @param message names attribute and value, or what is missing; may be {@code null}
 * @param status the HTTP status again
 * @param referenceError names the request, as the log does; may be {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "reason", "message", "status", "referenceError", "@type"})
public record ErrorBody(String code, String reason, String message, String status, String referenceError) {

    private static final ObjectWriter JSON = new JsonMapper().writerFor(ErrorBody.class);

    public ErrorBody(String code, String reason, String message, int status, String referenceError) {
        this(code, reason, message, Integer.toString(status), referenceError);
    }

    @JsonProperty("@type")
    public String type() {
        return "Error";
    }

    /** What is said where nothing is known but the status: {@code http.404}. */
    public static ErrorBody ofStatus(int status, String requestId) {
        String reason =
                switch (status) {
                    case 404 -> "There is nothing at this address.";
                    case 405 -> "This method is not supported here; see the Allow header.";
                    case 406 -> "Only application/json can be answered here.";
                    case 415 -> "The body's content type is not supported here.";
                    default ->
                        status < 500
                                ? "The request cannot be understood."
                                : "Something went wrong on our side. Tell us this number: " + requestId;
                };
        return new ErrorBody("http." + status, reason, null, status, requestId);
    }

    /** The same, said of this request. */
    public ErrorBody about(String requestId) {
        return new ErrorBody(code, reason, message, status, requestId);
    }

    /** The same, with what of the request it is about. */
    public ErrorBody saying(String detail) {
        return new ErrorBody(code, reason, detail, status, referenceError);
    }

    /** The body in UTF-8. */
    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of five texts could not be written", e);
        }
    }

    /** Answers a request with this body and its status, for doors that stand before JAX-RS. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] json = json();
        response.setStatus(Integer.parseInt(status));
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
