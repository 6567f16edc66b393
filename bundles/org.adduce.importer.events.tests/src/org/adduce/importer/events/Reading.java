package org.adduce.importer.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What was read of a text, as tests look at it. */
record Reading(Proposal proposal) {

    static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    static Reading calendar(String... lines) throws ImportException {
        return of(new ICalendarImporter(), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n");
    }

    static Reading timeline(String json) throws ImportException {
        return of(new TimelineJsImporter(), json);
    }

    static Reading of(Importer importer, String text) throws ImportException {
        return new Reading(importer.read(text.getBytes(StandardCharsets.UTF_8), Hints.of("a", CAPTURED), new NullProgressMonitor()));
    }

    List<Item> events() {
        return proposal.items(Literals.EVENT).toList();
    }

    String value(EStructuralFeature feature) {
        return value(events().getFirst(), feature);
    }

    static String value(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }

    String when() {
        return value(Literals.EVENT__WHEN);
    }

    String title() {
        return value(Literals.EVENT__TITLE);
    }

    String note() {
        return value(Literals.ELEMENT__NOTE);
    }

    List<String> participants() {
        return events().getFirst().value(Literals.EVENT__PARTICIPANTS).map(keys -> ((List<?>) keys).stream()
                .map(key -> value(proposal.item((Key) key).orElseThrow(), Literals.ACTOR__NAME)).toList()).orElse(List.of());
    }

    List<String> told() {
        return proposal.diagnostics().stream().map(diagnostic -> diagnostic.line() + ": " + diagnostic.message()).toList();
    }
}
