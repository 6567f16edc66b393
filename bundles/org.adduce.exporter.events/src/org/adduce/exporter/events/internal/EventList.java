package org.adduce.exporter.events.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.adduce.core.exporting.ExportTally;
import org.adduce.model.Dossier;
import org.adduce.model.Event;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The events that are meant, always in the same order, and the account of what is written of them. */
final class EventList {

    private EventList() {
    }

    static List<Event> of(Dossier dossier, ExportTally tally, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var events = tally.chosen(dossier.getEvents()).stream().sorted(Comparator.comparing(event -> event.getId().toString())).toList();
        var held = Set.<EStructuralFeature>of(Literals.EVENT__TITLE, Literals.EVENT__WHEN, Literals.EVENT__STATUS, Literals.EVENT__PARTICIPANTS, Literals.ELEMENT__NOTE);
        events.forEach(event -> tally.written(event, held, "The format has no place for it."));
        return events;
    }
}
