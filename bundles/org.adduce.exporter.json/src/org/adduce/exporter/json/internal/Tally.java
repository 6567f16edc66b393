package org.adduce.exporter.json.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.exporting.Loss;
import org.adduce.core.exporting.Selection;
import org.adduce.core.query.Kind;
import org.adduce.model.Attachment;
import org.adduce.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Decides of each element whether it is written, and keeps count. */
final class Tally {

    private final Selection selection;
    private final IProgressMonitor monitor;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final List<Loss> losses = new ArrayList<>();

    Tally(Selection selection, IProgressMonitor monitor) {
        this.selection = selection;
        this.monitor = monitor;
    }

    /** Whether an element is written; asked once of each. */
    boolean takes(Element element) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (!selection.touches(element)) {
            return false;
        }
        Kind.of(element.eClass()).ifPresent(kind -> counts.merge(kind, 1L, Long::sum));
        if (element instanceof Attachment attachment) {
            losses.add(Loss.of(attachment, NLS.bind(Messages.bytesLeft, attachment.getName())));
        }
        return true;
    }

    Map<Kind, Long> counts() {
        return counts;
    }

    List<Loss> losses() {
        return losses;
    }
}
