package org.adduce.ui.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.adduce.ui.internal.reader.page.PlainText;
import org.adduce.ui.internal.reader.page.Sentences;
import org.adduce.ui.internal.reader.page.Stretch;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final String TEXT = "It is late. They wait for us.\n\nNobody comes";

    @Test
    void findsTheSentenceAroundAPlace() {
        assertThat(at(TEXT.indexOf("wait"), whole())).isEqualTo("They wait for us.");
        assertThat(at(0, whole())).isEqualTo("It is late.");
    }

    @Test
    void endsAtAnEmptyLineAndAtTheEndOfTheVoice() {
        assertThat(at(TEXT.indexOf("comes"), whole())).isEqualTo("Nobody comes");
        assertThat(at(TEXT.indexOf("wait"), new Stretch(TEXT.indexOf("They"), TEXT.indexOf(" for")))).isEqualTo("They wait");
    }

    @Test
    void keepsOfPastedTextWhatASnapshotHolds() {
        assertThat(PlainText.of("\ufeffa\r\nb\rc\u0000d\ud83d\ude80")).isEqualTo("a\nb\nc\ufffdd\ud83d\ude80");
    }

    private static Stretch whole() {
        return new Stretch(0, TEXT.length());
    }

    private static String at(int offset, Stretch bounds) {
        return Sentences.at(offset, TEXT, bounds, Locale.ROOT).of(TEXT);
    }
}
