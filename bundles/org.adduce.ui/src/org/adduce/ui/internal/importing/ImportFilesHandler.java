package org.adduce.ui.internal.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports the file that the command names; asks for files where it names none. */
public final class ImportFilesHandler extends AbstractHandler {

    private static final String FILE = "file";

    @Override
    public Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        var named = Optional.ofNullable(event.getParameter(FILE));
        new Importing(shell).begin(named.map(file -> List.of(new Input.OfFile(Path.of(file)))).orElseGet(() -> ask(shell)));
        return null;
    }

    private static List<Input.OfFile> ask(Shell shell) {
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.ImportFiles_title);
        if (dialog.open() == null) {
            return List.of();
        }
        var folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).map(Input.OfFile::new).toList();
    }
}
