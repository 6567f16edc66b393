package org.adduce.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.timeline.Attention;
import org.adduce.timeline.Size;
import org.adduce.timeline.Timeline;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View;
import org.adduce.timeline.paint.WidthTable;
import org.adduce.timeline.scene.Scene;

/**
 * Lays out time lines of several sizes at every zoom from all time to an hour: what a picture costs when its level of zoom
 * was never shown before, while panning at that zoom, and when the pointer moves over it. Prints the median and the worst
 * of each, in processor time so that what else the machine does counts little, and whether they keep to their limits: 16 ms
 * up to 10,000 things, 100 ms up to 100,000.
 */
public final class TimelineBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 12;
    private static final int WARM_ROUNDS = 6;
    private static final double STEP = 0.6;
    private static final long HOUR = 3_600_000L;

    private final TimelineModel model;
    private final List<Double> zooms = new ArrayList<>();
    private final List<Double> pans = new ArrayList<>();
    private final List<Double> hovers = new ArrayList<>();

    private TimelineBenchmark(TimelineModel model) {
        this.model = model;
    }

    /** Arguments: how many things there are about; 10,000 and 100,000 if none is given. */
    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? List.of("10000", "100000") : List.of(args);
        boolean holds = true;
        for (var size : sizes) {
            holds &= measured(Integer.parseInt(size));
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean measured(int things) throws Exception {
        var dossier = SyntheticDossier.generate(Math.max(1, things / 12), 1);
        double extraction = Timing.warm(Timing.Effort.USUAL, () -> TimelineModel.of(dossier, Locale.UK));
        var model = TimelineModel.of(dossier, Locale.UK);
        long count = model.dated().count();
        double fresh = Timing.warm(Timing.Effort.USUAL, () -> Timeline.layout(model, View.of(model.fit().orElseThrow().range(), new Size(1600, 1000)), new WidthTable()));
        var benchmark = new TimelineBenchmark(model);
        benchmark.sweeps();
        System.out.printf(Locale.ROOT, "%,d things on the time line: reading them %.1f ms, the first picture %.1f ms%n", count, extraction, fresh);
        double limit = count <= 12_000 ? 16 : 100;
        boolean holds = report("another zoom", benchmark.zooms, limit);
        holds &= report("panning", benchmark.pans, limit);
        holds &= report("pointing", benchmark.hovers, limit);
        return holds;
    }

    private void sweeps() {
        var timeline = new Timeline(new WidthTable());
        for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
            sweep(timeline, round >= WARM_ROUNDS);
        }
    }

    /** There are more levels of zoom than are kept, so that every round plans each of them anew. */
    private void sweep(Timeline timeline, boolean counts) {
        var middle = model.said().get(model.said().size() / 2).time().orElseThrow().point();
        var range = model.fit().orElseThrow().range();
        while (range.span() > HOUR) {
            var view = View.of(range, new Size(1600, 1000));
            var first = timed(() -> timeline.build(model, view), zooms, counts);
            timed(() -> timeline.build(model, view.showing(view.range().shifted(view.range().span() / 7))), pans, counts);
            var pointed = model.said().get(model.said().size() / 2).id();
            timed(() -> timeline.attend(first, model, new Attention(Set.of(), Optional.of(pointed))), hovers, counts);
            range = range.zoomed(middle, STEP);
        }
    }

    private static Scene timed(Supplier<Scene> work, List<Double> times, boolean counts) {
        long start = THREADS.getCurrentThreadCpuTime();
        var scene = work.get();
        if (counts) {
            times.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return scene;
    }

    private static boolean report(String what, List<Double> times, double limit) {
        var sorted = times.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double slow = sorted.get(sorted.size() * 99 / 100);
        System.out.printf(Locale.ROOT, "  %-14s median %6.2f ms, 99 of 100 within %6.2f ms, worst %6.2f ms%s%n", what, median, slow, sorted.getLast(),
                slow <= limit ? "" : "   over " + limit + " ms");
        return slow <= limit;
    }
}
