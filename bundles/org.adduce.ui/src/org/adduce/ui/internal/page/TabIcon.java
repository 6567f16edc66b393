package org.adduce.ui.internal.page;

import org.adduce.model.Element;
import org.adduce.model.edit.ElementIcon;
import org.adduce.ui.label.Ground;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IWorkbenchPartSite;

/** The icon on the tab of what is open: the workbench keeps it, and has it at the next start before the tab is gone to. */
public final class TabIcon {

    private static final String BUNDLE = "platform:/plugin/org.adduce.model.edit/";

    private TabIcon() {
    }

    /** Keeps the icon of an element for the part of a site, once that is made: the platform names another when it makes it. */
    public static void keep(IWorkbenchPartSite site, Element element) {
        var part = site.getService(MPart.class);
        if (part != null) {
            var icon = BUNDLE + ElementIcon.path(ElementIcon.of(element), Ground.tone());
            site.getShell().getDisplay().asyncExec(() -> part.setIconURI(icon));
        }
    }
}
