package org.adduce.ui.internal.reader;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How much larger than the system's text sources are read, for all readers and from one start to the next. */
final class Zoom {

    /** Percent. */
    private static final int LEAST = 60;
    private static final int MOST = 300;
    private static final int STEP = 10;
    private static final int NORMAL = 100;
    private static final String NODE = "org.adduce.ui";
    private static final String KEY = "reader.zoom";

    private Zoom() {
    }

    /** Percent. */
    static int get() {
        return Math.clamp(InstanceScope.INSTANCE.getNode(NODE).getInt(KEY, NORMAL), LEAST, MOST);
    }

    /** Goes so many steps in, or out where negative. */
    static void step(int steps) {
        set(get() + steps * STEP);
    }

    /** Back to the size of the start. */
    static void reset() {
        set(NORMAL);
    }

    private static void set(int percent) {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.putInt(KEY, Math.clamp(percent, LEAST, MOST));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The reader's zoom could not be kept", e);
        }
    }
}
