package org.adduce.core.dossier;

import java.util.List;
import org.adduce.model.Element;
import org.adduce.model.Snapshot;

/** Where a capture stands among a source's captures: in the order in which they were made. */
final class Captures {

    private Captures() {
    }

    /** Where a part belongs: after the last that is no later; what has no such order comes last. */
    static int place(List<? extends Element> parts, Element part) {
        int place = parts.size();
        if (part instanceof Snapshot capture && capture.getRetrieved() != null) {
            while (place > 0 && parts.get(place - 1) instanceof Snapshot before && before.getRetrieved() != null
                    && before.getRetrieved().isAfter(capture.getRetrieved())) {
                place--;
            }
        }
        return place;
    }
}
