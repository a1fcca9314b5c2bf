package org.constancy.web.tmf;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.constancy.web.shell.Gzip;

/**
 * Long JSON goes compressed to a client that takes it so. What is short costs more to compress than to send, and what bears an
 * {@code ETag} goes as it is: the tag names these very bytes, and is sent back to change them.
 */
@Provider
public class Compression implements WriterInterceptor {

    private static final int SHORT = 2048;

    @Context
    private HttpHeaders request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getEntity() instanceof byte[] json && json.length >= SHORT && isPlain(context)) {
            context.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (Gzip.isTaken(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
                context.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
                context.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
                context.setEntity(zipped(json));
            }
        }
        context.proceed();
    }

    private static boolean isPlain(WriterInterceptorContext context) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
                && !context.getHeaders().containsKey(HttpHeaders.ETAG)
                && !context.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
    }

    private static byte[] zipped(byte[] json) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(json.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(json);
        }
        return zipped.toByteArray();
    }
}
