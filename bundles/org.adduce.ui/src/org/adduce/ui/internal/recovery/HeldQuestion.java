package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.lock.DossierLock;
import org.adduce.core.lock.HeldException;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Says who has a dossier, and asks how to go on: look at it, work on a copy, or, where nobody can know, open it all the same. */
public final class HeldQuestion {

    private static final int READ_ONLY = 0;
    private static final int COPY = 1;
    private static final int ANYWAY = 2;

    private final Shell shell;
    private final Desk desk;
    private final SafeKeeping keeping;

    /** Asks in a dialog of {@code shell}. */
    public HeldQuestion(Shell shell, Desk desk, SafeKeeping keeping) {
        this.shell = shell;
        this.desk = desk;
        this.keeping = keeping;
    }

    /** Asks, and opens what was answered. On the UI thread. */
    public void ask(HeldException held) {
        var words = NLS.bind(Messages.Held_message, held.dossier().getFileName(), HeldException.words(held.holder()));
        // of a process here it is known that it lives; of one elsewhere a person may know that it does not
        var answers = held.holder().isHere() ? new String[] {Messages.Held_readOnly, Messages.Held_copy, Messages.Held_cancel}
                : new String[] {Messages.Held_readOnly, Messages.Held_copy, Messages.Held_anyway, Messages.Held_cancel};
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Held_title, words, 0, answers);
        switch (answer) {
            case READ_ONLY -> open(() -> readOnly(held.dossier()));
            case COPY -> open(() -> copy(held.dossier()));
            case ANYWAY -> {
                if (!held.holder().isHere()) {
                    open(() -> anyway(held.dossier()));
                }
            }
            default -> { }
        }
    }

    /** Something that may take a while and may fail. */
    @FunctionalInterface
    private interface Opening {
        void run() throws IOException;
    }

    private void open(Opening opening) {
        var job = Job.create(Messages.Held_job, (IJobFunction) monitor -> tryTo(opening));
        job.setUser(true);
        job.schedule();
    }

    private static IStatus tryTo(Opening opening) {
        try {
            opening.run();
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    private void readOnly(Path file) throws IOException {
        var dossier = OpenDossier.open(file);
        dossier.protect(true);
        shell.getDisplay().asyncExec(() -> desk.add(dossier));
    }

    private void copy(Path file) throws IOException {
        var copy = Copies.free(file, Messages.Copy_mine);
        Files.copy(file, copy);
        shell.getDisplay().asyncExec(() -> desk.open(copy));
    }

    private void anyway(Path file) throws IOException {
        var lock = DossierLock.takeOver(file, Messages.Program_name);
        try {
            var dossier = OpenDossier.open(file);
            shell.getDisplay().asyncExec(() -> {
                keeping.hold(dossier, lock);
                desk.add(dossier);
            });
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
