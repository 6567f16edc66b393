package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.journal.LeftJournal;
import org.adduce.core.lock.DossierLock;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Plays a journal back, off the UI thread, and puts the dossier on the desk with its gestures in the history. */
final class RestoreJob extends Job {

    private final Found found;
    private final SafeKeeping keeping;
    private final Desk desk;

    RestoreJob(Found found, SafeKeeping keeping, Desk desk) {
        super(NLS.bind(Messages.Restore_job, found.journal().dossier().getFileName()));
        this.found = found;
        this.keeping = keeping;
        this.desk = desk;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var journal = found.journal();
            var target = found.isCopy() ? copy(journal) : journal.dossier();
            var lock = DossierLock.take(target, Messages.Program_name);
            try {
                var dossier = found.isCopy() ? keeping.journals().restoreAs(journal, target) : keeping.journals().restore(journal);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(dossier, lock));
                return Status.OK_STATUS;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Restore_failed, e.getMessage()), e);
        }
    }

    private void show(OpenDossier dossier, DossierLock lock) {
        keeping.hold(dossier, lock);
        desk.add(dossier);
    }

    /** What the journal goes on from, as it was kept, or else what the file holds now, under a name of its own. */
    private Path copy(LeftJournal journal) throws IOException {
        var target = Copies.free(journal.dossier(), Messages.Copy_recovered);
        Optional<Backup> base = journal.base().isPresent() ? keeping.backups().find(journal.dossier(), journal.base().get()) : Optional.empty();
        if (base.isPresent()) {
            base.get().copyTo(target);
        } else if (Files.exists(journal.dossier())) {
            Files.copy(journal.dossier(), target);
        } else {
            throw new NoSuchFileException(journal.dossier().toString(), null, Messages.Found_missingNoBackup);
        }
        return target;
    }
}
