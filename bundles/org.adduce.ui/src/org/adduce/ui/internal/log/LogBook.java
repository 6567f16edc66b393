package org.adduce.ui.internal.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Platform;

/** What was logged since the start, the latest first, as much as anybody would look through. On any thread. */
public final class LogBook implements ILogListener {

    private static final int MOST = 500;

    private final Deque<LogEntry> entries = new ArrayDeque<>();
    private final ListenerList<Runnable> listeners = new ListenerList<>();

    /** Begins to keep what is logged. */
    LogBook() {
        Platform.addLogListener(this);
    }

    @Override
    public void logging(IStatus status, String plugin) {
        synchronized (entries) {
            entries.addFirst(LogEntry.of(status, System.currentTimeMillis()));
            if (entries.size() > MOST) {
                entries.removeLast();
            }
        }
        listeners.forEach(Runnable::run);
    }

    List<LogEntry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Forgets what was logged; the file keeps it. */
    void clear() {
        synchronized (entries) {
            entries.clear();
        }
        listeners.forEach(Runnable::run);
    }

    /** Runs {@code listener} after each change, on the thread that made it. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
