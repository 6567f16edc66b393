package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Packing;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Packs a repository once much in it is not packed, when nothing more urgent is to be done. It can be cancelled. */
final class PackJob extends Job {

    private final Path dossier;

    private PackJob(Path dossier) {
        super(NLS.bind(Messages.Pack_name, dossier.getFileName()));
        this.dossier = dossier;
        setPriority(DECORATE);
    }

    /** Off the UI thread. */
    static void startIfDue(DossierRepository repository) throws IOException {
        if (Packing.isDue(repository, Packing.WORTH) && Job.getJobManager().find(PackJob.class).length == 0) {
            new PackJob(repository.dossier()).schedule();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == PackJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try (var repository = DossierRepository.of(dossier).orElse(null)) {
            if (repository != null) {
                Packing.run(repository, monitor);
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        } catch (OperationCanceledException cancelled) {
            return Status.CANCEL_STATUS;
        }
    }
}
