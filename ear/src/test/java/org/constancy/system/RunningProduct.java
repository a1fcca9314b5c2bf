package org.constancy.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the product once for all classes of a test run, in the shape that {@code constancy.shape} names, and hands
 * {@link Server} and {@link Api} to their constructors and methods, and a {@link Post} to those who want one. With {@code -Dconstancy.address=http://host:port} the
 * {@code Api} is that of a server which is already there and knows the tests' client; it saves the start while one writes
 * tests.
 */
public final class RunningProduct implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Server.class, Api.class, Post.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Post.class ? post(context) : product(parameter, context);
    }

    /** Open until all tests of the class have run. */
    private static Post post(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(RunningProduct.class))
                .getOrComputeIfAbsent(Post.class, type -> Post.open(), Post.class);
    }

    private static Object product(ParameterContext parameter, ExtensionContext context) {
        String address = System.getProperty("constancy.address");
        if (address != null) {
            assumeTrue(parameter.getParameter().getType() == Api.class, "not a server of ours");
            return new Api(URI.create(address)).as(Server.CLIENT, Server.SECRET);
        }
        Server server = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningProduct.class))
                .getOrComputeIfAbsent(Installation.class, type -> new Installation(), Installation.class)
                .server;
        return parameter.getParameter().getType() == Api.class ? server.api() : server;
    }

    /** Ends with the test run. */
    private static final class Installation implements AutoCloseable {

        private final Postgres postgres;
        private final Server server;

        Installation() {
            Shape shape = Shape.current();
            clear(shape.folder());
            postgres = shape.onPostgresql() ? new Postgres(shape.folder()) : null;
            server = Server.of(shape, shape.folder(), postgres);
            server.start();
        }

        @Override
        public void close() {
            server.close();
            if (postgres != null) {
                postgres.close();
            }
        }
    }

    private static void clear(Path folder) {
        try (Stream<Path> old = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
