package org.adduce.ui.internal.problems;

import org.adduce.core.check.Severity;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** The cells of the view: message, element and check. */
final class ProblemLabels extends StyledCellLabelProvider {

    private static final int MESSAGE = 0;
    private static final int ELEMENT = 1;

    private final ProblemContent content;
    private final ElementImages images;

    ProblemLabels(ProblemContent content, ElementImages images) {
        this.content = content;
        this.images = images;
    }

    @Override
    public void update(ViewerCell cell) {
        var text = text(cell.getElement(), cell.getColumnIndex());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(cell.getElement(), cell.getColumnIndex()));
        super.update(cell);
    }

    /** The whole message, where the column is too narrow for it. */
    @Override
    public String getToolTipText(Object element) {
        return element instanceof Problem problem ? problem.message() : null;
    }

    private StyledString text(Object element, int column) {
        return switch (element) {
            case ProblemGroup.Key key when column == MESSAGE -> group(content.group(key));
            case Problem problem -> new StyledString(column == MESSAGE ? problem.message() : column == ELEMENT ? problem.label() : problem.checkLabel());
            case ProblemContent.Rest rest when column == MESSAGE ->
                new StyledString(NLS.bind(Messages.Problems_rest, rest.count()), StyledString.QUALIFIER_STYLER);
            default -> new StyledString();
        };
    }

    private static StyledString group(ProblemGroup group) {
        return new StyledString(group.label()).append("  " + group.problems().size(), StyledString.COUNTER_STYLER);
    }

    private Image image(Object element, int column) {
        return switch (element) {
            case ProblemGroup.Key key when column == MESSAGE -> severity(key.severity());
            case Problem problem when column == ELEMENT -> problem.found().map(images::of).orElse(null);
            default -> null;
        };
    }

    private Image severity(Severity severity) {
        return images.of(switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        });
    }
}
