package org.adduce.core.journal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Starts a further Java with the classes this one has, be it on a class path or in a framework of bundles. */
final class ChildJava {

    private static final String CLASS_PATH = classPath();

    private ChildJava() {
    }

    /** Starts it; what it tells is read from its output. */
    static Process start(Class<?> main, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m", "-cp", CLASS_PATH, main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String classPath() {
        return Optional.ofNullable(FrameworkUtil.getBundle(ChildJava.class)).map(ChildJava::ofBundles)
                .orElseGet(() -> System.getProperty("java.class.path"));
    }

    private static String ofBundles(Bundle any) {
        return Arrays.stream(any.getBundleContext().getBundles()).flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream())
                .map(File::toPath).flatMap(ChildJava::classes).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A bundle that is being built is a folder with its classes within. */
    private static Stream<Path> classes(Path bundle) {
        return Stream.of(bundle.resolve("target/classes"), bundle).filter(Files::exists).limit(1);
    }
}
