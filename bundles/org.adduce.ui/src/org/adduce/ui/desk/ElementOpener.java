package org.adduce.ui.desk;

import org.adduce.model.Element;

/**
 * Shows an element where it is best seen: what stands in a source's text in the reader at its place, everything else in
 * Properties. A workbench service. Called on the UI thread.
 *
 * @since 1.0
 */
public interface ElementOpener {

    /** Shows {@code element} and selects it. */
    void open(Element element);
}
