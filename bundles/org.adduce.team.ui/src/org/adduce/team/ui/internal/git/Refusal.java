package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.GitRefusedException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells why something in a repository was refused, and offers to do what helps, where that is known. On the UI thread. */
final class Refusal {

    private static final String SHARE = "org.adduce.team.ui.share";

    private Refusal() {
    }

    static void tell(OpenDossier dossier, Shell shell, String name, GitRefusedException refused) {
        var words = refused.problem() + "\n\n" + refused.remedy();
        switch (refused.reason()) {
            case NON_FAST_FORWARD -> offer(shell, name, words, Messages.Refusal_pullAndPush, () -> PullHandler.start(dossier, shell, true));
            case NO_REMOTE -> offer(shell, name, words, Messages.Refusal_remote, () -> RemoteHandler.start(dossier, shell));
            default -> MessageDialog.openWarning(shell, name, words);
        }
    }

    /** A dossier that lies in no repository. */
    static void ofUnshared(OpenDossier dossier, Shell shell, String name) {
        offer(shell, name, NLS.bind(Messages.Job_notShared, dossier.path().getFileName()), Messages.History_share, Refusal::share);
    }

    private static void offer(Shell shell, String name, String words, String button, Runnable remedy) {
        if (MessageDialog.open(MessageDialog.WARNING, shell, name, words, 0, button, IDialogConstants.CANCEL_LABEL) == 0) {
            remedy.run();
        }
    }

    /** As if it was chosen from the menu. */
    static void share() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(SHARE, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
