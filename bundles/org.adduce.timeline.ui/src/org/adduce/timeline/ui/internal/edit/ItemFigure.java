package org.adduce.timeline.ui.internal.edit;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where an item can be pointed at. It paints nothing: the timeline's figure paints the whole scene. */
final class ItemFigure extends Figure {

    private static final int REACH = 4;

    /** Covers {@code box} and a little more, as a hand needs it. */
    void cover(Rectangle box) {
        setBounds(box.getCopy().expand(REACH, REACH));
    }

    @Override
    public boolean isOpaque() {
        return false;
    }
}
