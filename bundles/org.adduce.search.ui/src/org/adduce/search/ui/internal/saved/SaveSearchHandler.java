package org.adduce.search.ui.internal.saved;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.search.ui.internal.SearchTrim;
import org.adduce.search.ui.internal.SearchView;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.explorer.ExplorerView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Keeps what is searched for as a folder of the current dossier, under a name that is asked for. */
public final class SaveSearchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var query = query(window).strip();
        if (!query.isEmpty()) {
            PlatformUI.getWorkbench().getService(Desk.class).current()
                    .ifPresent(dossier -> save(query, dossier, HandlerUtil.getActiveShell(event), window.getActivePage()));
        }
        return null;
    }

    /** What the view asks; else, and while one types there, what is in the field above everything. */
    private static String query(IWorkbenchWindow window) {
        var view = window.getActivePage().findView(SearchView.ID) instanceof SearchView shown ? shown.query() : "";
        return SearchTrim.of(window).filter(trim -> view.isBlank() || trim.isInHand()).map(SearchTrim::query).orElse(view);
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
