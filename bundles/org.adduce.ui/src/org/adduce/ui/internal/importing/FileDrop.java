package org.adduce.ui.internal.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.adduce.ui.desk.Desk;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Files and words dropped on the window: dossiers are opened, everything else is imported. */
public final class FileDrop extends DropTargetAdapter {

    private static final String DOSSIER = ".adduce";

    private final Shell shell;

    /** For drops on the window {@code shell}. */
    public FileDrop(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
            take(Arrays.stream((String[]) event.data).map(Path::of).toList());
        } else if (TextTransfer.getInstance().isSupportedType(event.currentDataType) && event.data instanceof String text && !text.isBlank()) {
            new Importing(shell).begin(List.of(new Input.OfPaste(text)));
        }
    }

    /** Opens and imports files. */
    public void take(List<Path> files) {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        files.stream().filter(FileDrop::isDossier).forEach(desk::open);
        new Importing(shell).begin(files.stream().filter(file -> !isDossier(file)).map(Input.OfFile::new).toList());
    }

    private static boolean isDossier(Path file) {
        return file.getFileName().toString().endsWith(DOSSIER);
    }
}
