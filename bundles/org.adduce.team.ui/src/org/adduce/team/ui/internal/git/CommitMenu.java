package org.adduce.team.ui.internal.git;

import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Revision;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;

/** What can be done with a commit of a dossier. */
final class CommitMenu {

    private final OpenDossier dossier;
    private final Revision revision;
    private final Shell shell;

    CommitMenu(OpenDossier dossier, Revision revision, Shell shell) {
        this.dossier = dossier;
        this.revision = revision;
        this.shell = shell;
    }

    /** Puts it into a menu; {@code comparing} is what a double click does. */
    void fill(IMenuManager menu, Runnable comparing) {
        menu.add(action(Messages.Menu_compare, comparing));
        menu.add(new Separator());
        if (!dossier.isReadOnly()) {
            menu.add(action(Messages.Menu_branch, () -> NewBranchHandler.ask(dossier, shell, revision.id(), List.of())));
        }
        menu.add(action(Messages.Menu_tag, () -> TagHandler.ask(dossier, shell, revision.id(), Messages.Tag_titleHere)));
        menu.add(new Separator());
        menu.add(action(Messages.Menu_copy, this::copyId));
    }

    private static IAction action(String name, Runnable what) {
        return new Action(name) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private void copyId() {
        var clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {revision.id()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
