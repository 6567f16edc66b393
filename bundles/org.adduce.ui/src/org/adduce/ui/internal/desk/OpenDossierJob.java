package org.adduce.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.lock.DossierLock;
import org.adduce.core.lock.HeldException;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.recovery.HeldQuestion;
import org.adduce.ui.internal.recovery.SafeKeeping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Reads a dossier's file off the UI thread and puts it on the desk. */
final class OpenDossierJob extends Job {

    private final Path file;
    private final Desk desk;
    private final SafeKeeping keeping = PlatformUI.getWorkbench().getService(SafeKeeping.class);

    OpenDossierJob(Path file, Desk desk) {
        super(NLS.bind(Messages.OpenDossierJob_name, file.getFileName()));
        this.file = file;
        this.desk = desk;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            // of what cannot be read nobody is told that it is in use
            if (!Files.isReadable(file)) {
                OpenDossier.open(file).close();
            }
            return read(DossierLock.take(file, SafeKeeping.program()), monitor);
        } catch (HeldException held) {
            if (!held.holder().isThisProcess()) {
                later(() -> new HeldQuestion(shell(), desk, keeping).ask(held));
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    private IStatus read(DossierLock lock, IProgressMonitor monitor) throws IOException {
        boolean isOpened = false;
        try {
            var dossier = OpenDossier.open(file);
            isOpened = !monitor.isCanceled();
            if (isOpened) {
                later(() -> show(dossier, lock));
            }
            return isOpened ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } finally {
            if (!isOpened) {
                lock.close();
            }
        }
    }

    private void show(OpenDossier dossier, DossierLock lock) {
        keeping.hold(dossier, lock);
        desk.add(dossier);
    }

    private static void later(Runnable body) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(body);
    }

    private static Shell shell() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? Display.getCurrent().getActiveShell() : window.getShell();
    }
}
