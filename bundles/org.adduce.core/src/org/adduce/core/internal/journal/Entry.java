package org.adduce.core.internal.journal;

import java.util.List;
import org.adduce.core.dossier.Gesture;

/** What happened to a dossier, as its journal tells it. When, is known well enough when it is written. */
public sealed interface Entry {

    /**
     * A gesture was made.
     *
     * @param label what it is called
     * @param deltas what it came to
     */
    record Made(String label, List<Delta> deltas) implements Entry {
    }

    /**
     * A gesture was made that tells what it came to by itself, but for what came in.
     *
     * @param label what it is called
     * @param gesture what was made; never changes
     * @param arrivals the new elements as they were then
     */
    record Told(String label, Gesture gesture, List<ElementImage> arrivals) implements Entry {

        /** As any other. */
        Made made() {
            return new Made(label, Arrivals.deltas(gesture.traces(), arrivals));
        }
    }

    /**
     * The gesture made last that was not taken back was taken back, or the one taken back last was made again. Only of
     * gestures that this journal tells.
     *
     * @param isBack whether it was taken back
     * @param label what it is called
     */
    record Step(boolean isBack, String label) implements Entry {
    }

    /**
     * Bytes came in that will lie beside the dossier.
     *
     * @param bytes all of them; never changed
     */
    record Brought(byte[] bytes) implements Entry {
    }
}
