package org.constancy.integration.outgoing;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestConnControl;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.apache.hc.core5.http.protocol.RequestUserAgent;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** A connection to a place, for one call after the other as long as the other side goes along. */
final class Line implements Closeable {

    private static final int MOST_BODY = 4096;
    private static final int CONNECT_MILLIS = 5000;

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(8192)
            .setMaxHeaderCount(100)
            .setMaxEmptyLineCount(10)
            .build();

    /** Without {@code Expect: 100-continue}: who does not know it would keep each call waiting for three seconds. */
    private static final HttpProcessor PROCESSOR = HttpProcessorBuilder.create()
            .addAll(
                    RequestTargetHost.INSTANCE,
                    RequestContent.INSTANCE,
                    RequestConnControl.INSTANCE,
                    new RequestUserAgent("Constancy"))
            .build();

    private static final HttpRequestExecutor EXECUTOR = new HttpRequestExecutor();
    private static final DefaultBHttpClientConnectionFactory CONNECTIONS =
            new DefaultBHttpClientConnectionFactory(LIMITS, CharCodingConfig.DEFAULT);

    private final Place place;
    private final HttpClientConnection connection;
    private boolean reusable;
    private long restsSince;

    private Line(Place place, HttpClientConnection connection) {
        this.place = place;
        this.connection = connection;
    }

    /** Connects. Sockets of channels are given up when their thread is interrupted. */
    static Line open(Place place) throws IOException {
        Socket plain = SocketChannel.open().socket();
        try {
            plain.connect(new InetSocketAddress(place.address(), place.port()), CONNECT_MILLIS);
            plain.setSoTimeout(CONNECT_MILLIS);
            plain.setTcpNoDelay(true);
            Socket socket = place.secured() ? secured(plain, place) : plain;
            return new Line(place, CONNECTIONS.createConnection(socket));
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    /** With the host's name in SNI, and a certificate for that name. */
    private static Socket secured(Socket plain, Place place) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(plain, place.host(), place.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    /** One call. What is not read of an answer ends the line. @param longest silence that is borne */
    Reply exchange(ClassicHttpRequest request, Duration longest) throws IOException {
        reusable = false;
        HttpCoreContext context = HttpCoreContext.create();
        try {
            ClassicHttpResponse response = send(request, longest, context);
            byte[] body = beginning(response);
            reusable = body.length < MOST_BODY
                    && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
            Header retryAfter = response.getFirstHeader("Retry-After");
            return new Reply(
                    response.getCode(),
                    new String(body, StandardCharsets.UTF_8),
                    retryAfter == null ? null : retryAfter.getValue());
        } catch (HttpException e) {
            throw new IOException("It does not speak HTTP: " + e.getMessage(), e);
        }
    }

    /** One call whose answer, where it is 200, is for somebody else to read; the line is of no use after it. */
    void fetch(ClassicHttpRequest request, Duration longest, Reader reader) throws IOException {
        reusable = false;
        try {
            ClassicHttpResponse response = send(request, longest, HttpCoreContext.create());
            if (response.getCode() != HttpStatus.SC_OK || response.getEntity() == null) {
                throw new IOException("It answers " + response.getCode() + " and sends no file.");
            }
            reader.read(
                    response.getEntity().getContentType(), response.getEntity().getContent());
        } catch (HttpException e) {
            throw new IOException("It does not speak HTTP: " + e.getMessage(), e);
        }
    }

    private ClassicHttpResponse send(ClassicHttpRequest request, Duration longest, HttpCoreContext context)
            throws IOException, HttpException {
        connection.setSocketTimeout(Timeout.of(longest));
        EXECUTOR.preProcess(request, PROCESSOR, context);
        return EXECUTOR.execute(request, connection, context);
    }

    private static byte[] beginning(ClassicHttpResponse response) throws IOException {
        return response.getEntity() == null
                ? new byte[0]
                : response.getEntity().getContent().readNBytes(MOST_BODY);
    }

    /** Whether a line may have broken because the other side had hung up while it rested: it did not fall silent, nor talk nonsense. */
    static boolean mayHaveHungUp(IOException failure) {
        return !(failure instanceof SocketTimeoutException)
                && !(failure.getCause() instanceof HttpException)
                && !Thread.currentThread().isInterrupted();
    }

    Place place() {
        return place;
    }

    /** Whether the last answer was read to its end and the other side did not say that it hangs up. */
    boolean isReusable() {
        return reusable && connection.isOpen();
    }

    void rest() {
        restsSince = System.nanoTime();
    }

    boolean hasRested(Duration longest) {
        return System.nanoTime() - restsSince > longest.toNanos();
    }

    @Override
    public void close() {
        connection.close(CloseMode.IMMEDIATE);
    }
}
