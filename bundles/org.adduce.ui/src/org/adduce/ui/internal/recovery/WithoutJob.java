package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Opens a dossier as its file is, and offers its journal no more. */
final class WithoutJob extends Job {

    private final Found found;
    private final SafeKeeping keeping;
    private final Desk desk;

    WithoutJob(Found found, SafeKeeping keeping, Desk desk) {
        super(Messages.Recovery_job);
        this.found = found;
        this.keeping = keeping;
        this.desk = desk;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            keeping.journals().setAside(found.journal());
            if (Files.exists(found.journal().dossier())) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> desk.open(found.journal().dossier()));
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
