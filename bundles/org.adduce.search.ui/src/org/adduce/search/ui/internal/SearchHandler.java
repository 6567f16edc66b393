package org.adduce.search.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the field above everything; from there, and where that is hidden, to the view that shows all. */
public final class SearchHandler extends AbstractHandler {

    static final String COMMAND = "org.adduce.search.ui.search";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var trim = SearchTrim.of(window);
        if (trim.isEmpty()) {
            SearchView.in(window).ifPresent(SearchView::askAgain);
        } else if (trim.get().isInHand()) {
            trim.get().showAll();
        } else {
            trim.get().enter();
        }
        return null;
    }
}
