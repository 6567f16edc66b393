package org.adduce.app.tests;

import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What a mouse does, handed to a control itself: a display without a mouse would move a pointer that has no button pressed. */
final class Mouse {

    private static final int STEPS = 6;
    private static final long PAUSE = 30_000_000L;

    private final Robot robot;
    private final Control control;

    Mouse(Robot robot, Control control) {
        this.robot = robot;
        this.control = control;
    }

    /** Clicks with the left button. */
    void click(Point place) {
        hand(SWT.MouseMove, place, 0);
        hand(SWT.MouseDown, place, 0);
        hand(SWT.MouseUp, place, SWT.BUTTON1);
    }

    /** Drags with the left button, by way of some places between. */
    void drag(Point from, Point to) {
        hand(SWT.MouseMove, from, 0);
        hand(SWT.MouseDown, from, 0);
        for (int i = 1; i <= STEPS; i++) {
            hand(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS), SWT.BUTTON1);
        }
        hand(SWT.MouseUp, to, SWT.BUTTON1);
    }

    private void hand(int type, Point place, int buttons) {
        robot.run(() -> {
            var event = new Event();
            event.x = place.x;
            event.y = place.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = buttons;
            event.count = 1;
            control.notifyListeners(type, event);
        });
        LockSupport.parkNanos(PAUSE);
    }
}
