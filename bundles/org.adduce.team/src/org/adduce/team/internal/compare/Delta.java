package org.adduce.team.internal.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;

/**
 * What one dossier has become in another, by the ids of elements: those that came, those that went, each with all inside
 * them, and those that are in both but not alike.
 *
 * @param added by id, as they are afterwards
 * @param removed by id, as they were before
 * @param touched by the id they have now, as they were and are
 */
public record Delta(Map<UUID, Element> added, Map<UUID, Element> removed, Map<UUID, Touch> touched) {

    Delta() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Compares two dossiers, whose roots are taken for the same element whatever their ids. */
    public static Delta between(Dossier before, Dossier after) {
        return new Comparison().run(before, after);
    }

    /** Whether they say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && touched.isEmpty();
    }
}
