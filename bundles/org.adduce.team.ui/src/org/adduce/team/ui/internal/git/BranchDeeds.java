package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Branches;
import org.adduce.team.git.Branches.Branch;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.words.CommitTime;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** What is done with branches other than going to them: each asks what it has to and is done in the background; then all are told as they are. */
final class BranchDeeds {

    /** So many commits that would be lost are named. */
    private static final int NAMED = 5;
    private static final int MOST = 200;
    private static final int DELETE = 1;

    private final OpenDossier dossier;
    private final Shell window;
    private final Consumer<List<BranchRow>> listener;

    /** Asks over a window; the listener is called on the UI thread. */
    BranchDeeds(OpenDossier dossier, Shell window, Consumer<List<BranchRow>> listener) {
        this.dossier = dossier;
        this.window = window;
        this.listener = listener;
    }

    private static LineDialog.Question name(String shell, String title, String words, String value, String button, List<String> taken) {
        return new LineDialog.Question(shell, title, words, Messages.Line_name, value, "", button, true, Optional.empty(), GitNames.free(Constants.R_HEADS, taken));
    }

    /** What a new branch is asked. */
    static LineDialog.Question forNew(List<String> taken) {
        return name(Messages.Branch_new, Messages.Branch_title, Messages.Branch_message, "", Messages.Branch_make, taken);
    }

    void rename(Shell shell, Branch branch, List<String> taken) {
        var question = name(Messages.Rename_name, NLS.bind(Messages.Rename_title, branch.name()), Messages.Rename_message, branch.name(), Messages.Rename_button, taken);
        new LineDialog(shell, question).ask().map(LineDialog.Answer::line).ifPresent(name -> start(Messages.Rename_name, repository -> {
            Branches.rename(repository, branch.name(), name);
            return NLS.bind(Messages.Rename_done, branch.name(), name);
        }));
    }

    /** Asks where commits would be lost. */
    void delete(Branch branch) {
        TeamJob.start(Messages.Delete_name, dossier, window, (repository, access, monitor) -> {
            var lost = Branches.onlyOn(repository, branch.name(), MOST);
            if (lost.isEmpty()) {
                return delete(repository, branch, false);
            }
            window.getDisplay().asyncExec(() -> ask(branch, lost));
            return "";
        });
    }

    private void ask(Branch branch, List<Revision> lost) {
        if (!window.isDisposed() && MessageDialog.open(MessageDialog.WARNING, window, Messages.Delete_name, question(branch, lost), 0, Messages.Delete_no,
                Messages.Delete_yes) == DELETE) {
            start(Messages.Delete_name, repository -> delete(repository, branch, true));
        }
    }

    private static String question(Branch branch, List<Revision> lost) {
        var lines = lost.stream().limit(NAMED).map(commit -> NLS.bind(Messages.Delete_line, new Object[] {commit.subject(), commit.author(), CommitTime.day(commit.when())}))
                .collect(Collectors.joining("\n"));
        var rest = lost.size() <= NAMED ? "" : '\n' + (lost.size() < MOST ? NLS.bind(Messages.Delete_more, lost.size() - NAMED) : Messages.Delete_moreThan);
        return NLS.bind(Messages.Delete_question, branch.name(), lines + rest);
    }

    private String delete(DossierRepository repository, Branch branch, boolean evenIfLost) throws IOException, GitRefusedException {
        Branches.delete(repository, branch, evenIfLost);
        tell(repository);
        return NLS.bind(Messages.Delete_done, branch.name(), branch.commit().substring(0, 8));
    }

    private interface Deed {
        String on(DossierRepository repository) throws IOException, GitRefusedException;
    }

    private void start(String name, Deed deed) {
        TeamJob.start(name, dossier, window, (repository, access, monitor) -> {
            var words = deed.on(repository);
            tell(repository);
            return words;
        });
    }

    private void tell(DossierRepository repository) throws IOException {
        var rows = BranchRow.in(repository);
        window.getDisplay().asyncExec(() -> listener.accept(rows));
    }
}
