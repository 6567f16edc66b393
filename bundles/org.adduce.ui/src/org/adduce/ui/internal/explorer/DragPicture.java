package org.adduce.ui.internal.explorer;

import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DragSourceEffect;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * What hangs at the pointer while elements are dragged: what they are called, or how many there are. The toolkit's own is as
 * wide as the whole list and hides where one may drop.
 */
final class DragPicture extends DragSourceEffect {

    private static final int EDGE = 6;

    private Optional<Image> picture = Optional.empty();

    DragPicture(Control control) {
        super(control);
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        dispose();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection && !selection.isEmpty()) {
            picture = Optional.of(draw(words(selection)));
            event.image = picture.get();
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        dispose();
    }

    private void dispose() {
        picture.ifPresent(Image::dispose);
        picture = Optional.empty();
    }

    private static String words(IStructuredSelection selection) {
        return selection.size() == 1 && selection.getFirstElement() instanceof Element element ? DragWords.shortened(ElementTexts.of(element))
                : NLS.bind(Messages.Explorer_dragged, selection.size());
    }

    /** In the colours of what is selected. */
    private Image draw(String words) {
        var display = getControl().getDisplay();
        var size = extent(words);
        var image = new Image(display, size.x + 2 * EDGE, size.y + 2 * EDGE);
        var gc = new GC(image);
        try {
            gc.setFont(getControl().getFont());
            gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setForeground(display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
            gc.fillRectangle(image.getBounds());
            gc.drawText(words, EDGE, EDGE, true);
        } finally {
            gc.dispose();
        }
        return image;
    }

    private Point extent(String words) {
        var gc = new GC(getControl());
        try {
            gc.setFont(getControl().getFont());
            return gc.textExtent(words);
        } finally {
            gc.dispose();
        }
    }
}
