package org.adduce.ui.internal.history;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.adduce.core.dossier.PastGesture;
import org.adduce.ui.internal.line.LineLabels;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** Lines of the history: when, what; what was taken back is quiet. The present is told by a sign, not by its colour alone. */
final class HistoryLabels extends LineLabels {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String HERE = "\u25b8 ";
    private static final String ELSEWHERE = "\u2003";

    @Override
    public void update(ViewerCell cell) {
        var text = text((Step) cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    private static StyledString text(Step step) {
        var line = new StyledString(step.isNow() ? HERE : ELSEWHERE);
        var label = step.gesture().map(PastGesture::label).orElse(Messages.History_beginning);
        line.append(label, step.isTakenBack() ? StyledString.QUALIFIER_STYLER : null);
        step.gesture().ifPresent(gesture -> line.append("  " + TIME.format(LocalTime.ofInstant(gesture.at(), ZoneId.systemDefault())), StyledString.QUALIFIER_STYLER));
        if (step.isTakenBack()) {
            line.append("  " + Messages.History_takenBack, StyledString.QUALIFIER_STYLER);
        }
        return line;
    }
}
