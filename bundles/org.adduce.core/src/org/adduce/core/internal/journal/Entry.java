package org.adduce.core.internal.journal;

import java.util.List;

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
