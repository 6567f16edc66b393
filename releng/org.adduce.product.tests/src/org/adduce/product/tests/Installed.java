package org.adduce.product.tests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the finished product, with a home of its own. */
final class Installed {

    private static final int PATIENCE_IN_MINUTES = 3;

    private final Path product;
    private final Path home;

    private Installed(Path product, Path home) {
        this.product = product;
        this.home = home;
    }

    /** Copies what the build made into a folder. */
    static Installed into(Path folder) throws IOException {
        var installed = new Installed(folder.resolve("adduce"), folder.resolve("home"));
        copy(Built.product(), installed.product);
        Files.createDirectories(installed.home);
        return installed;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Where it lies. */
    Path folder() {
        return product;
    }

    /** Where its user drops plug-ins. */
    Path dropins() {
        return home.resolve(".local/share/adduce/dropins");
    }

    /** Runs a command of its command line. */
    Outcome adduce(String... arguments) throws IOException, InterruptedException {
        return run(command(List.of(product.resolve("adduce").toString()), arguments));
    }

    /** Makes its commands quick, as happens by itself beside the first of them. */
    Outcome prepare() throws IOException, InterruptedException {
        return run(List.of(product.resolve("start").toString(), "prepare", product.toString(), "/"));
    }

    /** Runs the program that installs, on the site the build made. */
    Outcome director(String... arguments) throws IOException, InterruptedException {
        var java = List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", launcher().toString(), "-application", "org.eclipse.equinox.p2.director", "-data", "@none",
                "-repository", Built.site().toUri().toString());
        return run(command(java, arguments));
    }

    private static List<String> command(List<String> program, String... arguments) {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path launcher() throws IOException {
        try (var found = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return found.iterator().next();
        }
    }

    private Outcome run(List<String> command) throws IOException, InterruptedException {
        var out = home.resolve("out").toFile();
        var err = home.resolve("err").toFile();
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectInput(new File("/dev/null")).redirectOutput(out).redirectError(err);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("ADDUCE_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("ADDUCE_QUICK", "no");
        var process = builder.start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " does not end; so far it said: " + Files.readString(err.toPath()));
        }
        return new Outcome(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    /** A file in its user's home. */
    Path write(String name, String text) {
        try {
            return Files.writeString(home.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
