package org.adduce.core.internal.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Names;
import org.adduce.model.Actor;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage;
import org.adduce.model.value.Identifier;

/**
 * Finds the actor of a dossier that a proposed one is: by an identifier of both, or, where the proposed one is known by
 * name alone, by a name or alias. Reads the dossier when first asked.
 */
final class ActorMatch {

    private static final Comparator<Actor> BY_ID = Comparator.comparing(actor -> actor.getId().toString());

    private final Dossier dossier;
    private final Problems problems;
    private final Map<Identifier, Actor> byIdentifier = new HashMap<>();
    private final Map<String, SortedSet<Actor>> byName = new HashMap<>();
    private final Map<String, SortedSet<Actor>> byAlias = new HashMap<>();
    private boolean isRead;

    ActorMatch(Dossier dossier, Problems problems) {
        this.dossier = dossier;
        this.problems = problems;
    }

    /** The actor of the dossier that an item is, if it is a proposed actor and there is one. */
    Optional<Actor> find(Item item) {
        if (item.type() != ModelPackage.Literals.ACTOR) {
            return Optional.empty();
        }
        read();
        return byIdentifier(item).or(() -> item.key().isName() ? byName(item) : Optional.empty());
    }

    private Optional<Actor> byIdentifier(Item item) {
        return item.value(ModelPackage.Literals.ACTOR__IDENTIFIERS).filter(List.class::isInstance).stream()
                .flatMap(many -> ((List<?>) many).stream()).filter(byIdentifier::containsKey).map(byIdentifier::get).findFirst();
    }

    /** A name counts before an alias; of several actors with one name the one with the lowest id, and people are told. */
    private Optional<Actor> byName(Item item) {
        var name = item.key().value();
        var actors = byName.containsKey(name) ? byName.get(name) : byAlias.getOrDefault(name, new TreeSet<>(BY_ID));
        if (actors.size() > 1) {
            problems.warn(item, Messages.bind(Messages.Actor_ambiguous, actors.size(), actors.first().getName()));
        }
        return actors.stream().findFirst();
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        for (var actor : dossier.getActors()) {
            actor.getIdentifiers().forEach(identifier -> byIdentifier.merge(identifier, actor, BinaryOperator.minBy(BY_ID)));
            if (actor.getName() != null) {
                actors(byName, actor.getName()).add(actor);
            }
            actor.getAliases().forEach(alias -> actors(byAlias, alias).add(actor));
        }
    }

    private static SortedSet<Actor> actors(Map<String, SortedSet<Actor>> named, String name) {
        return named.computeIfAbsent(Names.fold(name), key -> new TreeSet<>(BY_ID));
    }
}
