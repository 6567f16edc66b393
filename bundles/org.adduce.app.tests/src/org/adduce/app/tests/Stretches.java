package org.adduce.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * How long the UI thread is at one thing, while this is open: from the end of one event, piece of asynchronous work or painting
 * to the end of the next, by the time of the processor. A timer counts with what follows it, so that rather too much is told
 * than too little. Where the environment names a file by ADDUCE_STACKS, what long stretches were at is added to it.
 */
final class Stretches implements AutoCloseable {

    private static final double NANOS = 1e6;
    /** Of a shorter one nobody asks what it was at; milliseconds. */
    private static final double LONG = 40;
    /** How much of a stack is told: what is below the event and above the calls of the toolkit says nothing. */
    private static final int SKIPPED = 20;
    private static final int DEPTH = 110;
    /** Of how many samples a call must be for it to be told. */
    private static final int SHARE = 10;
    private static final long SAMPLE = 1_000_000;

    private final Robot robot;
    private final Display display;
    private final Listener before = event -> began();
    private final Listener after = event -> ended();
    private final Listener pause = event -> cut();
    private final List<Double> found = new ArrayList<>();
    private final AtomicReference<List<StackTraceElement[]>> samples = new AtomicReference<>(new ArrayList<>());
    private final Map<List<StackTraceElement[]>, Double> slow = new IdentityHashMap<>();
    private final Thread sampler;
    private int depth;
    private long since;

    Stretches(Robot robot) {
        this.robot = robot;
        display = robot.ask(Display::getCurrent);
        robot.run(() -> {
            since = Figures.clock();
            depth = 1;
            display.addListener(SWT.PreEvent, before);
            display.addListener(SWT.PostEvent, after);
            display.addListener(SWT.Sleep, pause);
        });
        sampler = System.getenv("ADDUCE_STACKS") == null ? null : Thread.ofPlatform().daemon().start(this::sample);
    }

    private void began() {
        depth++;
    }

    private void ended() {
        depth--;
        if (depth <= 0) {
            depth = 0;
            cut();
        }
    }

    private void cut() {
        long now = Figures.clock();
        double taken = (now - since) / NANOS;
        since = now;
        found.add(taken);
        var seen = samples.getAndSet(new ArrayList<>());
        if (taken > LONG && sampler != null) {
            slow.put(seen, taken);
        }
    }

    private void sample() {
        while (!Thread.currentThread().isInterrupted()) {
            var seen = samples.get();
            var stack = display.getThread().getStackTrace();
            if (samples.get() == seen) {
                seen.add(stack);
            }
            LockSupport.parkNanos(SAMPLE);
        }
    }

    private static void tell(double taken, List<StackTraceElement[]> seen) {
        var lines = new TreeMap<String, Integer>();
        var copy = List.copyOf(seen);
        for (var stack : copy) {
            var path = new StringBuilder();
            Arrays.stream(stack).map(Stretches::call).distinct().toList().reversed().stream().skip(SKIPPED).limit(DEPTH)
                    .forEach(call -> lines.merge(path.append('>').append(call).toString(), 1, Integer::sum));
        }
        var text = lines.entrySet().stream().filter(line -> line.getValue() > copy.size() / SHARE).map(Stretches::line).collect(Collectors.joining("\n"));
        try {
            Files.writeString(Path.of(System.getenv("ADDUCE_STACKS")), String.format("=== %.0f ms, %d samples%n%s%n", taken, copy.size(), text), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String call(StackTraceElement frame) {
        return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + '.' + frame.getMethodName();
    }

    private static String line(Map.Entry<String, Integer> path) {
        long depth = path.getKey().chars().filter(letter -> letter == '>').count();
        return " ".repeat((int) depth) + path.getValue() + ' ' + path.getKey().substring(path.getKey().lastIndexOf('>') + 1);
    }

    /** The longest until now, in milliseconds. */
    double longest() {
        return robot.ask(() -> found.stream().mapToDouble(each -> each).max().orElse(0));
    }

    @Override
    public void close() {
        robot.run(() -> {
            display.removeListener(SWT.PreEvent, before);
            display.removeListener(SWT.PostEvent, after);
            display.removeListener(SWT.Sleep, pause);
        });
        if (sampler != null) {
            sampler.interrupt();
            slow.forEach((seen, taken) -> tell(taken, seen));
        }
    }
}
