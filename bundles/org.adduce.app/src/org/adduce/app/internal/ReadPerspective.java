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
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, 0.22f, editors);
        layout.addView(Views.PROPERTIES, IPageLayout.RIGHT, 0.66f, editors);
        var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.7f, editors);
        bottom.addView(Views.TIMELINE);
        bottom.addView(Views.PROBLEMS);
        bottom.addPlaceholder(Views.HISTORY);
        bottom.addPlaceholder(Views.BOOKMARKS);
        bottom.addPlaceholder(Views.KEYS);
        layout.addPerspectiveShortcut(TimelinePerspective.ID);
        layout.addPerspectiveShortcut(ID);
    }
}
