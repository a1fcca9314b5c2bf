package org.constancy.web.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read already, at the address where it came in. */
final class BodyRequest extends HttpServletRequestWrapper {

    private final Address address;
    private final ServletInputStream in;

    BodyRequest(HttpServletRequest request, Arrival arrival) throws IOException {
        super(request);
        address = arrival.address();
        in = new Arrived(arrival.body().open());
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(address.url());
    }

    @Override
    public String getRequestURI() {
        return address.uri();
    }

    @Override
    public String getServletPath() {
        return address.servletPath();
    }

    @Override
    public String getPathInfo() {
        return address.pathInfo();
    }

    @Override
    public String getQueryString() {
        return address.query();
    }

    @Override
    public ServletInputStream getInputStream() {
        return in;
    }

    @Override
    public BufferedReader getReader() {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    /** A stream that never lets its reader wait. */
    private static final class Arrived extends ServletInputStream {

        private final InputStream bytes;
        private boolean finished;

        Arrived(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int one = bytes.read();
            finished = one < 0;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = bytes.read(target, offset, length);
            finished = count < 0;
            return count;
        }

        @Override
        public int available() throws IOException {
            return bytes.available();
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read already");
        }
    }
}
