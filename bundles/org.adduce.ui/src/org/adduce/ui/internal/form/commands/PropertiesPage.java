package org.adduce.ui.internal.form.commands;

import java.util.Optional;
import org.adduce.ui.internal.form.PropertiesView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Brings Properties to the front. */
final class PropertiesPage {

    private PropertiesPage() {
    }

    /** The view, visible; empty where it could not be made, which is logged. */
    static Optional<PropertiesView> on(IWorkbenchPage page) {
        try {
            return Optional.of((PropertiesView) page.showView(PropertiesView.ID));
        } catch (PartInitException e) {
            ILog.get().error("Properties could not be opened", e);
            return Optional.empty();
        }
    }
}
