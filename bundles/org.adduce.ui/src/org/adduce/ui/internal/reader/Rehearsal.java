package org.adduce.ui.internal.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Headline;
import org.adduce.ui.internal.reader.page.Lanes;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.PlaceOf;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Run;
import org.adduce.ui.internal.reader.page.Runs;

/** Reads a text as the reader does, all but the painting, from its first line to its last. On any thread. */
final class Rehearsal {

    private final Source source;
    private final Consumer<List<Mark>> colouring;

    /**
     * Of a text.
     *
     * @param colouring told of all marks of words that look the same, again for each such words
     */
    Rehearsal(Source source, Consumer<List<Mark>> colouring) {
        this.source = source;
        this.colouring = colouring;
    }

    /** How many runs of words that look the same were read. */
    long read() {
        Headline.place(source);
        var words = Headline.title(source) + Headline.detail(source);
        return words.isEmpty() ? 0 : Reading.of(source).map(this::read).orElse(0L);
    }

    private long read(Reading reading) {
        var speakers = new Speakers(reading.voices());
        reading.voices().all().forEach(voice -> {
            speakers.of(voice);
            reading.level(voice);
        });
        source.getAssertions().forEach(assertion -> PlaceOf.of(assertion, reading));
        return IntStream.range(0, reading.page().lineCount()).mapToLong(line -> read(reading, line)).sum();
    }

    private long read(Reading reading, int line) {
        var page = reading.page();
        var place = page.source(page.lineAt(page.start(line)));
        page.toShown(page.toSource(page.start(line)));
        reading.quotedIn(place).forEach(voice -> reading.headings().name(voice));
        Lanes.of(reading.marks().in(place));
        var styled = new Runs(reading, line).all().stream().filter(run -> !run.isPlain()).toList();
        styled.stream().map(Run::marks).filter(marks -> !marks.isEmpty()).forEach(colouring);
        return styled.size();
    }
}
