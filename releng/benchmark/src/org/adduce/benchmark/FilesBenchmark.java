package org.adduce.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens and saves dossiers of several sizes in our format and in EMF's XMI, beside a bare parser and bare bytes, on the same
 * content in the same run, and prints the ratios. Every probe runs in a Java of its own; rounds alternate between them and
 * the best of each counts, since whatever else the machine does can only make a probe slower.
 */
public final class FilesBenchmark {

    /** About; see {@link org.adduce.core.synthetic.SyntheticDossier}. */
    private static final double ELEMENTS_A_SOURCE = 21.8;
    private static final int ROUNDS = 2;
    /** Under so many elements all is over in a blink, in which a neighbour on the machine decides; more rounds count. */
    private static final int FEW = 50_000;
    private static final int ROUNDS_OF_FEW = 6;
    /** From so many elements on one round takes a minute, and one counts: what else the machine does evens out. */
    private static final int MANY = 500_000;

    private static final List<String> USUAL = List.of("-XX:+UseParallelGC");
    /** Decision 16: so the workbench starts, but for the cache that a first start leaves, which this does without. */
    private static final List<String> WORKBENCH = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:InitialRAMPercentage=4");

    private final Path folder;
    private final int elements;
    private final Map<String, Double> best = new HashMap<>();

    private FilesBenchmark(Path folder, int elements) {
        this.folder = folder;
        this.elements = elements;
    }

    /** Arguments: the numbers of elements; 10,000, 100,000 and 1,000,000 if none is given. */
    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? List.of("10000", "100000", "1000000") : List.of(args);
        var folder = Files.createTempDirectory("adduce-benchmark");
        boolean holds = true;
        for (var size : sizes) {
            var one = new FilesBenchmark(folder, Integer.parseInt(size));
            one.measure();
            holds &= one.report();
        }
        Files.delete(folder);
        System.exit(holds ? 0 : 1);
    }

    private void measure() throws Exception {
        var file = folder.resolve("dossier.adduce");
        var xmi = Path.of(file + ".xmi");
        probe("make", "", file, (int) (elements / ELEMENTS_A_SOURCE));
        for (int round = 0; round < rounds(); round++) {
            probe("adduce", "adduce.", file, 0);
            probe("xmi", "xmi.", xmi, 0);
            probe("adduce-cold", "adduce.", file, 0);
            probe("xmi-cold", "xmi.", xmi, 0);
            probe(WORKBENCH, "adduce-cold", "workbench.", file, 0);
            probe("limit", "limit.", file, 0);
        }
        probe("safe", "safe.", file, 0);
        Files.delete(file);
        Files.delete(xmi);
    }

    private int rounds() {
        return elements < FEW ? ROUNDS_OF_FEW : elements < MANY ? ROUNDS : 1;
    }

    private void probe(String what, String prefix, Path file, int sources) throws IOException, InterruptedException {
        probe(USUAL, what, prefix, file, sources);
    }

    private void probe(List<String> options, String what, String prefix, Path file, int sources) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-Xmx6g", "-Djdk.xml.maxGeneralEntitySizeLimit=0", "-Djdk.xml.totalEntitySizeLimit=0", "-cp",
                System.getProperty("java.class.path"), FilesProbe.class.getName(), what, file.toString(), Integer.toString(sources)));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().map(line -> line.split(" ")).forEach(parts ->
                best.merge(prefix + parts[0], Double.parseDouble(parts[1]), Math::min));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The probe " + what + " failed");
        }
    }

    private double of(String name) {
        return best.get(name);
    }

    private boolean report() {
        System.out.printf(Locale.ROOT, "%n%,.0f elements: %.1f MB, as XMI %.1f MB%n", of("elements"), of("adduce.megabytes"), of("xmi.megabytes"));
        System.out.printf(Locale.ROOT, "%-34s %12s %12s %12s %12s %12s%n", "", "adduce", "XMI, fast", "by clock", "of work", "limit");
        boolean holds = line("open", "load", "ms", "limit.parse", 0.5);
        holds &= line("open, first in a new Java", "cold", "ms", "", 1);
        holds &= line("save", "save", "ms", "limit.write", 0.5);
        holds &= line("memory the dossier holds", "held", "MB", "", 1);
        holds &= line("memory asked for to open it", "allocated", "MB", "", 1);
        System.out.printf(Locale.ROOT, "%-34s %9.1f ms, %.1f ms of work%n", "open, first in a new workbench", of("workbench.cold"), of("workbench.cold.work"));
        System.out.printf(Locale.ROOT, "%-34s %9.1f ms%n", "save, brought to the disk", of("safe.safe"));
        System.out.printf(Locale.ROOT, "%-34s %9.1f ms%n", "save, nothing changed", of("safe.unchanged"));
        System.out.printf(Locale.ROOT, "%-34s %9.1f ms%n", "the bytes alone, read", of("limit.read"));
        return holds;
    }

    /**
     * The target is held against the clock, by which somebody waits; we open with two threads, and XMI with one. On a busy
     * machine the clock can say anything, and the work, of all threads and the collector, tells more.
     */
    private boolean line(String label, String name, String unit, String limit, double target) {
        double ratio = ratio(name);
        double work = best.containsKey("adduce." + name + ".work") ? ratio(name + ".work") : ratio;
        var least = limit.isEmpty() ? "" : String.format(Locale.ROOT, "%9.1f ms", of(limit));
        System.out.printf(Locale.ROOT, "%-34s %9.1f %s %9.1f %s %12.2f %12.2f %12s  %s%n", label, of("adduce." + name), unit,
                of("xmi." + name), unit, ratio, work, least, ratio <= target ? "" : "above the target of " + target);
        return ratio <= target;
    }

    private double ratio(String name) {
        return of("adduce." + name) / of("xmi." + name);
    }
}
