package org.adduce.app.tests.keys;

import static org.adduce.app.tests.keys.Keyboard.EVERYWHERE;
import static org.adduce.app.tests.keys.Keyboard.OWN;
import static org.adduce.app.tests.keys.Keyboard.PLATFORM;
import static org.adduce.app.tests.keys.Keyboard.READING;
import static org.adduce.app.tests.keys.Keyboard.keys;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.ui.internal.keys.BoundKeys;
import org.adduce.ui.internal.keys.KeySheet;
import org.adduce.ui.internal.keys.KeyedAction;
import org.eclipse.jface.bindings.Binding;
import org.junit.jupiter.api.Test;

class BoundKeysTest {

    private final Keyboard keyboard = new Keyboard().ship("Import", "CTRL+I", EVERYWHERE, OWN).ship("Find", "F3", EVERYWHERE, OWN).ship("Find", "CTRL+G", EVERYWHERE, OWN)
            .ship("Assert", "A", READING, OWN).ship("Mark", "CTRL+D", READING, OWN).ship("Save", "CTRL+S", EVERYWHERE, PLATFORM)
            .ship("New", "CTRL+N", EVERYWHERE, OWN).ship("Wizard", "CTRL+N", EVERYWHERE, PLATFORM);
    private final BoundKeys shipped = keyboard.bound();
    private final KeyedAction importing = keyboard.action("Import", EVERYWHERE);
    private final KeyedAction finding = keyboard.action("Find", EVERYWHERE);
    private final KeyedAction saving = keyboard.action("Save", EVERYWHERE);
    private final KeyedAction asserting = keyboard.action("Assert", READING);

    private String pressed(BoundKeys bound, KeyedAction action) {
        return keyboard.pressed(bound, action);
    }

    @Test
    void aKeyTakesThePlaceOfAllThatTheActionHad() {
        var changed = shipped.give(finding, keys("CTRL+J"));
        assertThat(pressed(changed, finding)).isEqualTo("Ctrl+J");
        assertThat(keyboard.line(changed, finding).isChanged()).isTrue();
        assertThat(keyboard.line(changed, finding).pressedBefore()).isEqualTo("F3, Ctrl+G");
        assertThat(pressed(changed.give(finding, keys("F3")), finding)).as("one of those it came with").isEqualTo("F3");
    }

    @Test
    void aKeyOfAnotherIsTakenFromItAndComesBackToIt() {
        var taken = shipped.give(saving, keys("CTRL+I"));
        assertThat(pressed(taken, saving)).isEqualTo("Ctrl+I");
        assertThat(pressed(taken, importing)).isEmpty();
        var back = taken.reset(importing);
        assertThat(pressed(back, importing)).isEqualTo("Ctrl+I");
        assertThat(pressed(back, saving)).as("it was not given its own").isEmpty();
        assertThat(pressed(back.reset(saving), saving)).isEqualTo("Ctrl+S");
        assertThat(back.reset(saving).live()).containsExactlyInAnyOrderElementsOf(shipped.live().toList());
    }

    @Test
    void aKeyThatAPersonGaveGoesFromOneActionToTheNext() {
        var changed = shipped.give(importing, keys("CTRL+J")).give(saving, keys("CTRL+J"));
        assertThat(pressed(changed, importing)).isEmpty();
        assertThat(pressed(changed, saving)).isEqualTo("Ctrl+J");
    }

    @Test
    void whatAKeyWasGivenForInATextStaysThere() {
        var changed = shipped.give(asserting, keys("CTRL+I"));
        assertThat(pressed(changed, asserting)).isEqualTo("Ctrl+I");
        assertThat(pressed(changed, importing)).isEqualTo("Ctrl+I");
        assertThat(changed.live().filter(binding -> binding.getType() == Binding.USER).map(Binding::getContextId)).containsExactly(READING);
    }

    @Test
    void aKeyThatIsRemovedDoesNothingNotEvenWhatThePlatformHasForIt() {
        var removed = shipped.remove(keyboard.action("New", EVERYWHERE));
        assertThat(removed.live().map(binding -> binding.getTriggerSequence().format())).doesNotContain("Ctrl+N");
        assertThat(pressed(removed.reset(keyboard.action("New", EVERYWHERE)), keyboard.action("New", EVERYWHERE))).isEqualTo("Ctrl+N");
    }

    @Test
    void whatAPersonGaveAndTookAwayAgainLeavesNone() {
        assertThat(pressed(shipped.give(importing, keys("CTRL+J")).remove(importing), importing)).isEmpty();
    }

    @Test
    void allAreAsTheyWere() {
        var changed = shipped.give(saving, keys("CTRL+I")).remove(finding).give(asserting, keys("B"));
        assertThat(keyboard.sheet(changed).lines()).filteredOn(KeySheet.Line::isChanged).hasSize(4);
        assertThat(changed.reset().live()).containsExactlyElementsOf(shipped.live().toList());
    }
}
