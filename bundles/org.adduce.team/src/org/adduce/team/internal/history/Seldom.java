package org.adduce.team.internal.history;

/** Says no more often than now and then that it is time for something. One thread. */
final class Seldom {

    private static final long NANOS = 1_000_000;

    private final long every;
    private long last = System.nanoTime();

    /** So many milliseconds from now on, and from each time on. */
    Seldom(long millis) {
        this.every = millis * NANOS;
    }

    boolean isDue() {
        long now = System.nanoTime();
        if (now - last < every) {
            return false;
        }
        last = now;
        return true;
    }
}
