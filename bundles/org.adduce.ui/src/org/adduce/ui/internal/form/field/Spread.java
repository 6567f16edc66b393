package org.adduce.ui.internal.form.field;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * A page: one below the other in a column no wider than one likes to read, in the middle of what room there is; where there
 * is room for two columns, what stands {@link #ASIDE} has its own at the right.
 */
public final class Spread extends Arrangement {

    /** Layout data of what stands at the side where there is room. */
    public static final Object ASIDE = new Object();

    /** Widths in pixels. */
    private static final int MOST = 1120;
    private static final int SIDE = 320;
    private static final int GAP = 32;
    private static final int LEAST_MAIN = 480;
    private static final int MARGIN = 24;
    private static final int TOP = 20;

    /** The widest, where nobody says how wide. */
    public Spread() {
        super(MOST);
    }

    @Override
    int place(List<Control> shown, int available, BiConsumer<Control, Rectangle> placer) {
        int width = Math.max(1, Math.min(MOST, available - 2 * MARGIN));
        boolean isWide = width >= LEAST_MAIN + GAP + SIDE;
        int left = Math.max(MARGIN, (available - width) / 2);
        int main = isWide ? width - SIDE - GAP : width;
        int y = TOP;
        int side = TOP;
        for (var child : inOrder(shown)) {
            boolean isAside = isWide && child.getLayoutData() == ASIDE;
            int own = isAside ? SIDE : main;
            int height = height(child, own);
            int indent = child.getLayoutData() instanceof Column.Place place ? place.indent() : 0;
            placer.accept(child, new Rectangle(isAside ? left + main + GAP : left + indent, isAside ? side : y, own - indent, height));
            side += isAside ? height : 0;
            y += isAside ? 0 : height;
        }
        return Math.max(y, side) + TOP;
    }

    /** What stands aside comes last where it stands below. */
    private static List<Control> inOrder(List<Control> shown) {
        return shown.stream().sorted(Comparator.comparing(child -> child.getLayoutData() == ASIDE)).toList();
    }
}
