package org.adduce.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * How large the first window is, and what its parts get of it. Text and lists do not get better by being wider than one can
 * take in: on a large screen the middle has what is left. In pixels.
 */
record FirstSize(int width, int height) {

    /** A screen up to this wide is filled. */
    private static final int SMALL = 1920;
    private static final double SHARE_OF_LARGE = 0.85;
    /** Title, menu, tool bar and status line. */
    private static final int AROUND = 136;

    /** For the screen that a window would open on. */
    static FirstSize ofScreen() {
        return in(Display.getCurrent().getPrimaryMonitor().getClientArea());
    }

    static FirstSize in(Rectangle screen) {
        boolean isSmall = screen.width <= SMALL;
        return new FirstSize(isSmall ? screen.width : (int) (screen.width * SHARE_OF_LARGE), isSmall ? screen.height : (int) (screen.height * SHARE_OF_LARGE));
    }

    Point toPoint() {
        return new Point(width, height);
    }

    /** The share of the width for what there is, at the left. */
    float explorer() {
        return share(0.22, 264, 440, width);
    }

    /** The share of what is right of the explorer that is left of the properties. */
    float beforeProperties() {
        float beside = 1 - explorer();
        return 1 - share(0.26, 340, 600, width) / beside;
    }

    /** The share of the height that is above a timeline below the text: it needs some rows to tell anything. */
    float aboveTimeline() {
        return 1 - share(0.36, 256, 600, height - AROUND);
    }

    private static float share(double share, int least, int most, int of) {
        return (float) Math.clamp(of * share, least, most) / of;
    }
}
