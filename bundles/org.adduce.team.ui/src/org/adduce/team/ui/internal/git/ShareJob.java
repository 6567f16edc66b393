package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Remotes;
import org.adduce.team.git.RepositoryStatus;
import org.adduce.team.git.Sharing;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Makes or finds the repository, then goes on in it as any other work there does. */
final class ShareJob {

    private ShareJob() {
    }

    static void start(OpenDossier dossier, Shell shell, SharePage.Answer answer) {
        var making = Job.create(Messages.Share_name, monitor -> {
            try (var repository = Sharing.share(dossier.path(), command())) {
                shell.getDisplay().asyncExec(() -> TeamJob.start(Messages.Share_name, dossier, shell, (shared, access, progress) -> run(shared, answer, dossier, shell, progress)));
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
        });
        making.setUser(true);
        making.schedule();
    }

    /** How git starts this program, where whoever started it says so. */
    static Optional<String> command() {
        return Optional.ofNullable(System.getenv("ADDUCE_COMMAND")).filter(path -> !path.isBlank()).map(path -> '\'' + path.replace("'", "'\\''") + '\'');
    }

    private static String run(DossierRepository repository, SharePage.Answer answer, OpenDossier dossier, Shell shell, IProgressMonitor monitor) throws IOException, GitRefusedException {
        if (answer.person().isPresent()) {
            Sharing.setIdentity(repository, answer.person().get().name(), answer.person().get().email());
        }
        if (!answer.remote().isBlank()) {
            Remotes.set(repository, Remotes.FIRST, answer.remote());
        }
        if (repository.status().dossier() == RepositoryStatus.State.NEW) {
            var draft = CommitDraft.of(repository, monitor);
            draft.commit(draft.message(), monitor);
        }
        var words = NLS.bind(Messages.Share_done, repository.workTree()) + Unsigned.words(repository);
        if (!answer.remote().isBlank()) {
            shell.getDisplay().asyncExec(() -> PushHandler.start(dossier, shell, words + ' '));
        }
        return words;
    }
}
