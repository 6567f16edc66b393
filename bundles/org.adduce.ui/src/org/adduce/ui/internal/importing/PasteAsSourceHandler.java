package org.adduce.ui.internal.importing;

import java.util.List;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.attaching.PastedPicture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports the text on the clipboard as a source; a picture on it becomes one. */
public final class PasteAsSourceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        var clipboard = new Clipboard(shell.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                new Importing(shell).begin(List.of(new Input.OfPaste(text)));
            } else if (!isPicture(clipboard)) {
                MessageDialog.openInformation(shell, Messages.PasteAsSource_title, Messages.PasteAsSource_nothing);
            }
        } finally {
            clipboard.dispose();
        }
        return null;
    }

    private static boolean isPicture(Clipboard clipboard) {
        var dossier = PlatformUI.getWorkbench().getService(Desk.class).current().filter(open -> !open.isReadOnly());
        var picture = dossier.flatMap(open -> PastedPicture.on(clipboard));
        picture.ifPresent(taken -> taken.makeSource(dossier.orElseThrow()));
        return picture.isPresent();
    }
}
