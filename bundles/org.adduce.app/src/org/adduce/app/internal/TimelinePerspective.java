package org.adduce.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The timeline over the whole width, with what is selected below it. */
public final class TimelinePerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.adduce.perspective.timeline";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editors = layout.getEditorArea();
        var size = FirstSize.ofScreen();
        layout.addView(Views.TIMELINE, IPageLayout.TOP, 0.6f, editors);
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, size.explorer(), editors);
        layout.addView(Views.PROPERTIES, IPageLayout.RIGHT, size.beforeProperties(), editors);
        layout.addPerspectiveShortcut(TimelinePerspective.ID);
        layout.addPerspectiveShortcut(ReadPerspective.ID);
    }
}
