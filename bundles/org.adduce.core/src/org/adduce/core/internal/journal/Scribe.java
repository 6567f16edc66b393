package org.adduce.core.internal.journal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The thread that writes journals. It looks every quarter of a second as long as there is work, so that nobody has to wake
 * it, which would take longer than most gestures; after a while without any it sleeps until it is woken.
 */
final class Scribe implements AutoCloseable {

    /** Milliseconds between two looks: with the time a disk takes, an entry is safe well within a second. */
    private static final long PERIOD = 250;
    /** Looks in vain before it sleeps. */
    private static final int PATIENCE = 40;

    private final Set<Journal> journals = ConcurrentHashMap.newKeySet();
    private final Object bell = new Object();
    private volatile boolean isAsleep = true;
    private volatile boolean isClosed;

    Scribe() {
        var thread = new Thread(this::run, "Adduce journal");
        thread.setDaemon(true);
        thread.start();
    }

    void add(Journal journal) {
        journals.add(journal);
    }

    void remove(Journal journal) {
        journals.remove(journal);
    }

    /** There is work. */
    void wake() {
        if (isAsleep) {
            synchronized (bell) {
                isAsleep = false;
                bell.notifyAll();
            }
        }
    }

    private void run() {
        int vain = 0;
        while (!isClosed) {
            boolean isAnything = false;
            for (var journal : journals) {
                isAnything |= journal.write();
            }
            vain = isAnything ? 0 : vain + 1;
            pause(vain >= PATIENCE);
        }
    }

    private void pause(boolean isLong) {
        synchronized (bell) {
            try {
                if (!isLong) {
                    bell.wait(PERIOD);
                    return;
                }
                isAsleep = true;
                while (isAsleep && !isClosed && journals.stream().noneMatch(Journal::hasWork)) {
                    bell.wait();
                }
                isAsleep = false;
            } catch (InterruptedException e) {
                isClosed = true;
            }
        }
    }

    @Override
    public void close() {
        synchronized (bell) {
            isClosed = true;
            bell.notifyAll();
        }
    }
}
