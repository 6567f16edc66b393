package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;

/**
 * A gesture that was just made, taken back or made again: what is known of it besides the changes that the tree notified.
 *
 * @since 1.0
 */
public final class Gesture {

    /** What was done with it. */
    public enum Kind {
        /** It was made and stands in the history now. */
        MADE,
        /** It was taken back: undo. */
        TAKEN_BACK,
        /** It was made again: redo. */
        MADE_AGAIN
    }

    private final Kind kind;
    private final Edit edit;

    Gesture(Kind kind, Edit edit) {
        this.kind = kind;
        this.edit = edit;
    }

    /** What was done with it. */
    public Kind kind() {
        return kind;
    }

    /** What it is called, as the Edit menu names it. */
    public String label() {
        return edit.getLabel();
    }

    /** The same object whenever the same gesture is made, taken back and made again. */
    public Object identity() {
        return edit;
    }

    /** What left and what came, in order; of a gesture that was taken back, the other way round. */
    public List<Trace> traces() {
        var changes = edit.changes();
        var traces = new ArrayList<Trace>(changes.size());
        if (kind == Kind.TAKEN_BACK) {
            for (int i = changes.size() - 1; i >= 0; i--) {
                traces.add(Trace.of(changes.get(i)).reversed());
            }
        } else {
            changes.forEach(change -> traces.add(Trace.of(change)));
        }
        return traces;
    }

    /**
     * The elements that came in, in order, if {@link #traces} tell everything else about the gesture for ever: it took no
     * contained element out of its place, and what it touched besides has one value or no order. None if the dossier itself
     * must be asked what the gesture came to. It takes less time than the traces, which can then be asked for later.
     */
    public Optional<List<Element>> arrivals() {
        var changes = edit.changes();
        if (kind == Kind.TAKEN_BACK) {
            return Optional.empty();
        }
        List<Element> arrivals = List.of();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (change.isOfOrder()) {
                return Optional.empty();
            }
            if (change.isOfContents()) {
                if (!(change.arrival() instanceof Element arrival)) {
                    return Optional.empty();
                }
                arrivals = arrivals.isEmpty() ? new ArrayList<>(changes.size() - i) : arrivals;
                arrivals.add(arrival);
            }
        }
        return Optional.of(arrivals);
    }
}
