package org.adduce.team.ui.internal.merge;

import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Merges another version of the dossier in hand into it. */
public final class MergeWithFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PlatformUI.getWorkbench().getService(Desk.class).current().filter(dossier -> !dossier.isReadOnly())
                .ifPresent(dossier -> new MergeDialog(window.getShell(), dossier.path()).ask().ifPresent(merge -> new Merging(dossier, merge, window).begin()));
        return null;
    }
}
