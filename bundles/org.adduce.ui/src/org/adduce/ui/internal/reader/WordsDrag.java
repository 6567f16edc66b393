package org.adduce.ui.internal.reader;

import org.adduce.ui.internal.mark.DraggedWords;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

/** Lets selected words be dragged onto claims and topics, and as text to other programs. */
final class WordsDrag extends DragSourceAdapter {

    private final SourceReader reader;
    private String text = "";

    WordsDrag(SourceReader reader) {
        this.reader = reader;
    }

    void install() {
        var source = new DragSource(reader.pane().control(), DND.DROP_COPY | DND.DROP_LINK);
        source.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
        source.addDragListener(this);
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = false;
        reader.reading().ifPresent(reading -> {
            var words = reader.pane().selection().trimmed(reading.text());
            boolean isOnThem = reader.pane().offsetAt(new Point(event.x, event.y)).filter(words::contains).isPresent();
            if (!words.isEmpty() && isOnThem) {
                event.doit = true;
                text = words.of(reading.text());
                LocalSelectionTransfer.getTransfer().setSelection(new DraggedWords(reader.dossier(), reading, words));
            }
        });
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = TextTransfer.getInstance().isSupportedType(event.dataType) ? text : LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
