package org.adduce.ui.internal.reader;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.PlainText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** Gives a source its first text, from the clipboard. */
final class TextPasting {

    private final OpenDossier dossier;
    private final Source source;

    TextPasting(OpenDossier dossier, Source source) {
        this.dossier = dossier;
        this.source = source;
    }

    /** Adds what the clipboard holds as a snapshot, in one gesture; nothing if it holds no text. */
    void paste(Display display) {
        var clipboard = new Clipboard(display);
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                dossier.edit(Messages.Gesture_addText, root -> add(PlainText.of(text)));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void add(String text) {
        var snapshot = ModelFactory.eINSTANCE.createSnapshot();
        snapshot.setId(UUID.randomUUID());
        snapshot.setRetrieved(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        snapshot.setText(text);
        source.getSnapshots().add(snapshot);
    }
}
