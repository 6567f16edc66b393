package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Polarity;
import org.adduce.model.SourceKind;
import org.adduce.model.time.When;

/** Puts an Argdown document into the terms of the model. */
public final class ArgdownWriter {

    private final ArgdownDocument document;
    private final Hints hints;
    private final List<Diagnostic> diagnostics;
    private final Map<Key, Item> items = new LinkedHashMap<>();
    private final Topics topics = new Topics();
    private final Claims claims;
    private final Key source;
    private final Map<Inference, Key> steps = new IdentityHashMap<>();
    /** The argument that stands for a whole one, if others bear on it. */
    private final Map<Member, Key> wholes = new IdentityHashMap<>();

    /** A writer of a document. */
    public ArgdownWriter(ArgdownDocument document, Hints hints, List<Diagnostic> before) {
        this.document = document;
        this.hints = hints;
        this.diagnostics = new ArrayList<>(before);
        diagnostics.addAll(document.diagnostics());
        this.source = hints.name().isEmpty() ? Key.text(document.text()) : new Key("argdown", hints.name());
        this.claims = new Claims(source, topics);
    }

    /** The proposal. */
    public Proposal write(String format) {
        source();
        document.statements().values().stream().filter(claims::isClaim).map(claims::of).forEach(this::add);
        document.arguments().values().forEach(this::steps);
        sketches();
        var arguments = new Arguments(source, claims, steps, wholes, diagnostics);
        document.relations().forEach(relation -> arguments.of(relation).forEach(this::add));
        claims.sketched().forEach(this::add);
        commentary();
        var all = new ArrayList<>(topics.items());
        all.addAll(items.values());
        return new Proposal(format, all, diagnostics);
    }

    private void add(Item item) {
        items.putIfAbsent(item.key(), item);
    }

    private void source() {
        var title = document.setting("title").orElse(hints.name());
        var item = Item.of(Literals.SOURCE, source).with(Literals.SOURCE__KIND, SourceKind.OTHER).with(Literals.SOURCE__TITLE, title)
                .with(Literals.SOURCE__PUBLISHED, document.setting("date").flatMap(ArgdownWriter::date).or(hints::published).orElse(null))
                .with(Literals.ELEMENT__NOTE, document.setting("subTitle").orElse(""));
        var authors = new ArrayList<Key>();
        for (var name : document.settings("author")) {
            authors.add(Key.name(name));
            add(Item.of(Literals.ACTOR, Key.name(name)).with(Literals.ACTOR__KIND, ActorKind.PERSON).with(Literals.ACTOR__NAME, name));
        }
        item = item.with(Literals.SOURCE__AUTHORS, authors.stream().distinct().toList());
        add(item);
        add(Item.of(Literals.SNAPSHOT, source.snapshot(document.text())).in(source).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved())
                .with(Literals.SNAPSHOT__TEXT, document.text()));
    }

    /** Day before month, as most documents have it; one that can be read both ways is left as it is. */
    private static Optional<When> date(String text) {
        var parts = text.split("[/.]");
        var even = parts.length == 3 && parts[2].length() == 4 ? parts[2] + "-" + two(parts[1]) + "-" + two(parts[0]) : text;
        try {
            return Optional.of(When.parse(even));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Each step of a reconstructed argument is an argument; the last stands for the whole. */
    private void steps(Member argument) {
        for (int at = 0; at < argument.inferences().size(); at++) {
            var step = argument.inferences().get(at);
            boolean isLast = at == argument.inferences().size() - 1;
            var premises = step.premises().stream().map(claims::key).distinct().toList();
            if (premises.isEmpty() || step.premises().stream().allMatch(premise -> premise == step.conclusion())) {
                continue;
            }
            var key = claims.argumentKey(argument).part("step", String.valueOf(at + 1));
            steps.put(step, key);
            wholes.put(argument, key);
            add(Item.of(Literals.ARGUMENT, key).with(Literals.ARGUMENT__PREMISES, premises).with(Literals.ARGUMENT__CONCLUSION, claims.key(step.conclusion()))
                    .with(Literals.ARGUMENT__POLARITY, Polarity.SUPPORTS).with(Literals.ARGUMENT__SCHEME, String.join(", ", step.rules()))
                    .with(Literals.ELEMENT__NOTE, Claims.note(argument, isLast, step.data())).with(Literals.TAGGED__TOPICS, topics.of(argument)));
        }
    }

    /** An argument that was only sketched is what it says, bearing on what it relates to. */
    private void sketches() {
        for (var relation : document.relations()) {
            if (relation.from().isArgument() && relation.from().inferences().isEmpty() && relation.from() != relation.to() && relation.kind() != Relation.Kind.CONTRADICTION) {
                wholes.putIfAbsent(relation.from(), Arguments.key(source, claims, relation));
            }
        }
    }

    /** Words that stand for themselves are the author's commentary: the source has them. */
    private void commentary() {
        var words = document.statements().values().stream().filter(member -> !claims.isClaim(member)).toList();
        if (!words.isEmpty()) {
            diagnostics.add(Diagnostic.info("Paragraphs without a title or a relation, which are taken for commentary and kept in the source's text: " + words.size(),
                    words.getFirst().line()));
        }
    }
}
