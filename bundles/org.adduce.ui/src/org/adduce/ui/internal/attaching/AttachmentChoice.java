package org.adduce.ui.internal.attaching;

import java.util.Optional;
import org.adduce.model.Attachment;
import org.adduce.model.Source;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for one of several attachments of a source. */
final class AttachmentChoice {

    private AttachmentChoice() {
    }

    /** The only one, else the one that is chosen. */
    static Optional<Attachment> of(Source source, Shell shell) {
        if (source.getAttachments().size() == 1) {
            return Optional.of(source.getAttachments().getFirst());
        }
        var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(attachment -> ElementTexts.of((Attachment) attachment)));
        dialog.setTitle(Messages.Opening_title);
        dialog.setMessage(Messages.Opening_choose);
        dialog.setElements(source.getAttachments().toArray());
        return dialog.open() == Window.OK ? Optional.of((Attachment) dialog.getFirstResult()) : Optional.empty();
    }
}
