package org.adduce.ui.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where shown words stand in the widget, in pixels. On the UI thread. */
final class TextGeometry {

    private final StyledText text;

    TextGeometry(StyledText text) {
        this.text = text;
    }

    /** The lines between two heights of the widget. */
    IntStream linesIn(int top, int bottom) {
        int last = Math.min(text.getLineCount() - 1, text.getLineIndex(Math.max(0, bottom)));
        return IntStream.rangeClosed(text.getLineIndex(Math.max(0, top)), last);
    }

    /** Where a line begins; of the line after the last, where that one ends. */
    int top(int line) {
        return text.getLinePixel(line);
    }

    /** Where the letter at an offset of what is shown stands. */
    Point location(int shown) {
        return text.getLocationAtOffset(shown);
    }

    /** The boxes of words that stand in one line, one for each row the line is wrapped to. */
    List<Rectangle> rows(Stretch shown) {
        var rows = new ArrayList<Rectangle>();
        int start = shown.start();
        while (start < shown.end()) {
            int end = rowEnd(start, shown.end());
            rows.add(text.getTextBounds(start, end - 1));
            start = end;
        }
        return rows;
    }

    /** One past the last offset before {@code end} that stands in the same row as {@code start}. */
    private int rowEnd(int start, int end) {
        int row = location(start).y;
        if (location(end - 1).y == row) {
            return end;
        }
        int low = start + 1;
        int high = end - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (location(middle).y > row) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
