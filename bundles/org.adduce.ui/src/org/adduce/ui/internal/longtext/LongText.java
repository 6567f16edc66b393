package org.adduce.ui.internal.longtext;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;

/**
 * A widget for texts of any length. Its caret can be put aside, and while it is the widget does not ask where it stands. The
 * toolkit lets a widget be without a caret, but not be given another size while it loses one.
 */
public final class LongText extends StyledText {

    private boolean isCaretAside;

    /** A widget with the style of any text. */
    public LongText(Composite parent, int style) {
        super(parent, style);
    }

    @Override
    public Caret getCaret() {
        return isCaretAside ? null : super.getCaret();
    }

    /** Puts the caret aside: it is not seen, and nobody asks where it is. */
    void putCaretAside() {
        if (!isCaretAside && super.getCaret() != null) {
            super.getCaret().setVisible(false);
            isCaretAside = true;
        }
    }

    /** Brings the caret back to where it belongs. */
    void bringCaretBack() {
        if (isCaretAside) {
            isCaretAside = false;
            getCaret().setVisible(true);
            setCaretOffset(getCaretOffset()); // where it is already: only its place on the screen is another
        }
    }
}
