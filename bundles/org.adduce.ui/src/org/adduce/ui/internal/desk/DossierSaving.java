package org.adduce.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.ChangedOnDiskException;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.recovery.ChangedOnDiskQuestion;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Saves dossiers and asks before changes are lost. On the UI thread. */
public final class DossierSaving {

    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private final Shell shell;

    /** Dialogs will belong to {@code shell}. */
    public DossierSaving(Shell shell) {
        this.shell = shell;
    }

    /** Saves; a failure is shown and leaves the dossier as it was. Whether it is saved now. */
    public boolean save(OpenDossier dossier) {
        try {
            dossier.save();
            return true;
        } catch (ChangedOnDiskException changed) {
            return new ChangedOnDiskQuestion(shell, PlatformUI.getWorkbench().getService(Desk.class)).ask(dossier);
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }

    /** Asks for a file and saves there. Whether it is saved now. */
    public boolean saveAs(OpenDossier dossier) {
        var file = askForFile(Messages.DossierSaving_keep, dossier.path());
        if (file.isEmpty()) {
            return false;
        }
        try {
            dossier.saveAs(file.get());
            return true;
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }

    /** Asks for a new one's file. */
    Optional<Path> askForNew(Path suggestion) {
        return askForFile(Messages.DossierSaving_new, suggestion);
    }

    /** Asks where a dossier shall be kept; the name gets the extension if it has none. */
    private Optional<Path> askForFile(String title, Path suggestion) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*.adduce"});
        dialog.setFilterNames(new String[] {Messages.DossierSaving_dossiers});
        dialog.setOverwrite(true);
        dialog.setFilterPath(suggestion.getParent() == null ? null : suggestion.getParent().toString());
        dialog.setFileName(suggestion.getFileName().toString());
        return Optional.ofNullable(dialog.open()).map(name -> Path.of(name.endsWith(".adduce") ? name : name + ".adduce"));
    }

    /** Takes a dossier off the desk, first asking whether to save. Whether it is closed now. */
    public boolean close(OpenDossier dossier) {
        if (!mayLose(dossier)) {
            return false;
        }
        PlatformUI.getWorkbench().getService(Desk.class).remove(dossier);
        return true;
    }

    /** Whether every dossier is saved or its changes may go; asks one by one. */
    public boolean mayLoseAll() {
        return PlatformUI.getWorkbench().getService(Desk.class).dossiers().stream().allMatch(this::mayLose);
    }

    private boolean mayLose(OpenDossier dossier) {
        if (!dossier.isDirty()) {
            return true;
        }
        var question = new MessageDialog(shell, Messages.SaveQuestion_title, null,
                NLS.bind(Messages.SaveQuestion_message, dossier.root().getTitle()), MessageDialog.QUESTION, SAVE,
                Messages.SaveQuestion_save, Messages.SaveQuestion_discard, Messages.SaveQuestion_cancel);
        return switch (question.open()) {
            case SAVE -> save(dossier);
            case DISCARD -> true;
            default -> false;
        };
    }

    /** Asks for the file of a dossier to open. */
    public Optional<Path> askForDossier() {
        return choose(new FileDialog(shell, SWT.OPEN), Messages.DossierSaving_open);
    }

    /**
     * Asks for the file of another dossier.
     *
     * @param title what for
     * @param beside a file in whose folder it may be
     */
    public Optional<Path> askForDossier(String title, Path beside) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        Optional.ofNullable(beside.toAbsolutePath().getParent()).map(Path::toString).ifPresent(dialog::setFilterPath);
        return choose(dialog, title);
    }

    private static Optional<Path> choose(FileDialog dialog, String title) {
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*.adduce", "*"});
        dialog.setFilterNames(new String[] {Messages.DossierSaving_dossiers, Messages.DossierSaving_all});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
