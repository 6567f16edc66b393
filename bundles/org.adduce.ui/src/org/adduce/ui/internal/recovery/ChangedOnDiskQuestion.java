package org.adduce.ui.internal.recovery;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.Replacement;
import org.adduce.core.file.DossierFile;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.Preparation;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** What to do with a dossier whose file another program wrote: nobody's work is overwritten unless somebody says so. */
public final class ChangedOnDiskQuestion {

    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int THIRD = 2;

    private final Shell shell;
    private final Desk desk;

    /** Asks in dialogs of {@code shell}. */
    public ChangedOnDiskQuestion(Shell shell, Desk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    /** Asks, and does what was answered. Whether it is saved now, to its file or another. */
    public boolean ask(OpenDossier dossier) {
        return dossier.isDirty() ? askOfDirty(dossier) : askOfClean(dossier);
    }

    private boolean askOfClean(OpenDossier dossier) {
        if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Outside_title,
                NLS.bind(Messages.Outside_clean, dossier.path().getFileName()), 0, Messages.Outside_reload, Messages.Outside_keep) == FIRST) {
            reload(dossier);
        }
        return false;
    }

    private boolean askOfDirty(OpenDossier dossier) {
        return switch (MessageDialog.open(MessageDialog.WARNING, shell, Messages.Outside_title,
                NLS.bind(Messages.Outside_dirty, dossier.path().getFileName()), 0,
                Messages.Outside_saveAs, Messages.Outside_takeTheirs, Messages.Outside_overwrite, Messages.Outside_later)) {
            case FIRST -> new DossierSaving(shell).saveAs(dossier);
            case SECOND -> {
                reload(dossier);
                yield false;
            }
            case THIRD -> overwrite(dossier);
            default -> false;
        };
    }

    private static boolean overwrite(OpenDossier dossier) {
        try {
            dossier.overwrite();
            return true;
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }

    /** Reads off the UI thread; what it finds is taken over in one gesture, so that undo gives back what was there. */
    private void reload(OpenDossier dossier) {
        var display = shell.getDisplay();
        var job = Job.create(NLS.bind(Messages.Outside_reloading, dossier.path().getFileName()), monitor -> {
            try {
                var file = DossierFile.at(dossier.path());
                var content = Replacement.of(dossier, file.read());
                Preparation.of(content, display, () -> dossier.takeOver(file, content, Messages.Outside_gesture));
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
