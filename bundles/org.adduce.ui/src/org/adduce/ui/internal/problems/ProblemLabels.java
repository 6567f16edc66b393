package org.adduce.ui.internal.problems;

import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.label.ElementImages;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** The cells of the view: message, element and what can be done; which check found it stands above. */
final class ProblemLabels extends LineLabels {

    private static final int MESSAGE = 0;
    private static final int ELEMENT = 1;
    /** The column that says what can be done. */
    static final int FIX = 2;

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

    /** The whole message, and what it is about, where the columns are too narrow for them. */
    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case Problem problem -> problem.label().isEmpty() ? problem.message() : problem.message() + "\n" + problem.label();
            case OffCheck check -> check.description();
            default -> null;
        };
    }

    private StyledString text(Object element, int column) {
        return switch (element) {
            case ProblemGroup.Key key when column == MESSAGE -> group(content.group(key));
            case Problem problem -> column == FIX ? fix(problem) : new StyledString(line(column == MESSAGE ? problem.message() : problem.label()));
            case ProblemContent.Off off when column == MESSAGE -> new StyledString(Messages.Problems_off, StyledString.QUALIFIER_STYLER)
                    .append("  " + content.offCount(), StyledString.COUNTER_STYLER);
            case OffCheck check -> new StyledString(column == MESSAGE ? check.label() : column == ELEMENT ? ElementTexts.of(check.dossier().root()) : "",
                    StyledString.QUALIFIER_STYLER);
            case ProblemContent.Rest rest when column == MESSAGE ->
                new StyledString(NLS.bind(Messages.Problems_rest, rest.count()), StyledString.QUALIFIER_STYLER);
            default -> new StyledString();
        };
    }

    /** On one line, whatever it quotes. */
    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static StyledString group(ProblemGroup group) {
        return new StyledString(group.label()).append("  " + group.problems().size(), StyledString.COUNTER_STYLER);
    }

    private Image image(Object element, int column) {
        return switch (element) {
            case ProblemGroup.Key key when column == MESSAGE -> images.of(ProblemFilter.icon(key.severity()));
            case Problem problem when column == FIX && !problem.repairs().isEmpty() -> images.of("edit");
            case Problem problem when column == ELEMENT -> problem.found().map(images::of).orElse(null);
            default -> null;
        };
    }

    private static StyledString fix(Problem problem) {
        return problem.repairs().isEmpty() ? new StyledString() : new StyledString(problem.repairs().getFirst().fix().label());
    }
}
