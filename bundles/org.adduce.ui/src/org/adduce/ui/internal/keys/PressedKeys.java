package org.adduce.ui.internal.keys;

import java.util.Optional;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys a person pressed. */
final class PressedKeys {

    private static final int HOLDING = SWT.MOD1 | SWT.CTRL | SWT.ALT | SWT.COMMAND;

    private PressedKeys() {
    }

    /** The keys that are held while another is awaited; 0 where another was pressed. */
    static int held(Event event) {
        return switch (event.keyCode) {
            case SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND, SWT.ALT_GR -> (event.stateMask | event.keyCode) & SWT.MODIFIER_MASK;
            default -> 0;
        };
    }

    /** What was pressed; empty while it is nothing one can bind. */
    static Optional<KeySequence> of(Event event) {
        return switch (event.keyCode) {
            case 0, SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND, SWT.ALT_GR, SWT.CAPS_LOCK, SWT.NUM_LOCK, SWT.SCROLL_LOCK -> Optional.empty();
            default -> Optional.of(KeySequence.getInstance(SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToUnmodifiedAccelerator(event))))
                    .filter(keys -> !keys.isEmpty() && keys.isComplete());
        };
    }

    /** Whether it is pressed together with a key that makes no sign of it. */
    static boolean isHeld(KeyStroke stroke) {
        return (stroke.getModifierKeys() & HOLDING) != 0;
    }

    /** Whether it writes a sign where one can write. */
    static boolean isTyped(KeyStroke stroke) {
        int key = stroke.getNaturalKey();
        return !isHeld(stroke) && key > SWT.SPACE && key != SWT.DEL && (key & SWT.KEYCODE_BIT) == 0;
    }

    /** Whether it is a letter with nothing but Alt, which opens menus. */
    static boolean isAltLetter(KeyStroke stroke) {
        return stroke.getModifierKeys() == SWT.ALT && Character.isLetterOrDigit(stroke.getNaturalKey());
    }

    /** Whether it is a key that does nothing by itself anywhere. */
    static boolean isFunction(KeyStroke stroke) {
        return stroke.getNaturalKey() >= SWT.F1 && stroke.getNaturalKey() <= SWT.F20;
    }
}
