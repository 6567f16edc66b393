package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.diff.Change;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.RepositoryStatus;
import org.adduce.team.git.Remotes;
import org.adduce.team.git.Sharing;
import org.adduce.team.ui.internal.compare.Compared;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Commits what was saved since the last commit: reads and compares in the background, asks, and commits in the background again. */
public final class CommitHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        if (isSaved(dossier, shell)) {
            TeamJob.start(Messages.Commit_name, dossier, shell, (repository, access, monitor) -> {
                if (repository.status().dossier() == RepositoryStatus.State.COMMITTED) {
                    return Messages.Commit_nothing;
                }
                var draft = CommitDraft.of(repository, monitor);
                var plan = new CommitPlan(Compared.of(draft.diff().before(), draft.diff().after()), draft, Sharing.identity(repository), repository.status(),
                        Sharing.wantsSignatures(repository), !Remotes.in(repository).isEmpty());
                shell.getDisplay().asyncExec(() -> ask(dossier, shell, plan));
                return "";
            });
        }
    }

    private static void ask(OpenDossier dossier, Shell shell, CommitPlan plan) {
        if (shell.isDisposed()) {
            return;
        }
        var dialog = new CommitDialog(shell, dossier.path().getFileName().toString(), plan);
        var answer = dialog.ask();
        answer.ifPresent(wanted -> TeamJob.start(Messages.Commit_name, dossier, shell, (repository, access, monitor) -> {
            var words = commit(repository, wanted, monitor);
            if (wanted.isToBePushed()) {
                shell.getDisplay().asyncExec(() -> PushHandler.start(dossier, shell, words + ' '));
            }
            return words;
        }));
    }

    /** The file is compared anew, since the one read before belongs to a repository that was closed. */
    private static String commit(DossierRepository repository, CommitPlan.Answer wanted, IProgressMonitor monitor) throws IOException, GitRefusedException {
        if (wanted.person().isPresent()) {
            Sharing.setIdentity(repository, wanted.person().get().name(), wanted.person().get().email());
        }
        var draft = CommitDraft.of(repository, monitor);
        Optional<List<Change>> some = wanted.chosen();
        var made = some.isPresent() ? draft.commit(wanted.message(), some.get(), monitor) : draft.commit(wanted.message(), monitor);
        return NLS.bind(Messages.Commit_done, made.shortId(), made.subject()) + Unsigned.words(repository);
    }
}
