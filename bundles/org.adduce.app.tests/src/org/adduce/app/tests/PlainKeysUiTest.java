package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** How keys are written wherever the workbench tells them. */
class PlainKeysUiTest {

    private final Robot robot = new Robot();

    private String told(int modifiers, int key) {
        return robot.ask(() -> KeySequence.getInstance(KeyStroke.getInstance(modifiers, key)).format());
    }

    @Test
    void keysOfTheBlockOfNumbersAreWrittenAsTheyArePrinted() {
        assertThat(told(SWT.MOD1, SWT.KEYPAD_SUBTRACT)).isEqualTo("Ctrl+Numpad -");
        assertThat(told(SWT.MOD1, SWT.KEYPAD_ADD)).isEqualTo("Ctrl+Numpad +");
        assertThat(told(SWT.NONE, SWT.KEYPAD_7)).isEqualTo("Numpad 7");
    }

    @Test
    void allOthersAreAsTheSystemWritesThem() {
        assertThat(told(SWT.MOD1 | SWT.MOD2, '_')).isEqualTo("Shift+Ctrl+_");
        assertThat(told(SWT.MOD3, SWT.ARROW_LEFT)).isEqualTo("Alt+Left");
    }
}
