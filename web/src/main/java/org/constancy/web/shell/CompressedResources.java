package org.constancy.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Sends stylesheets, scripts and drawings compressed to browsers that take them so. They are the same for everybody; pages are not
 * compressed, for the length of a page that repeats what was asked beside its secrets would tell of these (BREACH).
 */
public class CompressedResources extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader("Vary", "Accept-Encoding");
        if (!request.getMethod().equals("GET") || !Gzip.isTaken(request.getHeader("Accept-Encoding"))) {
            chain.doFilter(request, response);
            return;
        }
        Zipped zipped = new Zipped(response);
        chain.doFilter(request, zipped);
        zipped.finish();
    }

    /** Compresses what is a text by its type, which is known when the first of it is written; all else goes as it is. */
    private static final class Zipped extends HttpServletResponseWrapper {

        private Stream stream;

        Zipped(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (stream == null) {
                stream = new Stream(this, super.getOutputStream());
            }
            return stream;
        }

        private boolean isText() {
            String type = getContentType() == null ? "" : getContentType();
            return getStatus() == SC_OK
                    && (type.startsWith("text/") || type.contains("javascript") || type.startsWith("image/svg"));
        }

        /** It is not that of what is sent. */
        @Override
        public void setContentLength(int bytes) {
            setContentLengthLong(bytes);
        }

        @Override
        public void setContentLengthLong(long bytes) {
            if (!isText()) {
                super.setContentLengthLong(bytes);
            }
        }

        void finish() throws IOException {
            if (stream != null && stream.zip != null) {
                stream.zip.finish();
            }
        }
    }

    private static final class Stream extends ServletOutputStream {

        private final Zipped response;
        private final ServletOutputStream out;
        private OutputStream to;
        private GZIPOutputStream zip;

        Stream(Zipped response, ServletOutputStream out) {
            this.response = response;
            this.out = out;
        }

        private OutputStream to() throws IOException {
            if (to == null && response.isText()) {
                response.setHeader("Content-Encoding", "gzip");
                zip = new GZIPOutputStream(out, 8192);
            }
            if (to == null) {
                to = zip == null ? out : zip;
            }
            return to;
        }

        @Override
        public void write(int one) throws IOException {
            to().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            to().write(bytes, from, many);
        }

        @Override
        public void close() throws IOException {
            to().close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
