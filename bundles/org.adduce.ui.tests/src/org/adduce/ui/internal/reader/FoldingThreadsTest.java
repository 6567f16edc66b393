package org.adduce.ui.internal.reader;

import static org.adduce.ui.tests.PastedThread.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.adduce.ui.internal.reader.page.Page;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.tests.PastedThread;
import org.junit.jupiter.api.Test;

class FoldingThreadsTest {

    private final PastedThread thread = new PastedThread();

    private Reading folded() {
        return Reading.of(thread.source, Set.of(thread.first.getId())).orElseThrow();
    }

    private static String shown(Page page) {
        return String.join("\n", IntStream.range(0, page.lineCount()).mapToObj(page::words).toList());
    }

    @Test
    void foldedAnswersAreNotShownAndCountedAboveWhatTheyAnswer() {
        assertThat(shown(thread.reading().page())).contains("Three is too late");
        var page = folded().page();
        assertThat(shown(page)).doesNotContain("Three is too late").contains("They are three years behind", "1 answer folded");
    }

    @Test
    void placesThatAreFoldedAwayAreGivenTheNearestShown() {
        var page = folded().page();
        var hidden = place("Three is too late");
        assertThat(page.toShown(hidden.start())).isBetween(0, page.length());
        assertThat(page.toSource(page.toShown(place("They are").start()))).isEqualTo(place("They are").start());
    }

    @Test
    void onlyWhatIsAnsweredFoldsAndUnfoldsAgain() {
        var folds = new Folds();
        var reading = thread.reading();
        var first = reading.voices().of(thread.first).orElseThrow();
        var second = reading.voices().of(thread.second).orElseThrow();
        assertThat(folds.toggle(second, reading)).isFalse();
        assertThat(folds.toggle(first, reading)).isTrue();
        assertThat(folds.ids()).containsExactly(thread.first.getId());
        assertThat(folds.toggle(first, reading)).isTrue();
        assertThat(folds.ids()).isEmpty();
    }

    @Test
    void goingToWhatIsFoldedUnfoldsIt() {
        var folds = new Folds();
        assertThat(folds.toggleAll(thread.reading())).isTrue();
        var reading = Reading.of(thread.source, folds.ids()).orElseThrow();
        var second = reading.voices().of(thread.second).orElseThrow();
        assertThat(reading.threads().isHidden(second)).isTrue();
        assertThat(folds.unfold(second, reading)).isTrue();
        assertThat(folds.ids()).isEmpty();
    }

    @Test
    void aCircleOfAnswersHidesNobodyFromItself() {
        thread.first.setReplyTo(thread.second);
        assertThat(folded().threads().isHidden(folded().voices().of(thread.first).orElseThrow())).isFalse();
        assertThat(folded().page().lineCount()).isPositive();
    }
}
