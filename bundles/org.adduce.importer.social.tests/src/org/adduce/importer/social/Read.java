package org.adduce.importer.social;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.text.CodePoints;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an importer found, in words that tests can compare. */
final class Read {

    static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    final Proposal proposal;

    private Read(Proposal proposal) {
        this.proposal = proposal;
    }

    static Read with(Importer importer, String json) throws ImportException {
        return with(importer, json, Hints.of("in.json", CAPTURED));
    }

    static Read with(Importer importer, String json, Hints hints) throws ImportException {
        return new Read(importer.read(json.getBytes(StandardCharsets.UTF_8), hints, new NullProgressMonitor()));
    }

    static Read bytes(Importer importer, byte[] bytes, String name) throws ImportException {
        return new Read(importer.read(bytes, Hints.of(name, CAPTURED), new NullProgressMonitor()));
    }

    List<Item> sources() {
        return proposal.items(Literals.SOURCE).toList();
    }

    /** The voices that stand in a source itself. */
    List<Item> voices() {
        return proposal.items(Literals.UTTERANCE).filter(item -> proposal.item(item.parent().orElseThrow()).orElseThrow().type() == Literals.SOURCE).toList();
    }

    Item voice(String externalId) {
        return voices().stream().filter(item -> value(item, Literals.UTTERANCE__EXTERNAL_ID).equals(externalId)).findFirst().orElseThrow();
    }

    List<Item> inside(Item voice) {
        return proposal.inside(voice.key()).filter(item -> item.type() == Literals.UTTERANCE).toList();
    }

    List<String> links(Item voice) {
        return proposal.inside(voice.key()).filter(item -> item.type() == Literals.CITATION).map(item -> value(item, Literals.CITATION__URL)).toList();
    }

    List<Item> citations(Item voice) {
        return proposal.inside(voice.key()).filter(item -> item.type() == Literals.CITATION).toList();
    }

    String words(Item voice) {
        return voice.value(Literals.UTTERANCE__ANCHORS).map(anchors -> words((Anchor) ((List<?>) anchors).getFirst())).orElse("");
    }

    String words(Anchor anchor) {
        var text = proposal.items(Literals.SNAPSHOT).filter(item -> item.key().id().equals(anchor.snapshot())).findFirst()
                .map(item -> value(item, Literals.SNAPSHOT__TEXT)).orElseThrow();
        return text.substring(CodePoints.toUtf16(text, anchor.start()), CodePoints.toUtf16(text, anchor.end()));
    }

    String speaker(Item voice) {
        return voice.value(Literals.UTTERANCE__SPEAKER).flatMap(key -> proposal.item((Key) key)).map(actor -> value(actor, Literals.ACTOR__NAME)).orElse("");
    }

    Optional<Item> replyTo(Item voice) {
        return voice.value(Literals.UTTERANCE__REPLY_TO).flatMap(key -> proposal.item((Key) key));
    }

    static String value(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }

    Stream<String> said(Severity severity) {
        return proposal.diagnostics().stream().filter(diagnostic -> diagnostic.severity() == severity).map(Diagnostic::message);
    }
}
