package org.adduce.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Takes the time, and the memory, of what is run. */
final class Timing {

    private static final int GARBAGE_ROUNDS = 4;
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

    /** How long one run takes. */
    static Taken once(Body body) throws Exception {
        long work = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        body.run();
        return new Taken((System.nanoTime() - start) / 1e6, (SYSTEM.getProcessCpuTime() - work) / 1e6);
    }

    /** How long a run takes once the machine is warm: the medians of {@code repetitions}, after as many for warming. */
    static Taken whenWarm(int repetitions, Body body) throws Exception {
        for (int i = 0; i < repetitions; i++) {
            body.run();
        }
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < repetitions; i++) {
            taken.add(once(body));
        }
        return new Taken(median(taken, Taken::wall), median(taken, Taken::work));
    }

    /** Milliseconds by the clock that a run takes once the machine is warm: the median of {@code repetitions}, after as many for warming. */
    static double warm(int repetitions, Body body) throws Exception {
        return whenWarm(repetitions, body).wall();
    }

    private static double median(List<Taken> taken, ToDoubleFunction<Taken> of) {
        return taken.stream().mapToDouble(of).sorted().skip(taken.size() / 2).findFirst().orElseThrow();
    }

    /** Bytes in use, garbage taken away. */
    static long used() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < GARBAGE_ROUNDS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Bytes this thread has asked for so far. */
    static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
