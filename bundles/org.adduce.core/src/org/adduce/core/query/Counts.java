package org.adduce.core.query;

import java.util.EnumMap;
import java.util.Map;
import org.adduce.model.Dossier;
import org.eclipse.emf.ecore.EObject;

/**
 * How many elements a dossier holds, nested ones too.
 *
 * @param elements how many in all, the dossier itself not among them
 * @param byKind how many of each kind
 * @since 1.0
 */
public record Counts(long elements, Map<Kind, Long> byKind) {

    /** Copies its map. */
    public Counts {
        byKind = Map.copyOf(byKind);
    }

    /** Counts once; later changes do not show. */
    public static Counts of(Dossier dossier) {
        var byKind = new EnumMap<Kind, Long>(Kind.class);
        long elements = 0;
        for (var all = dossier.eAllContents(); all.hasNext(); elements++) {
            EObject element = all.next();
            Kind.of(element.eClass()).ifPresent(kind -> byKind.merge(kind, 1L, Long::sum));
        }
        return new Counts(elements, byKind);
    }

    /** How many of a kind there are. */
    public long of(Kind kind) {
        return byKind.getOrDefault(kind, 0L);
    }
}
