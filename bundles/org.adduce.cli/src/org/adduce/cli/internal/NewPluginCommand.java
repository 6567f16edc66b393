package org.adduce.cli.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.adduce.cli.internal.PluginTemplate.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new-plugin", description = {"Writes a plug-in for Adduce to start from, with a test and a build that works as it is:",
    "run ‘mvn verify’ in its folder. It is built against this installation of Adduce."}, footer = {"",
        "Examples:",
        "  adduce new-plugin letters --id org.example.letters --name 'Letters'",
        "  adduce new-plugin rules --kind check"})
final class NewPluginCommand extends ReportingCommand {

    private static final Set<String> RESERVED = Set.of("java", "javax", "jdk", "sun");

    @Parameters(paramLabel = "DIR", description = "The folder to make; one that has anything in it is left alone.")
    private String folder;

    @Option(names = "--id", paramLabel = "ID", description = "The id of the plug-in and the name of its Java package: an address of yours, turned round; "
            + "org.example and the folder's name if not given.")
    private String id;

    @Option(names = "--name", paramLabel = "TEXT", description = "What people call it; the folder's name if not given.")
    private String name;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "importer", description = "What it offers: importer (the default) or check.")
    private String kind;

    @Option(names = "--adduce", paramLabel = "FOLDER", description = "The installation to build it against, the folder with ‘plugins’ in it; this one if not given.")
    private String adduce;

    NewPluginCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        var path = file(folder).toAbsolutePath().normalize();
        var title = path.getFileName().toString();
        var template = new PluginTemplate(id(title), name == null || name.isBlank() ? title : name.strip(), kind(), home());
        if (Files.exists(path) && !isEmpty(path)) {
            throw CommandFailure.usage(folder + ": There is something here already, and nothing is overwritten. Choose another folder.");
        }
        template.write(path);
        if (isJson()) {
            output().json(out -> {
                out.writeStringField("folder", folder);
                out.writeStringField("id", template.id());
                out.writeStringField("name", template.name());
                out.writeStringField("kind", template.kind().folder());
                out.writeStringField("adduce", template.home().toString());
            });
        } else {
            output().line(folder + ": made the plug-in " + template.id() + ". Now: cd " + folder + " && mvn verify");
        }
        return Exit.DONE;
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private String id(String title) {
        var wanted = id == null ? "org.example." + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "") : id;
        boolean isName = wanted.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+") && SourceVersion.isName(wanted);
        if (!isName || RESERVED.contains(wanted.substring(0, wanted.indexOf('.'))) || wanted.startsWith("org.adduce.")) {
            throw CommandFailure.usage("--id: “" + wanted + "” can be no id of a plug-in of yours. Take an address that is yours, turned round, in Latin letters: "
                    + "org.example.letters.");
        }
        return wanted;
    }

    private Kind kind() {
        return switch (kind) {
            case "importer" -> Kind.IMPORTER;
            case "check" -> Kind.CHECK;
            default -> throw CommandFailure.usage("--kind: There is no kind “" + kind + "”. There are: importer, check.");
        };
    }

    private Path home() {
        var home = adduce != null ? Optional.of(file(adduce).toAbsolutePath().normalize()) : installed();
        return home.filter(path -> Files.isDirectory(path.resolve("plugins"))).orElseThrow(() -> CommandFailure.usage("--adduce: "
                + home.map(path -> path + " is no installation of Adduce, for it has no folder ‘plugins’.")
                        .orElse("It is not known where Adduce is installed.") + " Say which installation to build against."));
    }

    /** Where the running program is installed. */
    private static Optional<Path> installed() {
        try {
            return Optional.ofNullable(System.getProperty("osgi.install.area")).map(area -> Path.of(URI.create(area.replace(" ", "%20"))));
        } catch (IllegalArgumentException noFile) {
            return Optional.empty();
        }
    }
}
