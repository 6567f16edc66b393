package org.adduce.ui.internal.form.field;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Side by side from the top: some have a width of their own (an {@code Integer} as layout data), the others share what is
 * left. Where several would share too little, they share a second line.
 */
final class Line extends Layout {

    /** As wide as a control needs. */
    static final Integer NATURAL = SWT.DEFAULT;

    /** Less than this does not show a number, in pixels. */
    private static final int LEAST = 52;

    private final Heights heights = new Heights();
    private final boolean isCentred;

    Line() {
        this(false);
    }

    /** @param isCentred whether what is lower than the line stands in its middle, not at its top */
    Line(boolean isCentred) {
        this.isCentred = isCentred;
    }

    private static List<Control> shown(Composite composite) {
        return Arrays.stream(composite.getChildren()).filter(Control::getVisible).toList();
    }

    @Override
    protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
        heights.flush(flush);
        var shown = shown(composite);
        int width = wide == SWT.DEFAULT ? shown.stream().mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).sum() : wide;
        if (breaks(shown, width)) {
            return new Point(width, height(own(shown), widths(own(shown), width)) + height(sharing(shown), widths(sharing(shown), width)));
        }
        return new Point(width, height(shown, widths(shown, width)));
    }

    private static List<Control> own(List<Control> shown) {
        return shown.stream().filter(child -> child.getLayoutData() instanceof Integer).toList();
    }

    private static List<Control> sharing(List<Control> shown) {
        return shown.stream().filter(child -> !(child.getLayoutData() instanceof Integer)).toList();
    }

    private static boolean breaks(List<Control> shown, int width) {
        int sharing = sharing(shown).size();
        int left = width - Arrays.stream(widths(own(shown), width)).sum();
        return sharing > 1 && sharing < shown.size() && left / sharing < LEAST;
    }

    private int height(List<Control> shown, int[] widths) {
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            height = Math.max(height, heights.of(shown.get(i), widths[i]));
        }
        return height;
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        heights.flush(flush);
        var area = composite.getClientArea();
        var shown = shown(composite);
        if (breaks(shown, area.width)) {
            int above = height(own(shown), widths(own(shown), area.width));
            place(own(shown), 0, area.width, above);
            place(sharing(shown), above, area.width, area.height - above);
        } else {
            place(shown, 0, area.width, area.height);
        }
    }

    private void place(List<Control> shown, int y, int width, int height) {
        var widths = widths(shown, width);
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            int high = heights.of(shown.get(i), widths[i]);
            shown.get(i).setBounds(x, isCentred ? y + (height - high) / 2 : y, widths[i], high);
            x += widths[i];
        }
    }

    private static int[] widths(List<Control> shown, int width) {
        var widths = new int[shown.size()];
        int left = width;
        int sharing = 0;
        for (int i = 0; i < widths.length; i++) {
            if (shown.get(i).getLayoutData() instanceof Integer own) {
                widths[i] = Math.max(0, Math.min(left, own.equals(NATURAL) ? shown.get(i).computeSize(SWT.DEFAULT, SWT.DEFAULT).x : own));
                left -= widths[i];
            } else {
                sharing++;
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shown.get(i).getLayoutData() instanceof Integer ? widths[i] : left / sharing;
        }
        return widths;
    }
}
