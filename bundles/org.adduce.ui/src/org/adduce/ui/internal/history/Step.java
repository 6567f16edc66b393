package org.adduce.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.PastGesture;

/**
 * A point in the history of a dossier that one can go to.
 *
 * @param number how many gestures are in force there
 * @param gesture the last of them; none for the beginning
 * @param isNow whether the dossier is there now
 */
record Step(int number, Optional<PastGesture> gesture, boolean isNow) {

    /** All points of a history, the latest first. */
    static List<Step> of(List<PastGesture> history) {
        int now = (int) history.stream().filter(PastGesture::isInForce).count();
        var steps = new ArrayList<Step>();
        for (int i = history.size(); i > 0; i--) {
            steps.add(new Step(i, Optional.of(history.get(i - 1)), i == now));
        }
        steps.add(new Step(0, Optional.empty(), now == 0));
        return steps;
    }

    /** Whether its gesture was taken back. */
    boolean isTakenBack() {
        return gesture.filter(past -> !past.isInForce()).isPresent();
    }
}
