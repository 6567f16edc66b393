package org.adduce.timeline.ui.internal.edit;

import org.adduce.timeline.Item;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.ui.internal.paint.SceneFonts;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit parts of the timeline. */
public final class TimelineParts implements EditPartFactory {

    private final Palette palette;
    private final SceneFonts fonts;

    /** Parts that paint with these colours and fonts. */
    public TimelineParts(Palette palette, SceneFonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case TimelineContents contents -> new TimelineEditPart(contents, palette, fonts);
            case Item item -> new ItemEditPart(item);
            default -> throw new IllegalArgumentException("The timeline has no part for " + model);
        };
    }
}
