package org.adduce.search.ui.internal.saved;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.search.ui.internal.SearchView;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.explorer.ExplorerView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Keeps what is searched for as a folder of the current dossier, under a name that is asked for. */
public final class SaveSearchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (page.findView(SearchView.ID) instanceof SearchView view && !view.query().isBlank()) {
            PlatformUI.getWorkbench().getService(Desk.class).current()
                    .ifPresent(dossier -> save(view.query().strip(), dossier, HandlerUtil.getActiveShell(event), page));
        }
        return null;
    }

    private static void save(String query, OpenDossier dossier, Shell shell, IWorkbenchPage page) {
        var dialog = new InputDialog(shell, Messages.Save_title, Messages.Save_name, query, name -> name.isBlank() ? Messages.Save_empty : null);
        if (dialog.open() == Window.OK) {
            PlatformUI.getWorkbench().getService(SavedSearches.class).add(dossier, dialog.getValue().strip(), query);
            if (page.findView(ExplorerView.ID) instanceof ExplorerView explorer) {
                explorer.unfoldFolders(dossier);
            }
        }
    }
}
