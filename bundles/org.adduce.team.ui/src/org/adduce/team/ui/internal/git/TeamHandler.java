package org.adduce.team.ui.internal.git;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Something that is done with the repository of the dossier in hand. */
abstract class TeamHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(dossier -> run(dossier, shell));
        return null;
    }

    /** Does it. */
    abstract void run(OpenDossier dossier, Shell shell);

    /** Git knows files alone: what is not saved is saved first, if a person wants that. Whether it is saved now. */
    static boolean isSaved(OpenDossier dossier, Shell shell) {
        if (!dossier.isDirty()) {
            return true;
        }
        if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Save_title, NLS.bind(Messages.Save_question, dossier.path().getFileName()), 0,
                Messages.Save_yes, IDialogConstants.CANCEL_LABEL) != 0) {
            return false;
        }
        try {
            dossier.save();
            return true;
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }
}
