package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementHistory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/**
 * Learns what commits did to a dossier, when nothing more urgent is to be done. It is seen and can be cancelled; what was
 * learned stays.
 */
final class LearnJob extends Job {

    private final Path dossier;

    private LearnJob(Path dossier) {
        super(NLS.bind(Messages.History_learning, dossier.getFileName()));
        this.dossier = dossier;
        setPriority(DECORATE);
    }

    /** Where what was learned is kept. */
    static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(LearnJob.class)).append("history").toFile().toPath();
    }

    /** The one that is waiting or under way for a dossier, or a new one. Any thread; what two learn at once is kept once. */
    static LearnJob of(Path dossier) {
        return Stream.of(getJobManager().find(LearnJob.class)).map(LearnJob.class::cast).filter(job -> job.dossier.equals(dossier)).findFirst()
                .orElseGet(() -> new LearnJob(dossier));
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == LearnJob.class;
    }

    /** With a repository and a file of its own, so that nobody waits for it. */
    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try (var repository = DossierRepository.of(dossier).orElse(null)) {
            if (repository != null) {
                ElementHistory.of(repository, folder()).learn(monitor);
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            ILog.of(LearnJob.class).warn(NLS.bind(Messages.History_failed, dossier), e);
            return Status.OK_STATUS;
        } catch (OperationCanceledException cancelled) {
            return Status.CANCEL_STATUS;
        }
    }
}
