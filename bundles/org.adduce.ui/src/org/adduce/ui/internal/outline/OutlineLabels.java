package org.adduce.ui.internal.outline;

import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.viewers.ViewerCell;

/** The lines of an outline as the part puts them. */
final class OutlineLabels extends LineLabels {

    private static final int LONG = 30;

    private final Outlined part;
    private final ElementImages images;

    OutlineLabels(Outlined part, ElementImages images) {
        this.part = part;
        this.images = images;
    }

    @Override
    public void update(ViewerCell cell) {
        var subject = ((OutlineLine) cell.getElement()).subject();
        var label = part.label(subject);
        cell.setText(label.getString());
        cell.setStyleRanges(label.getStyleRanges());
        cell.setImage(part.image(subject, images));
        super.update(cell);
    }

    /** The whole line where it may be too long for its room. */
    @Override
    public String getToolTipText(Object line) {
        var words = part.label(((OutlineLine) line).subject()).getString();
        return words.length() > LONG ? words : null;
    }
}
