package org.adduce.importer.bibliography.internal.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;

/** Those who wrote and published, each once, however often the file names them. */
final class Cast {

    private final Map<String, Key> keys = new HashMap<>();
    private final Map<Key, Item> actors = new LinkedHashMap<>();

    /** The keys of some people, in order. */
    List<Key> keys(List<PersonName> names) {
        var found = new ArrayList<Key>(names.size());
        for (var name : names) {
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
            actors.putIfAbsent(key, Item.of(Literals.ACTOR, key).with(Literals.ACTOR__NAME, display).with(Literals.ACTOR__KIND, kind));
            return key;
        });
    }

    /** The actors, in the order of their first mention. */
    List<Item> items() {
        return List.copyOf(actors.values());
    }
}
