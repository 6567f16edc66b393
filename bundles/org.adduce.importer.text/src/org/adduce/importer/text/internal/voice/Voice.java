package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.head.Moment;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.page.Span;

/** One voice while it is read: what it says, who it is, and the voices inside it. Of one thread. */
public final class Voice {

    private final List<Span> spans;
    private final boolean verbatim;
    private final List<Voice> inner = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Optional<Plate> speaker = Optional.empty();
    private Optional<Moment> moment = Optional.empty();
    private Optional<Voice> replyTo = Optional.empty();
    private Optional<Voice> quotes = Optional.empty();

    /** A voice that says the words at some places, which are in order and do not touch. */
    public Voice(List<Span> spans, boolean verbatim) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A voice that says nothing is none");
        }
        this.spans = List.copyOf(spans);
        this.verbatim = verbatim;
    }

    /** Where its words are, those of the voices inside it included. */
    public List<Span> spans() {
        return spans;
    }

    /** From its first word to its last. */
    public Span reach() {
        return spans.getFirst().to(spans.getLast());
    }

    /** Whether the words are its own, and not somebody's report of them. */
    public boolean isVerbatim() {
        return verbatim;
    }

    /** Whether a range lies within one of its places. */
    public boolean encloses(Span span) {
        int at = Collections.binarySearch(spans, span);
        int candidate = at >= 0 ? at : -at - 2;
        return candidate >= 0 && spans.get(candidate).encloses(span);
    }

    /** The voices inside it, in order. */
    public List<Voice> inner() {
        return inner;
    }

    /** The voice directly inside it that holds a range, if its inner voices are in order. */
    Optional<Voice> innerAt(Span span) {
        return lastInner(span.start()).filter(it -> it.encloses(span));
    }

    /** Whether a voice directly inside it has some of a range, if its inner voices are in order. */
    boolean isTaken(Span span) {
        return lastInner(span.end() - 1).filter(it -> it.reach().overlaps(span)).isPresent();
    }

    /** The last voice inside it that begins at a place or before it. */
    private Optional<Voice> lastInner(int place) {
        int low = 0;
        int high = inner.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (inner.get(middle).reach().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return inner.isEmpty() ? Optional.empty() : Optional.of(inner.get(low));
    }

    /** What it points at itself, in order. */
    public List<Cited> cited() {
        return cited;
    }

    /** Why it may be read wrongly. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** Whose it is, if that can be told. */
    public Optional<Plate> speaker() {
        return speaker;
    }

    /** Sets whose it is. */
    public void speaker(Optional<Plate> whose) {
        speaker = whose;
    }

    /** When it was said, if that is printed. */
    public Optional<Moment> moment() {
        return moment;
    }

    /** Sets when it was said. */
    public void moment(Optional<Moment> when) {
        moment = when;
    }

    /** Which voice it answers. */
    public Optional<Voice> replyTo() {
        return replyTo;
    }

    /** Sets which voice it answers. */
    public void replyTo(Voice answered) {
        replyTo = Optional.of(answered);
    }

    /** Which voice its words are taken from. */
    public Optional<Voice> quotes() {
        return quotes;
    }

    /** Sets which voice its words are taken from. */
    public void quotes(Voice quoted) {
        quotes = Optional.of(quoted);
    }
}
