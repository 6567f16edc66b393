package org.adduce.ui.internal.reader;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How many letters a line holds at most, for all readers and from one start to the next. */
final class Measure {

    private static final int LEAST = 40;
    private static final int MOST = 140;
    private static final int STEP = 10;
    /** A line that is comfortable to follow back from its end to the next one's start. */
    private static final int NORMAL = 70;
    private static final String NODE = "org.adduce.ui";
    private static final String KEY = "reader.measure";

    private Measure() {
    }

    /** Letters. */
    static int get() {
        return Math.clamp(InstanceScope.INSTANCE.getNode(NODE).getInt(KEY, NORMAL), LEAST, MOST);
    }

    /** Makes lines longer by so many steps, or shorter where negative. */
    static void step(int steps) {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.putInt(KEY, Math.clamp(get() + steps * STEP, LEAST, MOST));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The length of the reader's lines could not be kept", e);
        }
    }
}
