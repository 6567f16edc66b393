package org.adduce.ui.internal.recovery;

import java.io.IOException;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.Replacement;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.Preparation;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Goes back to a saved state of the current dossier, in a gesture that can be taken back, or opens it as a copy. */
public final class RestoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        desk.current().ifPresent(dossier -> {
            try {
                var backups = PlatformUI.getWorkbench().getService(SafeKeeping.class).backups().list(dossier.path());
                var dialog = new RestoreDialog(HandlerUtil.getActiveShell(event), dossier, backups);
                int answer = dialog.open();
                dialog.chosen().filter(any -> answer != Window.CANCEL).ifPresent(backup -> restore(backup, answer, dossier, desk));
            } catch (IOException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            }
        });
        return null;
    }

    private static void restore(Backup backup, int answer, OpenDossier dossier, Desk desk) {
        var display = Display.getCurrent();
        var job = Job.create(NLS.bind(Messages.Restore_job, dossier.path().getFileName()), monitor -> {
            try {
                if (answer == RestoreDialog.AS_COPY || dossier.isReadOnly()) {
                    var copy = Copies.free(dossier.path(), Messages.Copy_restored);
                    backup.copyTo(copy);
                    display.asyncExec(() -> desk.open(copy));
                } else {
                    var content = Replacement.of(dossier, backup.read());
                    Preparation.of(content, display, () -> content.make(NLS.bind(Messages.Restore_gesture, LeftWords.time(backup.taken()))));
                }
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
