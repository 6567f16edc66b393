package org.adduce.team.ui.internal.git;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Access;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Work in the repository of a dossier, off the UI thread, one at a time. What is refused is told in words, and what was written is taken over. */
final class TeamJob extends Job {

    private final OpenDossier dossier;
    private final Shell shell;
    private final Display display;
    private final Work work;

    private TeamJob(String name, OpenDossier dossier, Shell shell, Work work) {
        super(name);
        this.dossier = dossier;
        this.shell = shell;
        this.display = shell.getDisplay();
        this.work = work;
        setRule(new OneAtATime());
        setUser(true);
    }

    /** What is done. */
    @FunctionalInterface
    interface Work {
        /** Does it; gives words for the status line, or none. */
        String run(DossierRepository repository, Access access, IProgressMonitor monitor) throws IOException, GitRefusedException;
    }

    /** Two jobs in repositories wait for each other. */
    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule instanceof OneAtATime;
        }
    }

    /** Starts it. On the UI thread. */
    static void start(String name, OpenDossier dossier, Shell shell, Work work) {
        TeamViews.hush();
        new TeamJob(name, dossier, shell, work).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var access = new ShellAccess(shell);
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try (var repository = DossierRepository.of(dossier.path()).orElse(null)) {
            if (repository == null) {
                show(() -> Refusal.ofUnshared(dossier, shell, getName()));
                return Status.OK_STATUS;
            }
            var words = work.run(repository, access, monitor);
            Aftermath.of(dossier, shell, words);
            PackJob.startIfDue(repository);
            LearningAhead.afterWork(dossier.path());
            return Status.OK_STATUS;
        } catch (GitRefusedException refused) {
            show(TeamViews::refresh);
            if (access.isGivenUp()) {
                return giveUp();
            }
            show(() -> Refusal.tell(dossier, shell, getName(), refused));
            return Status.OK_STATUS;
        } catch (OperationCanceledException cancelled) {
            return giveUp();
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        } catch (SWTException gone) {
            if (shell.isDisposed()) {
                // the window was closed meanwhile: what was done is done, and nobody is there to be told
                return Status.CANCEL_STATUS;
            }
            throw gone;
        }
    }

    /** Somebody wanted it so: it is said aside. */
    private IStatus giveUp() {
        show(() -> TeamViews.say(NLS.bind(Messages.Job_cancelled, getName())));
        return Status.CANCEL_STATUS;
    }

    private void show(Runnable words) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    words.run();
                }
            });
        }
    }
}
