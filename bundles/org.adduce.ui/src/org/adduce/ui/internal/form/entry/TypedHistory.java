package org.adduce.ui.internal.form.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was typed into a field since it was committed last, in steps of about a word. */
public final class TypedHistory {

    /**
     * A text and where the caret was in it.
     *
     * @param text the text
     * @param caret where, in UTF-16 units
     */
    public record State(String text, int caret) {
    }

    private static final int LIMIT = 200;

    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private State now = new State("", 0);

    /** Begins anew with a committed text. */
    public void begin(String text) {
        before.clear();
        after.clear();
        now = new State(text, text.length());
    }

    /** The text was changed by hand; letters of one word are one step. */
    public void typed(String text, int caret) {
        if (text.equals(now.text)) {
            return;
        }
        if (before.isEmpty() || !continues(text, caret)) {
            before.push(now);
            if (before.size() > LIMIT) {
                before.removeLast();
            }
        }
        after.clear();
        now = new State(text, caret);
    }

    private boolean continues(String text, int caret) {
        return text.length() == now.text.length() + 1 && caret == now.caret + 1 && caret > 1
                && Character.isLetterOrDigit(text.charAt(caret - 1)) && Character.isLetterOrDigit(text.charAt(caret - 2));
    }

    /** The step before, if there is one. */
    public Optional<State> undo() {
        return move(before, after);
    }

    /** The step taken back last, if there is one. */
    public Optional<State> redo() {
        return move(after, before);
    }

    private Optional<State> move(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        now = from.pop();
        return Optional.of(now);
    }
}
