package org.adduce.search.ui.internal.saved;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.search.ui.internal.SearchView;
import org.adduce.ui.internal.explorer.ExplorerView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does with the selected searches what its contribution names after a colon: {@code SavedSearchHandler:delete}. */
public final class SavedSearchHandler extends AbstractHandler implements IExecutableExtension {

    private String action = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var searches = Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray()).filter(SavedSearch.class::isInstance)
                .map(SavedSearch.class::cast).toList();
        if (!searches.isEmpty()) {
            switch (action) {
                case "delete" -> delete(searches, event);
                case "rename" -> rename(event);
                default -> search(searches.getFirst(), event);
            }
        }
        return null;
    }

    private static void delete(List<SavedSearch> searches, ExecutionEvent event) {
        for (var search : searches) {
            if (MessageDialog.openQuestion(HandlerUtil.getActiveShell(event), Messages.Delete_title, NLS.bind(Messages.Delete_question, search.name()))) {
                search.delete();
            }
        }
    }

    private static void rename(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ExplorerView explorer) {
            explorer.rename();
        }
    }

    private static void search(SavedSearch search, ExecutionEvent event) throws ExecutionException {
        SearchView.in(HandlerUtil.getActiveWorkbenchWindowChecked(event)).ifPresent(view -> view.ask(search.query()));
    }
}
