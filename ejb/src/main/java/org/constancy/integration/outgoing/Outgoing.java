package org.constancy.integration.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.HttpProcessors;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.io.CloseMode;

/**
 * Calls to other systems, each on a connection of its own to the address that was checked, while Host and SNI name the host as
 * written. No redirect is followed; of an answer no more than {@value #MOST_BODY} bytes are read. A thread that is interrupted
 * gives up at once.
 */
@ApplicationScoped
public class Outgoing {

    private static final int MOST_BODY = 4096;
    private static final int CONNECT_MILLIS = 5000;

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(8192)
            .setMaxHeaderCount(100)
            .setMaxEmptyLineCount(10)
            .build();

    @Inject
    private AddressGuard guard;

    private final HttpProcessor processor = HttpProcessors.client("Constancy");
    private final HttpRequestExecutor executor = new HttpRequestExecutor();
    private final DefaultBHttpClientConnectionFactory connections =
            new DefaultBHttpClientConnectionFactory(LIMITS, CharCodingConfig.DEFAULT);

    /**
     * Posts a body.
     *
     * @param headers with a {@code Content-Type}
     * @param longest silence that is borne while connecting and reading
     * @throws IOException where there was no answer: refused address, no connection, silence, no HTTP
     */
    public Reply post(URI uri, Map<String, String> headers, byte[] body, Duration longest) throws IOException {
        BasicClassicHttpRequest request = new BasicClassicHttpRequest("POST", uri);
        headers.forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                request.setHeader(name, value);
            }
        });
        request.setHeader("Connection", "close");
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(headers.get("Content-Type"))));
        try (Socket socket = connect(uri, (int) longest.toMillis())) {
            return exchange(socket, request);
        }
    }

    /** Sockets of channels are given up when their thread is interrupted. */
    private Socket connect(URI uri, int millis) throws IOException {
        InetSocketAddress address = new InetSocketAddress(guard.resolve(uri), AddressGuard.port(uri));
        Socket plain = SocketChannel.open().socket();
        try {
            plain.connect(address, CONNECT_MILLIS);
            plain.setSoTimeout(millis);
            plain.setTcpNoDelay(true);
            return AddressGuard.isHttps(uri) ? secured(plain, uri) : plain;
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    /** With the host's name in SNI, and a certificate for that name. */
    private static Socket secured(Socket plain, URI uri) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(plain, uri.getHost(), AddressGuard.port(uri), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    /** What is not read of an answer is cut off with the connection. */
    private Reply exchange(Socket socket, ClassicHttpRequest request) throws IOException {
        HttpCoreContext context = HttpCoreContext.create();
        HttpClientConnection connection = connections.createConnection(socket);
        try {
            executor.preProcess(request, processor, context);
            ClassicHttpResponse response = executor.execute(request, connection, context);
            Header retryAfter = response.getFirstHeader("Retry-After");
            return new Reply(
                    response.getCode(), beginning(response), retryAfter == null ? null : retryAfter.getValue());
        } catch (HttpException e) {
            throw new IOException("It does not speak HTTP: " + e.getMessage(), e);
        } finally {
            connection.close(CloseMode.IMMEDIATE);
        }
    }

    private static String beginning(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? "" : new String(entity.getContent().readNBytes(MOST_BODY), StandardCharsets.UTF_8);
    }
}
