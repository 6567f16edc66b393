package org.adduce.ui.internal.form.field;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Lines with a label at the left, in a column of one width, and the field at its right; a control without a label takes the whole line. */
final class Labelled extends Arrangement {

    private static final int GAP = 4;
    private static final double MOST = 0.36;

    private final int labelWidth;

    Labelled(int labelWidth) {
        super(3 * labelWidth);
        this.labelWidth = labelWidth;
    }

    @Override
    int place(List<Control> shown, int width, BiConsumer<Control, Rectangle> placer) {
        int y = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Label label && i + 1 < shown.size()) {
                y += line(label, shown.get(++i), y, width, placer);
            } else {
                int height = height(shown.get(i), width);
                placer.accept(shown.get(i), new Rectangle(0, y, width, height));
                y += height;
            }
        }
        return y;
    }

    private int line(Label label, Control field, int y, int width, BiConsumer<Control, Rectangle> placer) {
        int labels = (int) Math.min(labelWidth, width * MOST);
        int left = labels + GAP;
        int labelHeight = height(label, labels);
        int fieldHeight = height(field, width - left);
        placer.accept(label, new Rectangle(0, y + Look.RISE, labels, labelHeight));
        placer.accept(field, new Rectangle(left, y, Math.max(1, width - left), fieldHeight));
        return Math.max(labelHeight + Look.RISE, fieldHeight);
    }
}
