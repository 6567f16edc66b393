package org.adduce.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Takes the time, and the memory, of what is run. */
final class Timing {

    private static final int GARBAGE_ROUNDS = 4;
    /** Compiling that takes less than this part of the time changes nothing any more. */
    private static final double QUIET = 0.05;
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Timing() {
    }

    /** Something to be measured. */
    @FunctionalInterface
    interface Body {
        void run() throws Exception;
    }

    /**
     * How long something took.
     *
     * @param wall milliseconds by the clock, which whatever else the machine does makes longer
     * @param work milliseconds of processor time of all threads, the collector's too
     */
    record Taken(double wall, double work) {
    }

    /** Processor time of all threads so far, in nanoseconds. */
    static long work() {
        return SYSTEM.getProcessCpuTime();
    }

    /** How long one run takes. */
    static Taken once(Body body) throws Exception {
        long work = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        body.run();
        return new Taken((System.nanoTime() - start) / 1e6, (SYSTEM.getProcessCpuTime() - work) / 1e6);
    }

    /**
     * How much is done to know how long something takes: a few runs of something long tell as much as many of something
     * short, and warm the machine as well. It counts as warm when it compiles no more.
     *
     * @param warming milliseconds of running before anything counts: no less
     * @param patience and no more, however much is still compiled
     * @param counting milliseconds of runs that count
     * @param least how many runs count at least
     * @param isAlone whether what earlier runs left behind is taken away before each that counts, untimed
     */
    record Effort(long warming, long patience, long counting, int least, boolean isAlone) {

        static final Effort USUAL = new Effort(1000, 12_000, 2000, 3);
        /** For what needs no warming, as copying bytes. */
        static final Effort SMALL = new Effort(200, 1000, 300, 3);
        /**
         * For what fills a good part of the memory in one run. Else whether a collection of all that earlier runs left falls into
         * one that counts is chance, and worth seconds; and who opens a file has not opened it three times just before.
         */
        static final Effort HUGE = new Effort(1000, 12_000, 2000, 3, true);

        Effort(long warming, long patience, long counting, int least) {
            this(warming, patience, counting, least, false);
        }
    }

    /** How long a run takes once the machine is warm: the median by the clock and the mean of the work, whose clock is coarse. */
    static Taken whenWarm(Effort effort, Body body) throws Exception {
        return whenWarm(effort, () -> { }, body);
    }

    /** The same of something before which something else must be done each time, which does not count. */
    static Taken whenWarm(Effort effort, Body before, Body body) throws Exception {
        warm(effort.warming(), effort.patience(), () -> {
            before.run();
            body.run();
        });
        var walls = new ArrayList<Double>();
        double work = 0;
        long end = System.nanoTime() + effort.counting() * 1_000_000;
        do {
            before.run();
            if (effort.isAlone()) {
                System.gc();
            }
            var taken = once(body);
            walls.add(taken.wall());
            work += taken.work();
        } while (System.nanoTime() < end || walls.size() < effort.least());
        return new Taken(median(walls), work / walls.size());
    }

    private static void warm(long warming, long patience, Body body) throws Exception {
        long start = System.nanoTime();
        long beat = Math.max(warming / 4, 1);
        boolean isWarm = false;
        while (!isWarm && millisSince(start) < patience) {
            long compiled = COMPILER.getTotalCompilationTime();
            long begun = System.nanoTime();
            do {
                body.run();
            } while (millisSince(begun) < beat);
            isWarm = millisSince(start) >= warming && COMPILER.getTotalCompilationTime() - compiled < millisSince(begun) * QUIET;
        }
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    /** Milliseconds by the clock that a run takes once the machine is warm: the median of the runs that count. */
    static double warm(Effort effort, Body body) throws Exception {
        return whenWarm(effort, body).wall();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Bytes in use, garbage taken away. */
    static long used() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < GARBAGE_ROUNDS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Bytes that all threads have asked for so far, those too that are over. */
    static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }
}
