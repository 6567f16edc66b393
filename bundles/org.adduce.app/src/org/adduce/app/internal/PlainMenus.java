package org.adduce.app.internal;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuContribution;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;

/**
 * The menu bar is words alone: the platform has pictures of another family for a few of its commands, beside which those without
 * one would look forgotten. On the UI thread.
 */
final class PlainMenus {

    private PlainMenus() {
    }

    /** Takes the pictures out of what is in the menu bars, and of what comes there when they are opened. */
    static void apply(MApplication application) {
        application.getMenuContributions().stream().filter(PlainMenus::isInBar).flatMap(part -> part.getChildren().stream()).forEach(PlainMenus::plain);
        application.getChildren().stream().map(MWindow::getMainMenu).filter(menu -> menu != null).forEach(PlainMenus::plain);
    }

    private static boolean isInBar(MMenuContribution part) {
        return !"popup".equals(part.getParentId());
    }

    private static void plain(MMenuElement element) {
        element.setIconURI(null);
        if (element instanceof MMenu menu) {
            menu.getChildren().forEach(PlainMenus::plain);
        }
    }
}
