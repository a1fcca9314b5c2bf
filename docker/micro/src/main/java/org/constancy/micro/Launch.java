package org.constancy.micro;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Serves the application with Payara Micro. The arguments are the folder that holds it all, and optionally
 * {@code --check}, to end where it would begin to start, or {@code --rehearse}: then it starts, visits itself, and ends,
 * for the JVM to write down which classes that takes.
 *
 * <p>Unlike Payara Micro itself it ends, with status 1 and one sentence on standard error, when the application could
 * not be deployed; and it ends when the process named by {@code constancy.supervisor} (its id) does.
 */
public final class Launch {

    private Launch() {}

    /** @param arguments the folder, and {@code --check} or {@code --rehearse} */
    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        try {
            Path folder = Path.of(arguments[0]).toAbsolutePath();
            Settings settings = Settings.fromEnvironment();
            if (settings.embedded()) {
                DataLock.take(settings.data());
            }
            if (List.of(arguments).contains("--check")) {
                return;
            }
            endWithSupervisor();
            start(folder, settings);
            URI address = URI.create("http://" + settings.host() + ":" + settings.port() + "/");
            System.out.printf("Constancy is ready at %s after %.1f s%n", address, secondsSince(begin));
            if (arguments.length > 1) {
                Rehearsal.visit(address);
                System.exit(0);
            }
        } catch (CannotStart e) {
            System.err.println("Constancy cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Path folder, Settings settings) throws Exception {
        Path runtime = folder.resolve("runtime");
        Instance instance = Instance.create(settings.data(), runtime);
        Runtime.getRuntime().addShutdownHook(new Thread(instance::delete));
        System.setProperty("constancy.host", settings.host());
        System.setProperty("constancy.data", settings.data().toString());
        System.setProperty(
                "fish.payara.micro.BootJar",
                runtime.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", runtime.toString());
        PayaraMicroRuntime server = boot(List.of(
                "--rootdir",
                instance.folder().toString(),
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                folder.resolve("before-boot.asadmin").toString(),
                "--logproperties",
                folder.resolve("logging.properties").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--contextroot",
                "/",
                "--deploy",
                folder.resolve("constancy.war").toString()));
        if (server.getDeployedApplicationNames().isEmpty()) {
            throw new CannotStart(FirstFailure.reason().orElse("the application could not be deployed, see the log."));
        }
    }

    /** By name: the class is in the unpacked server, not in the jar that is compiled against. */
    private static PayaraMicroRuntime boot(List<String> options) throws ReflectiveOperationException {
        var server = (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("create", String[].class)
                .invoke(null, (Object) options.toArray(String[]::new));
        return server.getRuntime();
    }

    /** So that a supervisor that was killed leaves no server behind. */
    private static void endWithSupervisor() {
        Long id = Long.getLong("constancy.supervisor");
        if (id != null) {
            ProcessHandle.of(id).map(ProcessHandle::onExit).ifPresent(end -> end.thenRun(() -> System.exit(0)));
        }
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
