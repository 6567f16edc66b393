package org.adduce.ui.internal.reader.page;

/** How the lines that a widget shows go with the text they are of. Offsets are UTF-16. */
public interface LineMap {

    /** Whether a line as shown is none of the text's. */
    boolean isHeading(int line);

    /** The stretch of the text that a line shows, without the line's end. */
    Stretch source(int line);

    /** The line that shows an offset of the text. */
    int lineOf(int source);

    /** Where a stretch of the text stands in what is shown. */
    Stretch toShown(Stretch source);

    /** The stretch of the text that a stretch of what is shown stands for. */
    Stretch toSource(Stretch shown);
}
