package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Polarity;

/** Makes arguments of relations. */
final class Arguments {

    private final Key source;
    private final Claims claims;
    private final Map<Inference, Key> steps;
    private final Map<Member, Key> wholes;
    private final List<Diagnostic> diagnostics;
    /** What arguments bear on that bear on arguments. */
    private final Map<Key, Key> conclusions = new HashMap<>();

    Arguments(Key source, Claims claims, Map<Inference, Key> steps, Map<Member, Key> wholes, List<Diagnostic> diagnostics) {
        this.source = source;
        this.claims = claims;
        this.steps = steps;
        this.wholes = wholes;
        this.diagnostics = diagnostics;
    }

    /** The key of what a relation becomes; the same relation written twice is one. */
    static Key key(Key source, Claims claims, Relation relation) {
        return source.part("relation", relation.kind() + " " + name(claims, relation.from()) + " " + name(claims, relation.to())
                + relation.inference().map(step -> " step " + step.argument().inferences().indexOf(step)).orElse(""));
    }

    private static String name(Claims claims, Member member) {
        var key = member.isArgument() ? claims.argumentKey(member) : claims.key(member);
        return key.value().substring(key.value().lastIndexOf(" #") + 2);
    }

    List<Item> of(Relation relation) {
        if (relation.from() == relation.to()) {
            diagnostics.add(Diagnostic.warning("\u201C" + relation.from().text() + "\u201D relates to itself; that is left out", relation.line()));
            return List.of();
        }
        var key = key(source, claims, relation);
        if (relation.kind() != Relation.Kind.CONTRADICTION) {
            return argument(key, relation.from(), conclusion(key, relation), polarity(relation)).stream().toList();
        }
        var both = new ArrayList<Item>();
        argument(key, relation.from(), claims.bearing(relation.to()), Polarity.REBUTS).map(item -> item.with(Literals.ARGUMENT__SCHEME, "contradiction")).ifPresent(both::add);
        argument(key.part("back", ""), relation.to(), claims.bearing(relation.from()), Polarity.REBUTS).map(item -> item.with(Literals.ARGUMENT__SCHEME, "contradiction")).ifPresent(both::add);
        return both;
    }

    /** What a reconstructed argument concludes anyway needs no second argument. */
    private Optional<Item> argument(Key key, Member from, Key conclusion, Polarity polarity) {
        var premise = claims.bearing(from);
        if (premise.equals(conclusion)) {
            return Optional.empty();
        }
        var item = Item.of(Literals.ARGUMENT, key).with(Literals.ARGUMENT__PREMISES, List.of(premise)).with(Literals.ARGUMENT__CONCLUSION, conclusion)
                .with(Literals.ARGUMENT__POLARITY, polarity);
        boolean isNamed = from.isArgument() && from.isTitled();
        return Optional.of(isNamed ? item.with(Literals.ELEMENT__NOTE, "**" + from.title() + "**") : item);
    }

    /** What undercuts bears on the step; what bears on an argument bears on the argument that stands for it, if there is one. */
    private Key conclusion(Key key, Relation relation) {
        var step = relation.kind() == Relation.Kind.UNDERCUT ? relation.inference().map(steps::get) : Optional.<Key>empty();
        var whole = step.or(() -> Optional.ofNullable(wholes.get(relation.to())).filter(found -> relation.to().isArgument()));
        if (whole.isEmpty() || leadsTo(whole.get(), key)) {
            return claims.bearing(relation.to());
        }
        conclusions.put(key, whole.get());
        return whole.get();
    }

    /** Two arguments that attack each other bear on what the other says; else neither would ever come to a conclusion. */
    private boolean leadsTo(Key from, Key to) {
        var at = Optional.of(from);
        while (at.isPresent() && !at.get().equals(to)) {
            at = Optional.ofNullable(conclusions.get(at.get()));
        }
        return at.isPresent();
    }

    private static Polarity polarity(Relation relation) {
        return switch (relation.kind()) {
            case SUPPORT -> Polarity.SUPPORTS;
            case ATTACK, CONTRADICTION -> Polarity.REBUTS;
            case UNDERCUT -> Polarity.UNDERCUTS;
        };
    }
}
