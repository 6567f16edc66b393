package org.adduce.ui.internal.reader;

import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The words that the next command is about.
 *
 * @param reading what is read
 * @param words where they stand in its text
 * @param control where they are shown
 * @param bounds where on the display, or where as much of them as is in view
 * @param lettingGo selects them no longer; the caret stays where it was
 */
public record WordsInHand(Reading reading, Stretch words, Control control, Rectangle bounds, Runnable lettingGo) {

    /** Selects them no longer; the caret is back where it was. */
    public void letGo() {
        lettingGo.run();
    }
}
