package org.adduce.timeline.ui.internal.view;

import java.util.stream.Collectors;
import org.adduce.timeline.Item;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * What a screen reader says of the timeline: what is selected in it. The oldest GEF this must run with cannot register
 * accessible edit parts on a platform of today, so the canvas speaks for them.
 */
final class SpokenSelection extends AccessibleAdapter {

    private final TimelineContents contents;

    SpokenSelection(FigureCanvas canvas, TimelineContents contents) {
        this.contents = contents;
        canvas.getAccessible().addAccessibleListener(this);
        contents.addListener(() -> canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null));
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = Messages.SpokenSelection_name;
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = contents.view().attention().selected().stream().flatMap(id -> contents.model().find(id).stream())
                .map(Item::tooltip).collect(Collectors.joining("\n"));
    }
}
