package org.adduce.team.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Snapshot;
import org.junit.jupiter.api.Test;

class ValueWordsTest {

    private static final UUID ID = new UUID(0x4000, 0x8000_0000_0000_0001L);

    private final Snapshot snapshot = ModelFactory.eINSTANCE.createSnapshot();
    private final ValueWords words = new ValueWords(id -> id.equals(ID) ? Optional.of(snapshot) : Optional.empty());

    ValueWordsTest() {
        snapshot.setId(ID);
        snapshot.setText("The ferry \ud83d\udea2 is late.");
    }

    @Test
    void aCertaintyIsSaidInPercentWithThePhraseItCameFrom() {
        assertThat(words.of(Literals.ASSERTION__CERTAINTY, "low=0.25 high=0.25 scale=0:")).isEqualTo("25 %");
        assertThat(words.of(Literals.ASSERTION__CERTAINTY, "low=0.55 high=0.8 scale=0:likely")).isEqualTo("likely (55\u201380 %)");
        assertThat(words.of(Literals.ASSERTION__CERTAINTY, "low=NaN high=NaN scale=0:perhaps")).isEqualTo("perhaps");
    }

    @Test
    void aRangeIsSaidByTheWordsInItCountedAsTheFileDoes() {
        assertThat(words.of(Literals.CITATION__ANCHOR, ID + "#char=10,14")).isEqualTo("\u201c\ud83d\udea2 is\u201d");
    }

    @Test
    void timesChoicesAndNumbersAreSaidAsPeopleSayThem() {
        assertThat(words.of(Literals.EVENT__WHEN, "2024-05-01")).isEqualTo("1 May 2024");
        assertThat(words.of(Literals.UTTERANCE__VERBATIM, "false")).isEqualTo("no");
        assertThat(words.of(Literals.QUANTITY__LOW, "3")).isEqualTo("3");
    }

    @Test
    void whatIsGoneOrCannotBeReadIsToldAllTheSame() {
        assertThat(words.of(Literals.ACTOR__OWNER, new UUID(1, 1).toString())).isEqualTo("an element that is gone");
        assertThat(words.of(Literals.EVENT__WHEN, "some day")).isEqualTo("some day");
        assertThat(words.of(Literals.EVENT__WHEN, "")).isEmpty();
    }
}
