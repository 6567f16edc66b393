package org.adduce.importer.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A text as the importer reads it, with short words for what tests ask. */
final class Read {

    /** When the tests say that a text was captured. */
    static final Instant CAPTURED = Instant.parse("2026-07-01T12:00:00Z");

    final Proposal proposal;
    final String text;

    private Read(Proposal proposal) {
        this.proposal = proposal;
        this.text = (String) proposal.items(Literals.SNAPSHOT).findFirst().orElseThrow().value(Literals.SNAPSHOT__TEXT).orElseThrow();
    }

    /** Reads a pasted text. */
    static Read text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "");
    }

    /** Reads paragraphs with a blank line between them. */
    static Read paragraphs(String... paragraphs) {
        return text(String.join("\n\n", paragraphs));
    }

    /** Reads a file. */
    static Read bytes(byte[] bytes, String name) {
        try {
            return new Read(new TextImporter().read(bytes, Hints.of(name, CAPTURED), new NullProgressMonitor()));
        } catch (ImportException e) {
            throw new AssertionError(e.diagnostic().message(), e);
        }
    }

    /** All voices, outer ones before those inside them. */
    List<Item> voices() {
        return proposal.items(Literals.UTTERANCE).toList();
    }

    /** The outermost voices. */
    List<Item> outer() {
        var source = proposal.items(Literals.SOURCE).findFirst().orElseThrow().key();
        return proposal.inside(source).filter(item -> item.type() == Literals.UTTERANCE).toList();
    }

    /** What the outermost voices say. */
    List<String> outerWords() {
        return outer().stream().map(this::words).toList();
    }

    /** The outermost voices, each as its speaker, when that was and the words, with "-" for what is not known. */
    List<String> said() {
        return outer().stream().map(voice -> speaker(voice).orElse("-") + " " + when(voice).orElse("-") + ": " + words(voice)).toList();
    }

    /** The voices inside one. */
    List<Item> inside(Item voice) {
        return proposal.inside(voice.key()).filter(item -> item.type() == Literals.UTTERANCE).toList();
    }

    /** What all inner voices say, as "speaker: words", a question mark for nobody known. */
    List<String> quoted() {
        return voices().stream().filter(voice -> !outer().contains(voice)).map(voice -> speaker(voice).orElse("?") + ": " + words(voice)).toList();
    }

    /** The innermost voice that holds some words. */
    Item saying(String words) {
        return voices().reversed().stream().filter(voice -> words(voice).contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("No voice says " + words + " in\n" + Script.of(proposal)));
    }

    /** The outermost voice that holds some words. */
    Item outerSaying(String words) {
        return outer().stream().filter(voice -> words(voice).contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("No voice says " + words + " in\n" + Script.of(proposal)));
    }

    /** What a voice says. */
    String words(Item voice) {
        return String.join("\n\n", anchors(voice).map(this::words).toList());
    }

    /** The words at a place. */
    String words(Anchor anchor) {
        return text.substring(text.offsetByCodePoints(0, anchor.start()), text.offsetByCodePoints(0, anchor.end()));
    }

    @SuppressWarnings("unchecked")
    Stream<Anchor> anchors(Item voice) {
        return ((List<Anchor>) voice.value(Literals.UTTERANCE__ANCHORS).orElseThrow()).stream();
    }

    /** The name of whoever speaks. */
    Optional<String> speaker(Item voice) {
        return referred(voice, Literals.UTTERANCE__SPEAKER).flatMap(actor -> actor.value(Literals.ACTOR__NAME)).map(String.class::cast);
    }

    /** When a voice speaks, as EDTF. */
    Optional<String> when(Item voice) {
        return voice.value(Literals.UTTERANCE__WHEN).map(Object::toString);
    }

    /** What an item refers to. */
    Optional<Item> referred(Item item, EStructuralFeature feature) {
        return item.value(feature).flatMap(key -> proposal.item((Key) key));
    }

    /** The names of all actors. */
    List<String> actors() {
        return proposal.items(Literals.ACTOR).map(actor -> (String) actor.value(Literals.ACTOR__NAME).orElseThrow()).toList();
    }

    /** The citations, as "label url", a space before the url of those without a label, "..." after one that was cut. */
    List<String> citations() {
        return proposal.items(Literals.CITATION).map(item -> item.value(Literals.CITATION__LABEL).orElse("") + " " + item.value(Literals.CITATION__URL).orElse("")
                + (Boolean.TRUE.equals(item.value(Literals.CITATION__CUT).orElse(false)) ? "..." : "")).toList();
    }
}
