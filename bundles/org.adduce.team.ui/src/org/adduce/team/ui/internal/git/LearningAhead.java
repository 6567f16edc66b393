package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementHistory;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Lets the histories of dossiers be learned before anybody asks: a while after they were opened, when the start is over and who
 * opened them has them before them, and after work in their repositories.
 */
public final class LearningAhead implements IStartup, DeskListener {

    /** Milliseconds. */
    private static final long AFTER_OPENING = 15_000;
    private static final long AFTER_WORK = 3_000;
    /** Learning takes some times the size of the file; nobody who did not ask is to run out of memory. */
    private static final int PART_OF_MEMORY = 20;

    @Override
    public void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            var desk = workbench.getService(Desk.class);
            desk.addListener(this);
            desk.dossiers().forEach(this::opened);
        });
    }

    @Override
    public void opened(OpenDossier dossier) {
        look(dossier.path(), AFTER_OPENING);
    }

    /** Somebody worked in the repository of a dossier. Any thread. */
    static void afterWork(Path dossier) {
        look(dossier, AFTER_WORK);
    }

    private static void look(Path dossier, long delay) {
        var job = Job.createSystem(Messages.History_looking, (IJobFunction) monitor -> look(dossier));
        job.setPriority(Job.DECORATE);
        job.schedule(delay);
    }

    private static IStatus look(Path dossier) {
        try (var repository = DossierRepository.of(dossier).orElse(null)) {
            if (repository != null && Files.isRegularFile(dossier) && Files.size(dossier) < Runtime.getRuntime().maxMemory() / PART_OF_MEMORY) {
                var job = LearnJob.of(dossier);
                if (ElementHistory.of(repository, LearnJob.folder()).unknown() > 0 && job.getState() == Job.NONE) {
                    job.schedule();
                }
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            ILog.of(LearningAhead.class).warn(NLS.bind(Messages.History_failed, dossier), e);
            return Status.OK_STATUS;
        }
    }
}
