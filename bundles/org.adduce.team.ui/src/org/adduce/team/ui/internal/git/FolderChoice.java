package org.adduce.team.ui.internal.git;

import java.util.Optional;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a folder. */
final class FolderChoice {

    private FolderChoice() {
    }

    /** The folder that was chosen; {@code now} is where the choice begins, if it is one. */
    static Optional<String> ask(Shell shell, String now) {
        var dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.Folder_title);
        dialog.setFilterPath(now.strip());
        return Optional.ofNullable(dialog.open());
    }
}
