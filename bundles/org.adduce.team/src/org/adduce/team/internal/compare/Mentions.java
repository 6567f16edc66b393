package org.adduce.team.internal.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EAttribute;

/** Which elements values speak of: by reference, by an anchor in a snapshot, or by a time measured from an element. */
public final class Mentions {

    private Mentions() {
    }

    /** Whether values of a feature can speak of elements. */
    public static boolean canMention(Trait trait) {
        return trait.refers() || trait.feature() instanceof EAttribute attribute
                && (attribute.getEAttributeType() == ModelPackage.Literals.RANGE || attribute.getEAttributeType() == ModelPackage.Literals.WHEN);
    }

    /** The ids of those a value speaks of, given by its key. */
    public static Collection<UUID> of(Object key) {
        return switch (key) {
            case UUID id -> List.of(id);
            case Anchor anchor -> List.of(anchor.snapshot());
            case When when -> when.anchors();
            default -> List.of();
        };
    }

    /** The ids of those an element speaks of by a feature. */
    public static Set<UUID> of(Trait trait, Element element) {
        if (!canMention(trait) || !trait.isSet(element)) {
            return Set.of();
        }
        var ids = new LinkedHashSet<UUID>();
        trait.keys(element).forEach(key -> ids.addAll(of(key)));
        return ids;
    }

    /** The ids of all those an element itself speaks of. */
    public static Set<UUID> of(Element element) {
        var ids = new LinkedHashSet<UUID>();
        for (var trait : Traits.of(element.eClass()).own()) {
            if (canMention(trait)) {
                ids.addAll(of(trait, element));
            }
        }
        return ids;
    }

    /** Whether a value speaks of any of some elements. */
    public static boolean any(Object key, Predicate<UUID> elements) {
        return of(key).stream().anyMatch(elements);
    }
}
