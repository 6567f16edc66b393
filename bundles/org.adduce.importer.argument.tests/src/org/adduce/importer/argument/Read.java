package org.adduce.importer.argument;

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
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an importer found, in words that tests can compare. */
final class Read {

    static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    final Proposal proposal;

    private Read(Proposal proposal) {
        this.proposal = proposal;
    }

    static Read argdown(String text) throws ImportException {
        return bytes(new ArgdownImporter(), text.getBytes(StandardCharsets.UTF_8), "in.argdown");
    }

    static Read aif(String json) throws ImportException {
        return bytes(new AifImporter(), json.getBytes(StandardCharsets.UTF_8), "in.json");
    }

    static Read bytes(Importer importer, byte[] bytes, String name) throws ImportException {
        return new Read(importer.read(bytes, Hints.of(name, CAPTURED), new NullProgressMonitor()));
    }

    List<String> claims() {
        return proposal.items(Literals.CLAIM).map(item -> value(item, Literals.CLAIM__TEXT)).toList();
    }

    Item claim(String text) {
        return proposal.items(Literals.CLAIM).filter(item -> value(item, Literals.CLAIM__TEXT).equals(text)).findFirst().orElseThrow();
    }

    /** Each as {@code premise + premise supports conclusion}; an argument as conclusion stands in brackets. */
    List<String> arguments() {
        return proposal.items(Literals.ARGUMENT).map(this::words).toList();
    }

    private String words(Item argument) {
        var premises = ((List<?>) argument.value(Literals.ARGUMENT__PREMISES).orElseThrow()).stream().map(key -> text((Key) key)).sorted().toList();
        return String.join(" + ", premises) + " " + value(argument, Literals.ARGUMENT__POLARITY) + " " + text((Key) argument.value(Literals.ARGUMENT__CONCLUSION).orElseThrow());
    }

    private String text(Key key) {
        var item = proposal.item(key).orElseThrow(() -> new AssertionError(key + " is not there"));
        return item.type() == Literals.CLAIM ? value(item, Literals.CLAIM__TEXT) : "(" + words(item) + ")";
    }

    List<String> topics(Item item) {
        return item.value(Literals.TAGGED__TOPICS).stream().flatMap(keys -> ((List<?>) keys).stream()).map(key -> value(proposal.item((Key) key).orElseThrow(), Literals.TOPIC__NAME)).toList();
    }

    static String value(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }

    Stream<String> said(Severity severity) {
        return proposal.diagnostics().stream().filter(diagnostic -> diagnostic.severity() == severity).map(Diagnostic::message);
    }

    Optional<Integer> line(Severity severity) {
        return proposal.diagnostics().stream().filter(diagnostic -> diagnostic.severity() == severity).map(Diagnostic::line).findFirst();
    }
}
