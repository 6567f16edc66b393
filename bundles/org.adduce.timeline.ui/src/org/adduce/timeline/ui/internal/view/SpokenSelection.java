package org.adduce.timeline.ui.internal.view;

import java.util.stream.Collectors;
import org.adduce.timeline.Item;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * What a screen reader says of the timeline: what is selected in it, as a line of a list of one, since what is described is
 * read to nobody when it changes. The oldest GEF this must run with cannot register accessible edit parts on a platform of
 * today, so the canvas speaks for them.
 */
final class SpokenSelection extends AccessibleAdapter {

    /** Not 0, which some take for the canvas itself. */
    private static final int SELECTED = 1;

    private final FigureCanvas canvas;
    private final TimelineContents contents;
    private String said = "";

    SpokenSelection(FigureCanvas canvas, TimelineContents contents) {
        this.canvas = canvas;
        this.contents = contents;
        canvas.getAccessible().addAccessibleListener(this);
        canvas.getAccessible().addAccessibleControlListener(new SelectedLine());
        contents.addListener(this::say);
    }

    private void say() {
        var words = selected();
        if (!words.equals(said)) {
            said = words;
            canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
            if (canvas.isFocusControl() && !words.isEmpty()) {
                canvas.getAccessible().setFocus(SELECTED);
            }
        }
    }

    private String selected() {
        return contents.view().attention().selected().stream().flatMap(id -> contents.model().find(id).stream())
                .map(Item::tooltip).collect(Collectors.joining("\n"));
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = event.childID == SELECTED ? selected() : Messages.SpokenSelection_name;
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = event.childID == SELECTED ? "" : selected();
    }

    private final class SelectedLine extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = selected().isEmpty() ? 0 : 1;
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = selected().isEmpty() ? new Object[0] : new Object[] {SELECTED};
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == SELECTED ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | (event.childID == SELECTED ? ACC.STATE_SELECTED | ACC.STATE_SELECTABLE : 0);
        }
    }
}
