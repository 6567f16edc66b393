package org.adduce.search.ui.internal;

import org.adduce.search.ui.internal.saved.SavedSearches;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.WorkbenchEnd;
import org.adduce.ui.internal.folder.LiveFolders;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes what is searched and the searches that are kept: one each for the whole workbench, when first asked for. */
public final class SearchServices extends AbstractServiceFactory {

    private static final String BUNDLE = "org.adduce.search.ui";

    private SearchedDesk desk;
    private SavedSearches saved;

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        if (serviceInterface == SearchedDesk.class) {
            return desk();
        }
        return serviceInterface == LiveFolders.class || serviceInterface == SavedSearches.class ? saved() : null;
    }

    private SearchedDesk desk() {
        if (desk == null) {
            var workbench = PlatformUI.getWorkbench();
            desk = new SearchedDesk(workbench.getService(Desk.class), workbench.getDisplay());
            WorkbenchEnd.then(desk::close);
        }
        return desk;
    }

    private SavedSearches saved() {
        if (saved == null) {
            saved = new SavedSearches(InstanceScope.INSTANCE.getNode(BUNDLE).node("searches"), this::desk);
        }
        return saved;
    }
}
