package org.adduce.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Reads a dossier's file off the UI thread and puts it on the desk. */
final class OpenDossierJob extends Job {

    private final Path file;
    private final Desk desk;

    OpenDossierJob(Path file, Desk desk) {
        super(NLS.bind(Messages.OpenDossierJob_name, file.getFileName()));
        this.file = file;
        this.desk = desk;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var dossier = OpenDossier.open(file);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> desk.add(dossier));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
