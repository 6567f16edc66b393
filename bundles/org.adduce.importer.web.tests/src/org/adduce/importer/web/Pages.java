package org.adduce.importer.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A page as it was read, for assertions. */
record Pages(Proposal proposal) {

    static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    /** Three paragraphs that are an article whatever stands around them. */
    static final String PROSE = ("<p>The hall was heated in winter, the yard was not, and nobody asked, as far as the records go, why that was so, or who had said it.</p>"
            + "<p>Somebody paid for coal, somebody else for wood, and the gate stood open, which did not help, as everybody knew, and said, and wrote.</p>").repeat(2);

    static Pages of(String html) throws ImportException {
        return of(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    static Pages of(byte[] bytes, String name) throws ImportException {
        return new Pages(new WebImporter().read(bytes, Hints.of(name, CAPTURED), new NullProgressMonitor()));
    }

    /** A page with something in its head and its body. */
    static Pages of(String head, String body) throws ImportException {
        return of("<!DOCTYPE html><html lang='en'><head>" + head + "</head><body>" + body + "</body></html>");
    }

    Item source() {
        return all(Literals.SOURCE).getFirst();
    }

    List<Item> all(EClass type) {
        return proposal.items(type).toList();
    }

    String text(EStructuralFeature feature) {
        return text(source(), feature);
    }

    static String text(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }

    /** The text of a source. */
    String text(Item source) {
        return all(Literals.SNAPSHOT).stream().filter(snapshot -> snapshot.parent().filter(source.key()::equals).isPresent()).map(snapshot -> text(snapshot, Literals.SNAPSHOT__TEXT)).findFirst().orElse("");
    }

    /** What a voice says. */
    @SuppressWarnings("unchecked")
    String words(Item voice) {
        var anchors = (List<Anchor>) voice.value(Literals.UTTERANCE__ANCHORS).orElse(List.of());
        return String.join("", anchors.stream().map(anchor -> {
            var text = all(Literals.SNAPSHOT).stream().filter(snapshot -> snapshot.key().id().equals(anchor.snapshot())).map(snapshot -> text(snapshot, Literals.SNAPSHOT__TEXT)).findFirst().orElseThrow();
            return text.substring(text.offsetByCodePoints(0, anchor.start()), text.offsetByCodePoints(0, anchor.end()));
        }).toList());
    }

    String speaker(Item voice) {
        return voice.value(Literals.UTTERANCE__SPEAKER).flatMap(key -> proposal.item((Key) key)).map(actor -> text(actor, Literals.ACTOR__NAME)).orElse("?");
    }

    /** All voices, as "speaker: words", with the words of the one that is answered. */
    List<String> voices() {
        return all(Literals.UTTERANCE).stream().map(voice -> speaker(voice) + ": " + words(voice) + answered(voice).map(other -> " < " + words(other)).orElse("")).toList();
    }

    private Optional<Item> answered(Item voice) {
        return voice.value(Literals.UTTERANCE__REPLY_TO).flatMap(key -> proposal.item((Key) key));
    }

    @SuppressWarnings("unchecked")
    List<String> authors() {
        return ((List<Key>) source().value(Literals.SOURCE__AUTHORS).orElse(List.of())).stream().map(key -> text(proposal.item(key).orElseThrow(), Literals.ACTOR__NAME)).toList();
    }

    List<String> messages() {
        return proposal.diagnostics().stream().map(Diagnostic::message).toList();
    }
}
