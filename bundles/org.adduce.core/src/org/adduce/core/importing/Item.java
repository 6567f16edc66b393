package org.adduce.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.ModelPackage;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing an importer found: an element to be, in terms of the model. Immutable.
 *
 * @param type the class of the element, from {@code ModelPackage.Literals}
 * @param key what tells it from all others
 * @param parent the key of the item that contains it; empty where the dossier does
 * @param values a value a feature, in the features' order of setting; references hold {@link Key}s (lists of them where
 *        there are many), attributes their values (lists where there are many); containment is said by {@code parent} alone.
 *        An assertion's {@code recordedAt} is, like a snapshot's {@code retrieved}, {@link Hints#retrieved()}: neither
 *        makes a later import differ
 * @param place where it stands in the input, for a person to look at; empty where it stands at no one place
 * @param doubts why it may be read wrongly; empty where it is plain
 * @since 1.0
 */
public record Item(EClass type, Key key, Optional<Key> parent, Map<EStructuralFeature, Object> values, Optional<Anchor> place,
        List<Doubt> doubts) {

    /** Copies its collections, those among the values too. */
    public Item {
        values = ItemValues.of(values);
        doubts = List.copyOf(doubts);
    }

    /** An item with nothing but a key, contained in the dossier. */
    public static Item of(EClass type, Key key) {
        return new Item(type, key, Optional.empty(), Map.of(), Optional.empty(), List.of());
    }

    /** This item inside another. */
    public Item in(Key container) {
        return new Item(type, key, Optional.of(container), values, place, doubts);
    }

    /** This item with a value; null, an empty text or an empty list leaves the feature as it is. */
    public Item with(EStructuralFeature feature, Object value) {
        if (value == null || "".equals(value) || value instanceof Collection<?> many && many.isEmpty()) {
            return this;
        }
        return new Item(type, key, parent, ItemValues.of(values).with(feature, value), place, doubts);
    }

    /** This item without a value for {@code feature}. */
    public Item without(EStructuralFeature feature) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(feature);
        return new Item(type, key, parent, fewer, place, doubts);
    }

    /** This item at a place of the input. */
    public Item at(Anchor where) {
        return new Item(type, key, parent, values, Optional.of(where), doubts);
    }

    /** This item with one more doubt. */
    public Item doubting(Doubt doubt) {
        var more = new ArrayList<>(doubts);
        more.add(doubt);
        return new Item(type, key, parent, values, place, more);
    }

    /** This item with nothing left to doubt. */
    public Item settled() {
        return new Item(type, key, parent, values, place, List.of());
    }

    /**
     * This item as one that is there already, or as another of the same proposal: whoever refers to this item then refers
     * to that one, of which nothing is changed. It is remembered, so that a later import of this item finds it too.
     *
     * @param element the id of the element that it is; the one of another item's {@link Key#id} too
     */
    public Item as(UUID element) {
        return with(ModelPackage.Literals.ELEMENT__ID, element);
    }

    /** The value of a feature, if it has one. */
    public Optional<Object> value(EStructuralFeature feature) {
        return Optional.ofNullable(values.get(feature));
    }
}
