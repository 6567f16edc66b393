package org.adduce.ui.internal.log;

import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.label.ElementImages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.ViewerCell;

/** Lines of the log: how grave it is, when it was, and what was said; the whole of that is a line's tip. */
final class LogLabels extends LineLabels {

    private final ElementImages images;

    LogLabels(ElementImages images) {
        this.images = images;
    }

    @Override
    public void update(ViewerCell cell) {
        var entry = (LogEntry) cell.getElement();
        cell.setText(entry.timeInWords() + "  " + entry.message());
        cell.setImage(images.of(switch (entry.severity()) {
            case IStatus.ERROR -> "error";
            case IStatus.WARNING -> "warning";
            default -> "info";
        }));
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return ((LogEntry) element).message();
    }
}
