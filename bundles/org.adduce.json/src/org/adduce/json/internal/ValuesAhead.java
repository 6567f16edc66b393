package org.adduce.json.internal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.core.JsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader.Sink;

/**
 * Has another thread read values a little ahead of the one that takes them: making trees of JSON takes about as long as what is
 * made of them. The sink is called on the asking thread alone and hears just what it would hear without the other, which ends
 * with the last value, with the first fault, and when no more is wanted; it never outlives that.
 */
public final class ValuesAhead {

    /** Of the bytes read: so much, or one value, goes over at a time. */
    private static final int BATCH = 64 << 10;
    private static final int BATCHES = 4;
    /** Milliseconds between two looks for a cancel while nothing comes. */
    private static final int BEAT = 50;

    private final Sink sink;
    private final Filling filling = new Filling();
    private final Records records;
    private final BlockingQueue<Batch> filled = new ArrayBlockingQueue<>(BATCHES);
    private volatile boolean isOver;

    /** Reads bytes from a place on. */
    public ValuesAhead(JsonFactory factory, byte[] bytes, int from, Sink sink) {
        this.sink = sink;
        this.records = new Records(factory, bytes, from, filling);
    }

    private record Value(Object value, int line) {
    }

    /**
     * What the sink is to hear.
     *
     * @param told values and problems in their order
     * @param isLast whether there is no more
     * @param death why not, where it was a fault of the program; null else
     */
    private record Batch(List<Object> told, boolean isLast, Throwable death) {
    }

    /** Gathers what is read, on the thread of its own. */
    private final class Filling implements Sink {

        private List<Object> told = new ArrayList<>();
        private int begun;

        @Override
        public boolean value(Object value, int line) {
            told.add(new Value(value, line));
            if (records.place() - begun >= BATCH) {
                begun = records.place();
                handOver(false, null);
            }
            return !isOver;
        }

        @Override
        public void problem(JsonProblem problem) {
            told.add(problem);
        }

        @Override
        public boolean isCanceled() {
            return isOver;
        }

        void run() {
            try {
                records.read();
                handOver(true, null);
            } catch (RuntimeException | Error e) {
                handOver(true, e);
            }
        }

        private void handOver(boolean isLast, Throwable death) {
            try {
                filled.put(new Batch(told, isLast, death));
                told = new ArrayList<>();
            } catch (InterruptedException nobodyWantsMore) {
                isOver = true;
            }
        }
    }

    /**
     * Reads all of it.
     *
     * @throws CancellationException if the sink says so
     */
    public void read() {
        var thread = Thread.ofPlatform().daemon().name("Reading JSON").start(filling::run);
        boolean isInterrupted = false;
        try {
            Batch batch;
            do {
                batch = null;
                while (batch == null) {
                    try {
                        batch = filled.poll(BEAT, MILLISECONDS);
                    } catch (InterruptedException e) {
                        isInterrupted = true;
                    }
                    requireWanted(batch);
                }
            } while (tell(batch.told()) && !isEnd(batch));
        } finally {
            isOver = true;
            end(thread, isInterrupted);
        }
    }

    private void requireWanted(Batch batch) {
        if (batch == null && sink.isCanceled()) {
            throw new CancellationException();
        }
    }

    private boolean tell(List<Object> told) {
        for (var each : told) {
            if (each instanceof JsonProblem problem) {
                sink.problem(problem);
            } else if (each instanceof Value(var value, var line) && !sink.value(value, line)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(Batch batch) {
        if (batch.death() instanceof Error error) {
            throw error;
        }
        if (batch.death() instanceof RuntimeException exception) {
            throw exception;
        }
        return batch.isLast();
    }

    /** Waits for it, which reads no more than it has begun with. */
    private static void end(Thread thread, boolean wasInterrupted) {
        boolean isInterrupted = wasInterrupted;
        thread.interrupt();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
