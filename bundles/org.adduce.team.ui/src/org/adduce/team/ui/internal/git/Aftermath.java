package org.adduce.team.ui.internal.git;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.Replacement;
import org.adduce.core.file.DossierFile;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictsView;
import org.adduce.ui.desk.Preparation;
import org.eclipse.swt.widgets.Shell;

/** What follows when something was done in a repository: a file that was written is taken over, views look again, a person is told. */
final class Aftermath {

    private Aftermath() {
    }

    /** Off the UI thread; reads the file if it is another than the dossier on the desk was read from. */
    static void of(OpenDossier dossier, Shell shell, String words) throws IOException {
        if (!dossier.isChangedOnDisk()) {
            shell.getDisplay().asyncExec(() -> tell(shell, words));
            return;
        }
        var file = DossierFile.at(dossier.path());
        var content = Replacement.of(dossier, file.read());
        Preparation.of(content, shell.getDisplay(), () -> takeOver(dossier, file, content, shell, words));
    }

    /** In one gesture that can be taken back; what was done to the dossier while the job ran would be lost otherwise. */
    private static void takeOver(OpenDossier dossier, DossierFile file, Replacement content, Shell shell, String words) {
        if (shell.isDisposed()) {
            return;
        }
        int before = OpenConflict.in(dossier.root()).size();
        dossier.takeOver(file, content, Messages.Aftermath_gesture);
        boolean isContested = OpenConflict.in(dossier.root()).size() > before;
        // in a stretch of its own: others follow what is shown
        shell.getDisplay().asyncExec(() -> {
            if (isContested && !shell.isDisposed()) {
                TeamViews.show(ConflictsView.ID);
            }
            tell(shell, words);
        });
    }

    private static void tell(Shell shell, String words) {
        if (!shell.isDisposed()) {
            TeamViews.refresh();
            if (!words.isEmpty()) {
                TeamViews.say(words);
            }
        }
    }
}
