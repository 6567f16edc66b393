package org.adduce.team.ui.internal.compare;

import org.adduce.team.ui.internal.compare.Difference.Sort;
import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** Lines of a comparison: a sign that tells what became of it, its name, and how many. */
final class DifferenceLabels extends LineLabels {

    private final ElementImages images;

    DifferenceLabels(ElementImages images) {
        this.images = images;
    }

    @Override
    public void update(ViewerCell cell) {
        var text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(cell.getElement()));
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object line) {
        return line instanceof Difference difference && difference.key().sort() == Sort.ELEMENT
                ? NLS.bind(Messages.Line_tip, difference.label(), fate(difference.fate())) : null;
    }

    private static String fate(Fate fate) {
        return switch (fate) {
            case ADDED -> Messages.Fate_added;
            case REMOVED -> Messages.Fate_removed;
            case CHANGED -> Messages.Fate_changed;
            case MOVED -> Messages.Fate_moved;
        };
    }

    private static StyledString text(Object line) {
        return switch (line) {
            case Difference difference when difference.key().sort() == Sort.TYPE -> new StyledString(difference.label())
                    .append("  " + Tally.of(difference.children()).words(), StyledString.COUNTER_STYLER);
            case Difference difference when difference.key().sort() == Sort.FEATURE -> new StyledString(difference.label());
            case Difference difference -> new StyledString(difference.fate().sign() + ' ', StyledString.COUNTER_STYLER).append(difference.label());
            case DifferenceContent.Rest rest -> new StyledString(NLS.bind(Messages.Line_rest, rest.count()), StyledString.QUALIFIER_STYLER);
            default -> new StyledString();
        };
    }

    private Image image(Object line) {
        return line instanceof Difference difference && (difference.key().sort() == Sort.TYPE || difference.key().sort() == Sort.ELEMENT)
                ? images.of(difference.icon()) : null;
    }
}
