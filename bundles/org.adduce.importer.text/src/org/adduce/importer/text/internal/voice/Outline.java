package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.border.Cut;
import org.adduce.importer.text.internal.border.Range;
import org.adduce.importer.text.internal.head.Head;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Span;

/** The outermost voices with the passages they are made of. */
final class Outline {

    private final Passages passages;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * An outermost voice.
     *
     * @param voice the voice
     * @param range its passages
     * @param head what names it, if anything does
     * @param opening how its beginning was found, where no head says it
     */
    record Entry(Voice voice, Range range, Optional<Head> head, Optional<Cut> opening) {
    }

    Outline(Passages passages) {
        this.passages = passages;
    }

    Passages passages() {
        return passages;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Voice> voices() {
        return entries.stream().map(Entry::voice).toList();
    }

    /** Adds a voice that a head names. */
    void add(Range range, Optional<Head> head, List<Cut> near) {
        var voice = new Voice(spans(range), true);
        voice.speaker(head.flatMap(Head::plate));
        voice.moment(head.flatMap(Head::moment));
        near.forEach(cut -> voice.doubts().add(BorderDoubts.within(passages, cut)));
        entries.add(new Entry(voice, range, head, Optional.empty()));
    }

    /** Adds a voice between two borders; {@code opening} is null for the first. */
    void add(Range range, Cut opening, List<Cut> near) {
        var voice = new Voice(spans(range), true);
        if (opening != null && opening.isDoubtful()) {
            voice.doubts().add(BorderDoubts.before(opening));
        }
        near.stream().limit(BorderDoubts.MOST).forEach(cut -> voice.doubts().add(BorderDoubts.within(passages, cut)));
        entries.add(new Entry(voice, range, Optional.empty(), Optional.ofNullable(opening)));
    }

    /** Gives the last voice all passages up to one. */
    void extend(int to) {
        var last = entries.removeLast();
        var range = new Range(last.range().from(), to);
        var voice = new Voice(List.of(last.voice().reach().to(passages.get(to - 1).span())), true);
        voice.speaker(last.voice().speaker());
        voice.moment(last.voice().moment());
        entries.add(new Entry(voice, range, last.head(), last.opening()));
    }

    /** The voice that a passage belongs to. */
    Entry at(int passage) {
        int low = 0;
        int high = entries.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (entries.get(middle).range().from() <= passage) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return entries.get(low);
    }

    /** The words of passages in as few pieces as the furniture between them allows. */
    private List<Span> spans(Range range) {
        var spans = new ArrayList<Span>();
        int lastLine = -1;
        for (int index = range.from(); index < range.to(); index++) {
            var passage = passages.get(index);
            var span = passages.words(passage.firstLine(), 0).to(passage.span());
            if (lastLine >= 0 && !passages.isFurnitureBetween(lastLine, passage.firstLine())) {
                spans.set(spans.size() - 1, spans.getLast().to(span));
            } else {
                spans.add(span);
            }
            lastLine = passage.lastLine();
        }
        return spans;
    }
}
