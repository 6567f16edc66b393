package org.adduce.app.tests.keys;

import static org.adduce.app.tests.keys.Keyboard.EVERYWHERE;
import static org.adduce.app.tests.keys.Keyboard.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.ui.internal.keys.KeyFilter;
import org.adduce.ui.internal.keys.KeySheet;
import org.junit.jupiter.api.Test;

class KeyFilterTest {

    private final Keyboard keyboard = new Keyboard().ship("Rédiger le débat", "CTRL+SHIFT+F", EVERYWHERE, OWN);
    private final KeySheet.Line line = keyboard.sheet(keyboard.bound()).lines().getFirst();

    private boolean finds(String typed) {
        return new KeyFilter(typed).fits(line, "Everywhere");
    }

    @Test
    void wordsAreFoundWhateverTheirAccentsAndCase() {
        assertThat(finds("")).isTrue();
        assertThat(finds("DEBAT redig")).isTrue();
        assertThat(finds("debat asks")).isFalse();
        assertThat(finds("every")).isTrue();
    }

    @Test
    void keysAreFoundInWhateverOrderTheyAreTold() {
        assertThat(finds("ctrl+shift+f")).isTrue();
        assertThat(finds("shift+ctrl+f")).isTrue();
        assertThat(finds("Ctrl+F")).isTrue();
        assertThat(finds("ctrl+s")).isFalse();
        assertThat(finds("alt+f")).isFalse();
    }
}
