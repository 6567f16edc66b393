package org.adduce.importer.bibliography.internal.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;

/** Those who wrote and published, each once, however often the file names them. */
final class Cast {

    private final Map<String, Key> keys = new HashMap<>();
    private final Map<Key, Item> actors = new LinkedHashMap<>();
    private final Map<Key, Set<String>> otherSpellings = new HashMap<>();

    /** The keys of some people, in order. */
    List<Key> keys(List<PersonName> names) {
        var found = new ArrayList<Key>(names.size());
        for (var name : names) {
            if (name.display().isBlank()) {
                continue; // a comma and nothing about it
            }
            var key = key(name.display(), name.isWhole() ? ActorKind.ORGANISATION : ActorKind.PERSON);
            if (!found.contains(key)) {
                found.add(key);
            }
        }
        return found;
    }

    /** The key of an organisation. */
    Key organisation(String name) {
        return key(name, ActorKind.ORGANISATION);
    }

    private Key key(String name, ActorKind kind) {
        return keys.computeIfAbsent(name, display -> {
            var key = Key.name(display);
            var known = actors.putIfAbsent(key, Item.of(Literals.ACTOR, key).with(Literals.ACTOR__NAME, display).with(Literals.ACTOR__KIND, kind));
            if (known != null) {
                otherSpellings.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(display);
            }
            return key;
        });
    }

    /** Whether all of some people are called as they are spelled here, and not as where they were named first. */
    boolean spells(List<PersonName> names) {
        for (var name : names) {
            var key = keys.get(name.display());
            if (otherSpellings.containsKey(key) && otherSpellings.get(key).contains(name.display())) {
                return false;
            }
        }
        return true;
    }

    /** The actors, in the order of their first mention; how else they are spelled is an alias. */
    List<Item> items() {
        return actors.values().stream().map(actor -> actor.with(Literals.ACTOR__ALIASES, List.copyOf(otherSpellings.getOrDefault(actor.key(), Set.of())))).toList();
    }
}
