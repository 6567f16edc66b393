package org.adduce.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Goes round a window with Tab, beginning where the focus is. On the UI thread. */
final class TabWalk {

    private static final int MOST = 250;

    private final List<Control> stops = new ArrayList<>();
    private final boolean isRound;

    private TabWalk() {
        var display = Display.getCurrent();
        var first = display.getFocusControl();
        var at = first;
        while (at != null && stops.size() < MOST && (stops.isEmpty() || at != first)) {
            stops.add(at);
            at.traverse(SWT.TRAVERSE_TAB_NEXT);
            at = display.getFocusControl();
        }
        isRound = at != null && at == first;
    }

    /** Goes round once. */
    static TabWalk once() {
        return new TabWalk();
    }

    /** Whether it came back to where it began. */
    boolean isRound() {
        return isRound;
    }

    /** Where it stopped, of all that some are. */
    List<Control> stops(Predicate<Control> which) {
        return stops.stream().filter(which).toList();
    }

    /** What a walk has to come by within a window or part: of a group of choices the one that is chosen. */
    static List<Control> reachable(Control root) {
        return Reach.within(root).filter(control -> control.isVisible() && control.isEnabled() && Reach.takesFocus(control) && !isOtherChoice(control)).toList();
    }

    private static boolean isOtherChoice(Control control) {
        return control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && !button.getSelection();
    }

    /** Whether a reader comes to the second before the first: it stands above, or to the left of it in the same line. */
    static boolean isBackwards(Control first, Control second) {
        var one = place(first);
        var other = place(second);
        boolean isAbove = other.y + other.height <= one.y;
        boolean isBeside = other.y < one.y + one.height && one.y < other.y + other.height;
        return isAbove && other.x < one.x + one.width || isBeside && other.x + other.width <= one.x;
    }

    private static Rectangle place(Control control) {
        var size = control.getSize();
        var at = control.toDisplay(0, 0);
        return new Rectangle(at.x, at.y, size.x, size.y);
    }
}
