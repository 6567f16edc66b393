package org.adduce.ui.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.model.Stance;
import org.adduce.ui.internal.reader.page.LineChange;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Runs;
import org.adduce.ui.internal.reader.page.Voice;
import org.adduce.ui.tests.PastedThread;
import org.junit.jupiter.api.Test;

/** A text is laid out again from the first to the last line that is another, and no other line is. */
class LineChangeTest {

    private static final int TURNS = 300;

    private final PastedThread thread = new PastedThread();

    private LineChange after(Runnable change) {
        var older = thread.reading();
        change.run();
        var newer = thread.reading();
        newer.page().keepHeadings(older.page());
        var lines = LineChange.between(older, newer);
        assertRestIsAsItWas(older, newer, lines);
        return lines;
    }

    private static void assertRestIsAsItWas(Reading older, Reading newer, LineChange change) {
        int shift = change.after() - change.before();
        assertThat(newer.page().lineCount()).isEqualTo(older.page().lineCount() + shift);
        IntStream.range(0, change.first()).forEach(line -> assertThat(look(newer, line)).isEqualTo(look(older, line)));
        IntStream.range(change.before(), older.page().lineCount()).forEach(line -> assertThat(look(newer, line + shift)).isEqualTo(look(older, line)));
    }

    /** All that a line's look and height depend on. */
    private static List<Object> look(Reading reading, int line) {
        var page = reading.page();
        var voice = page.voice(line);
        var runs = new Runs(reading, line).all().stream().map(run -> List.of(run.place(), run.marks(), run.link(), run.isAside(),
                run.quoted().stream().map(Voice::utterance).toList())).toList();
        return List.of(page.words(line), page.isHeading(line), line == 0, voice.map(Voice::utterance), voice.map(reading::level), runs);
    }

    private String words(Reading reading, LineChange change) {
        return String.join("\n", IntStream.range(change.first(), change.after()).mapToObj(reading.page()::words).toList());
    }

    @Test
    void nothingIsAnotherWhereNothingChanged() {
        var change = after(() -> { });
        assertThat(change.isNone()).isTrue();
    }

    @Test
    void aVoiceThatIsGoneChangesItsOwnLines() {
        var change = after(() -> thread.source.getUtterances().remove(thread.second));
        assertThat(words(thread.reading(), change)).contains("Three is too late").doesNotContain("They are three years").doesNotContain("Terms");
    }

    @Test
    void whoStopsAnsweringMovesToTheLeft() {
        var change = after(() -> thread.second.setReplyTo(null));
        assertThat(words(thread.reading(), change)).contains("Three is too late").doesNotContain("They are three years");
    }

    @Test
    void whatAHeadingSaysIsNoChangeOfLines() {
        var change = after(() -> thread.lena.setName("Lena Holm"));
        assertThat(change.isNone()).isTrue();
    }

    @Test
    void wordsThatAreMarkedLookOtherwise() {
        var change = after(() -> thread.assertion(thread.claim("Waiting pays"), Stance.ASSERTS, "I would wait"));
        assertThat(words(thread.reading(), change)).contains("I would wait").doesNotContain("Tern");
    }

    @Test
    void aLinkThatLeadsElsewhereLooksOtherwise() {
        var change = after(() -> thread.citation.setUrl("https://rao.example/2"));
        assertThat(words(thread.reading(), change)).contains("[1]").doesNotContain("Three is too late");
    }

    @Test
    void whereTheFirstVoiceComesAllLooksOtherwise() {
        var voices = List.copyOf(thread.source.getUtterances());
        thread.source.getUtterances().clear();
        var older = thread.reading();
        thread.source.getUtterances().addAll(voices);
        assertThat(LineChange.between(older, thread.reading()).isAllOf(older.page())).isTrue();
    }

    @Test
    void whateverChangesTheRestLooksAsItDid() {
        var random = new Random(11);
        var voices = List.of(thread.first, thread.second);
        var claim = thread.claim("Lines are late");
        for (int turn = 0; turn < TURNS; turn++) {
            var voice = voices.get(random.nextInt(voices.size()));
            after(switch (random.nextInt(7)) {
                case 0 -> () -> thread.source.getUtterances().remove(voice);
                case 1 -> () -> thread.source.getUtterances().add(voice);
                case 2 -> () -> thread.second.setReplyTo(thread.second.getReplyTo() == null ? thread.first : null);
                case 3 -> () -> thread.second.getUtterances().add(thread.inline);
                case 4 -> () -> thread.first.getUtterances().clear();
                case 5 -> () -> thread.assertion(claim, Stance.DENIES, random.nextBoolean() ? "Tern is" : "Second place");
                default -> () -> thread.first.getUtterances().add(thread.block);
            });
        }
    }
}
