package org.adduce.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Goes on with Tab from where the focus is. On the UI thread. */
final class TabWalk {

    /** Stops that no window has. */
    private static final int MOST = 250;

    private final List<Control> stops = new ArrayList<>();
    private boolean isBack;

    private TabWalk() {
    }

    /** Goes round a window until it comes to where it began. */
    static TabWalk round() {
        var first = Display.getCurrent().getFocusControl();
        var walk = new TabWalk();
        walk.go(at -> at != first);
        return walk;
    }

    /**
     * Goes through what is reachable within a part of a window, from the first, and on until it comes back into that part: the
     * workbench gives the focus to a part that is entered as that part wishes, which need not be the first.
     */
    static TabWalk through(Control part) {
        var reachable = reachable(part);
        reachable.stream().reduce((one, other) -> isBackwards(one, other) ? other : one).ifPresent(Control::setFocus);
        var walk = new TabWalk();
        walk.go(reachable::contains);
        var elsewhere = new TabWalk();
        elsewhere.go(at -> !isWithin(at, part));
        walk.isBack = elsewhere.isBack || reachable.isEmpty();
        return walk;
    }

    private static boolean isWithin(Control control, Control part) {
        return control == part || control.getParent() != null && isWithin(control.getParent(), part);
    }

    /** What a control does with Tab itself, such as going from link to link in a text, is one stop. */
    private void go(Predicate<Control> goesOn) {
        var display = Display.getCurrent();
        var at = display.getFocusControl();
        for (int steps = 0; at != null && steps < MOST && (stops.isEmpty() || goesOn.test(at)); steps++) {
            if (stops.isEmpty() || stops.getLast() != at) {
                stops.add(at);
            }
            at.traverse(SWT.TRAVERSE_TAB_NEXT);
            at = display.getFocusControl();
        }
        isBack = at != null && !goesOn.test(at);
    }

    /** Whether it came back to where it began. */
    boolean isBack() {
        return isBack;
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
