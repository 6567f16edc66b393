package org.adduce.ui.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.core.importing.review.Kinship;
import org.adduce.model.Actor;
import org.adduce.model.Dossier;

/** The actors a dossier has, to give voices to. */
final class KnownActors {

    private final Map<Key, String> names = new LinkedHashMap<>();
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final List<Kinship.Known> known = new ArrayList<>();

    KnownActors(Dossier dossier) {
        dossier.getActors().forEach(this::add);
    }

    private void add(Actor actor) {
        var key = Key.element(actor.getId());
        var name = actor.getName() == null ? "" : actor.getName();
        names.put(key, name);
        keys.putIfAbsent(Names.fold(name), key);
        known.add(new Kinship.Known(actor.getId(), name));
        for (var alias : actor.getAliases()) {
            keys.putIfAbsent(Names.fold(alias), key);
            known.add(new Kinship.Known(actor.getId(), alias));
        }
    }

    /** The name of one of them. */
    Optional<String> name(Key key) {
        return Optional.ofNullable(names.get(key));
    }

    /** The one with a name or alias, however it is spelt in case and blanks. */
    Optional<Key> named(String name) {
        return Optional.ofNullable(keys.get(Names.fold(name)));
    }

    /** All names, for completion. */
    List<String> names() {
        return names.values().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /** All names and aliases with their ids, to look for second spellings. */
    List<Kinship.Known> known() {
        return known;
    }
}
