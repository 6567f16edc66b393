package org.adduce.ui.internal.reader;

import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The voice that the next command is about.
 *
 * @param voice the voice
 * @param control where it is shown
 * @param bounds where the caret stands on the display
 */
public record VoiceInHand(Voice voice, Control control, Rectangle bounds) {
}
