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
        layout.addView(Views.TIMELINE, IPageLayout.TOP, 0.6f, editors);
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, 0.22f, editors);
        layout.addView(Views.PROPERTIES, IPageLayout.RIGHT, 0.6f, editors);
    }
}
