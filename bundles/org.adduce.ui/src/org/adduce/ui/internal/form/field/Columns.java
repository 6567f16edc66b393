package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** One below the other; neighbours that stand {@link #BESIDE} each other share lines, as many in a line as can be read there. */
public final class Columns extends Arrangement {

    /** Layout data of what stands beside its like. */
    public static final Object BESIDE = new Object();

    /** Widths in pixels. */
    private static final int LEAST = 260;
    private static final int GAP = 24;

    /** Two in a line, where nobody says how wide. */
    public Columns() {
        super(2 * LEAST);
    }

    @Override
    int place(List<Control> shown, int width, BiConsumer<Control, Rectangle> placer) {
        int y = 0;
        for (int i = 0; i < shown.size();) {
            int end = i + 1;
            while (isBeside(shown.get(i)) && end < shown.size() && isBeside(shown.get(end))) {
                end++;
            }
            for (var line : lines(shown.subList(i, end), width)) {
                y += line(line, y, width, placer);
            }
            i = end;
        }
        return y;
    }

    private static boolean isBeside(Control control) {
        return control.getLayoutData() == BESIDE;
    }

    private static List<List<Control>> lines(List<Control> controls, int width) {
        int most = Math.max(1, Math.min(controls.size(), (width + GAP) / (LEAST + GAP)));
        int count = (controls.size() + most - 1) / most;
        int each = (controls.size() + count - 1) / count;
        var lines = new ArrayList<List<Control>>();
        for (int start = 0; start < controls.size(); start += each) {
            lines.add(controls.subList(start, Math.min(controls.size(), start + each)));
        }
        return lines;
    }

    private int line(List<Control> line, int y, int width, BiConsumer<Control, Rectangle> placer) {
        int each = Math.max(1, (width - GAP * (line.size() - 1)) / line.size());
        int height = 0;
        for (int i = 0; i < line.size(); i++) {
            int own = height(line.get(i), each);
            placer.accept(line.get(i), new Rectangle(i * (each + GAP), y, each, own));
            height = Math.max(height, own);
        }
        return height;
    }
}
