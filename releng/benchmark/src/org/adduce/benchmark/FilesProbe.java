package org.adduce.benchmark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.adduce.benchmark.Timing.Effort;
import org.adduce.core.file.DossierFile;
import org.adduce.core.query.Counts;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage;

/** Measures one thing in a Java of its own and prints {@code name value} lines, for {@link FilesBenchmark} to gather. */
public final class FilesProbe {

    private static final long SEED = 7;
    /** Bytes of a file from which on one that is open fills a good part of the memory. */
    private static final long MUCH = 100_000_000;

    private FilesProbe() {
    }

    /** Arguments: what to measure, the file, and for {@code make} how many sources. */
    public static void main(String[] args) throws Exception {
        var file = Path.of(args[1]);
        switch (args[0]) {
            case "make" -> make(file, Integer.parseInt(args[2]));
            case "adduce" -> way(new AdduceWay(), file);
            case "xmi" -> way(new XmiWay(), file);
            case "adduce-cold" -> cold(new AdduceWay(), file);
            case "xmi-cold" -> cold(new XmiWay(), file);
            case "limit" -> limit(file);
            case "safe" -> safe(file);
            default -> throw new IllegalArgumentException("No such probe: " + args[0]);
        }
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", name, value);
    }

    private static void print(String name, Timing.Taken taken) {
        print(name, taken.wall());
        print(name + ".work", taken.work());
    }

    private static void make(Path file, int sources) throws Exception {
        var dossier = SyntheticDossier.generate(sources, SEED);
        new AdduceWay().save(dossier, file);
        new XmiWay().save(dossier, Path.of(file + ".xmi"));
        bringToDisk(file);
        bringToDisk(Path.of(file + ".xmi"));
        print("elements", 1 + Counts.of(dossier).elements());
        print("adduce.megabytes", Files.size(file) / 1e6);
        print("xmi.megabytes", Files.size(Path.of(file + ".xmi")) / 1e6);
    }

    /** Else the system writes hundreds of megabytes while the first probe, and only that, is measured. */
    private static void bringToDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void way(Way way, Path file) throws Exception {
        print("load", Timing.whenWarm(Files.size(file) < MUCH ? Effort.USUAL : Effort.HUGE, () -> way.load(file)));
        var dossier = way.load(file);
        var copy = Path.of(file + ".copy");
        print("save", Timing.whenWarm(Effort.USUAL, () -> Files.deleteIfExists(copy), () -> way.save(dossier, copy)));
        Files.delete(copy);
    }

    /** What somebody waits for who opens a file, and what the dossier holds in memory then. */
    private static void cold(Way way, Path file) throws Exception {
        ModelPackage.eINSTANCE.getName();
        long before = Timing.used();
        long asked = Timing.allocated();
        var held = new Dossier[1];
        print("cold", Timing.once(() -> held[0] = way.load(file)));
        print("allocated", (Timing.allocated() - asked) / 1e6);
        print("held", (Timing.used() - before) / 1e6);
        print("kept", held[0].getSources().size());
    }

    private static void limit(Path file) throws Exception {
        var sink = new long[1];
        print("parse", Timing.whenWarm(Effort.SMALL, () -> sink[0] += Limit.parse(file)));
        var bytes = Files.readAllBytes(file);
        var copy = Path.of(file + ".copy");
        print("read", Timing.whenWarm(Effort.SMALL, () -> sink[0] += Files.readAllBytes(file).length));
        print("write", Timing.whenWarm(Effort.SMALL, () -> Files.deleteIfExists(copy), () -> Files.write(copy, bytes)));
        Files.delete(copy);
        print("seen", sink[0]);
    }

    /** Saving as the program does it: brought to the disk and put in place; and where nothing has changed. */
    private static void safe(Path file) throws Exception {
        var dossier = DossierFile.at(file).read();
        var copy = Path.of(file + ".copy");
        print("safe", Timing.whenWarm(Effort.USUAL, () -> Files.deleteIfExists(copy), () -> DossierFile.at(copy).write(dossier)));
        print("unchanged", Timing.whenWarm(Effort.USUAL, () -> DossierFile.at(copy).write(dossier)));
        Files.delete(copy);
    }
}
