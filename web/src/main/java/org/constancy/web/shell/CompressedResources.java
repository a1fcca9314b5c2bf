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

    /** Compresses what is a text by its type; all else goes as it is. */
    private static final class Zipped extends HttpServletResponseWrapper {

        private Stream stream;
        private long length = -1;

        Zipped(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (stream == null && isText()) {
                setHeader("Content-Encoding", "gzip");
                stream = new Stream(super.getOutputStream());
            } else if (stream == null && length >= 0) {
                super.setContentLengthLong(length);
            }
            return stream == null ? super.getOutputStream() : stream;
        }

        private boolean isText() {
            String type = getContentType() == null ? "" : getContentType();
            return getStatus() == SC_OK
                    && (type.startsWith("text/") || type.contains("javascript") || type.startsWith("image/svg"));
        }

        @Override
        public void setContentLength(int bytes) {
            length = bytes;
        }

        @Override
        public void setContentLengthLong(long bytes) {
            length = bytes;
        }

        void finish() throws IOException {
            if (stream != null) {
                stream.zip.finish();
            }
        }
    }

    private static final class Stream extends ServletOutputStream {

        private final ServletOutputStream out;
        private final GZIPOutputStream zip;

        Stream(ServletOutputStream out) throws IOException {
            this.out = out;
            this.zip = new GZIPOutputStream(out, 8192);
        }

        @Override
        public void write(int one) throws IOException {
            zip.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            zip.write(bytes, from, many);
        }

        @Override
        public void close() throws IOException {
            zip.close();
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
