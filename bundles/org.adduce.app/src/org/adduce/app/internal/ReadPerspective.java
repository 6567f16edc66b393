package org.adduce.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Reading: what there is on the left, the text in the middle, what is selected on the right. */
public final class ReadPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.adduce.perspective.read";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        var size = FirstSize.ofScreen();
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, size.explorer(), editors);
        layout.addView(Views.PROPERTIES, IPageLayout.RIGHT, size.beforeProperties(), editors);
        var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, size.aboveTimeline(), editors);
        bottom.addView(Views.TIMELINE);
        bottom.addView(Views.PROBLEMS);
        bottom.addPlaceholder(Views.HISTORY);
        bottom.addPlaceholder(Views.BOOKMARKS);
        bottom.addPlaceholder(Views.LOG);
        layout.addPerspectiveShortcut(TimelinePerspective.ID);
        layout.addPerspectiveShortcut(ID);
    }
}
