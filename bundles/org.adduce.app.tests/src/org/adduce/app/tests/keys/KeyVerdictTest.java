package org.adduce.app.tests.keys;

import static org.adduce.app.tests.keys.Keyboard.EVERYWHERE;
import static org.adduce.app.tests.keys.Keyboard.OWN;
import static org.adduce.app.tests.keys.Keyboard.READING;
import static org.adduce.app.tests.keys.Keyboard.keys;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.adduce.ui.internal.keys.BoundKeys;
import org.adduce.ui.internal.keys.KeyVerdict;
import org.junit.jupiter.api.Test;

class KeyVerdictTest {

    private final Keyboard keyboard = new Keyboard().ship("Import", "CTRL+I", EVERYWHERE, OWN).ship("Save", "CTRL+S", EVERYWHERE, OWN)
            .ship("Assert", "A", READING, OWN).ship("Mark", "CTRL+D", READING, OWN).ship("Go", "ALT+ARROW_UP", "a.list", OWN);
    private final BoundKeys bound = keyboard.bound();

    private KeyVerdict verdict(String name, String place, String pressed) {
        return KeyVerdict.of(keyboard.line(bound, keyboard.action(name, place)), keys(pressed), keyboard.sheet(bound),
                letter -> letter == 'F' ? Optional.of("File") : Optional.empty(), context -> "In " + context);
    }

    @Test
    void whatNobodyHasIsFree() {
        assertThat(verdict("Import", EVERYWHERE, "CTRL+J")).isEqualTo(new KeyVerdict("Ctrl+J is free. Enter takes it, Esc leaves all as it was.", true));
        assertThat(verdict("Import", EVERYWHERE, "F5").isPossible()).isTrue();
        assertThat(verdict("Import", EVERYWHERE, "CTRL+I").words()).contains("its key already");
    }

    @Test
    void whoHasItIsSaidBeforeItIsTaken() {
        var verdict = verdict("Import", EVERYWHERE, "CTRL+S");
        assertThat(verdict.words()).startsWith("Ctrl+S is “Save” now. Enter gives it to this action instead");
        assertThat(verdict.isPossible()).isTrue();
    }

    @Test
    void whatGoesBeforeItElsewhereIsSaid() {
        assertThat(verdict("Import", EVERYWHERE, "CTRL+D").words()).startsWith("Ctrl+D is free.").endsWith("In a.text: it stays “Mark”.");
        assertThat(verdict("Assert", READING, "CTRL+S").words()).startsWith("Ctrl+S is free.").contains("it stays “Save”");
    }

    @Test
    void whatIsTypedIsNoKeyWhereOneTypes() {
        for (var typed : new String[] {"J", "SHIFT+J", "7"}) {
            assertThat(verdict("Import", EVERYWHERE, typed).isPossible()).as(typed).isFalse();
            assertThat(verdict("Go", "a.list", typed).isPossible()).as(typed + " in a list").isFalse();
            assertThat(verdict("Assert", READING, typed).isPossible()).as(typed + " in a text").isTrue();
        }
        assertThat(verdict("Import", EVERYWHERE, "J").words()).isEqualTo("J alone is typed. Hold Ctrl or Alt with it.");
    }

    @Test
    void whatGoesAboutInATextIsNoKeyAnywhere() {
        for (var moving : new String[] {"ARROW_DOWN", "SHIFT+HOME", "SPACE", "SHIFT+CR"}) {
            assertThat(verdict("Assert", READING, moving).isPossible()).as(moving).isFalse();
        }
    }

    @Test
    void whatOpensAMenuIsNoKey() {
        assertThat(verdict("Import", EVERYWHERE, "ALT+F")).isEqualTo(new KeyVerdict("Alt+F opens the menu “File”.", false));
        assertThat(verdict("Import", EVERYWHERE, "ALT+SHIFT+F").isPossible()).isTrue();
    }
}
