package org.adduce.ui.tests.reader;

import static org.adduce.ui.tests.PastedThread.TEXT;
import static org.adduce.ui.tests.PastedThread.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.adduce.model.Stance;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Run;
import org.adduce.ui.internal.reader.page.Runs;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.reader.page.Voice;
import org.adduce.ui.tests.PastedThread;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final PastedThread thread = new PastedThread();

    @Test
    void findsTheInnermostVoice() {
        var voices = thread.reading().voices();
        assertThat(voices.innermostAt(place("Tern").start()).map(Voice::utterance)).contains(thread.block);
        assertThat(voices.innermostAt(place("I would").start()).map(Voice::utterance)).contains(thread.first);
        assertThat(voices.innermostAt(place("place is").start()).map(Voice::utterance)).contains(thread.inline);
        assertThat(voices.innermostAt(place("Terms").start() + 1)).isEmpty();
    }

    @Test
    void givesBlocksHeadingsAndLeavesWordsWithinALineWhereTheyAre() {
        var reading = thread.reading();
        var page = reading.page();
        var headed = IntStream.range(0, page.lineCount()).filter(page::isHeading).mapToObj(line -> page.voice(line).orElseThrow().utterance()).toList();
        assertThat(headed).containsExactly(thread.first, thread.block, thread.second);
        assertThat(reading.isBlock(reading.voices().of(thread.block).orElseThrow())).isTrue();
        assertThat(reading.isBlock(reading.voices().of(thread.inline).orElseThrow())).isFalse();
    }

    @Test
    void namesWhoSpeaksAndWhoIsAnswered() {
        var reading = thread.reading();
        var second = reading.voices().of(thread.second).orElseThrow();
        assertThat(reading.headings().of(second)).contains("Mika").contains("answers Lena");
        assertThat(reading.level(second)).isEqualTo(1);
    }

    @Test
    void goesFromTheTextToWhatIsShownAndBack() {
        var page = thread.reading().page();
        for (int offset = 0; offset < TEXT.length(); offset++) {
            assertThat(page.toSource(page.toShown(offset))).as("offset %d", offset).isEqualTo(offset);
        }
        var words = place("the Tern is as fast");
        var shown = page.toShown(words);
        assertThat(page.toSource(shown)).isEqualTo(words);
        assertThat(shown.start()).isGreaterThan(words.start());
    }

    @Test
    void partsAVeryLongLine() {
        thread.source.getUtterances().clear();
        thread.snapshot.setText("word ".repeat(4000));
        var page = thread.reading().page();
        assertThat(page.lineCount()).isGreaterThan(4);
        assertThat(IntStream.range(0, page.lineCount()).mapToObj(line -> page.source(line).of(thread.snapshot.getText())))
                .allSatisfy(line -> assertThat(line).startsWith("word").hasSizeLessThanOrEqualTo(4000));
    }

    @Test
    void greysWhatNobodySaysAndTheMarksOfQuoting() {
        assertThat(runAt("Terms").isAside()).isTrue();
        assertThat(runAt("> the").isAside()).isTrue();
        assertThat(runAt("the Tern").isAside()).isFalse();
    }

    @Test
    void leadsOutWhereAnAddressIsWrittenOrCited() {
        assertThat(runAt("https://example.org/lines").address()).contains("https://example.org/lines");
        assertThat(runAt("[1]").address()).contains("https://rao.example/1");
        thread.citation.setUrl("file:///etc/passwd");
        assertThat(runAt("[1]").address()).isEmpty();
    }

    @Test
    void keepsMarksThatLieOverEachOtherApart() {
        var claim = thread.claim("They are behind");
        var wide = thread.assertion(claim, Stance.ASSERTS, "three years behind");
        var narrow = thread.assertion(claim, Stance.DOUBTS, "years");
        var reading = thread.reading();
        assertThat(reading.marks().at(place("years").start() + 1)).extracting(mark -> mark.element()).containsExactly(narrow, wide);
        assertThat(runAt("years").marks()).hasSize(2);
        assertThat(runAt("three").marks()).hasSize(1);
    }

    @Test
    void knowsNothingToReadWhereThereIsNoText() {
        thread.snapshot.setText("  \n");
        assertThat(Reading.of(thread.source)).isEmpty();
    }

    private Run runAt(String words) {
        var reading = thread.reading();
        int offset = place(words).start();
        return new Runs(reading, reading.page().lineOf(offset)).all().stream().filter(run -> run.place().overlaps(new Stretch(offset, offset + 1)))
                .findFirst().orElseThrow();
    }
}
