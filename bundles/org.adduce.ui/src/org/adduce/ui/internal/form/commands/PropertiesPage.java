package org.adduce.ui.internal.form.commands;

import java.util.Optional;
import org.adduce.ui.internal.form.PropertiesView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Properties, wherever they are in a window. */
final class PropertiesPage {

    private PropertiesPage() {
    }

    /** The view, with the focus; empty where it could not be made, which is logged. */
    static Optional<PropertiesView> on(IWorkbenchPage page) {
        return shown(page, IWorkbenchPage.VIEW_ACTIVATE);
    }

    /** The view, to be seen, while the focus stays where it is; empty where it could not be made, which is logged. */
    static Optional<PropertiesView> beside(IWorkbenchPage page) {
        return shown(page, IWorkbenchPage.VIEW_VISIBLE);
    }

    private static Optional<PropertiesView> shown(IWorkbenchPage page, int mode) {
        try {
            return Optional.of((PropertiesView) page.showView(PropertiesView.ID, null, mode));
        } catch (PartInitException e) {
            ILog.get().error("Properties could not be opened", e);
            return Optional.empty();
        }
    }
}
