package org.adduce.core.internal.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.adduce.core.dossier.Gesture;

/**
 * What the history would be if the journal were played back. A gesture that is taken back and is the last in it needs no
 * more than the word; one from before the journal began must be told in full.
 */
final class Mirror {

    private final Deque<Object> done = new ArrayDeque<>();
    private final Deque<Object> takenBack = new ArrayDeque<>();

    /** Takes a gesture in; says whether the word is enough. */
    boolean follow(Gesture gesture) {
        return switch (gesture.kind()) {
            case MADE -> anew(gesture.identity());
            case TAKEN_BACK -> move(gesture.identity(), done, takenBack) || anew(new Object());
            case MADE_AGAIN -> move(gesture.identity(), takenBack, done) || anew(new Object());
        };
    }

    private boolean anew(Object identity) {
        done.push(identity);
        takenBack.clear();
        return false;
    }

    private static boolean move(Object identity, Deque<Object> from, Deque<Object> to) {
        if (from.peek() != identity) {
            return false;
        }
        to.push(from.pop());
        return true;
    }
}
