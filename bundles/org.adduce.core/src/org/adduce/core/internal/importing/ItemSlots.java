package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Snapshot;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes slots of an item's values. What is no value of its feature, or leads nowhere, is left out and told. */
final class ItemSlots {

    /** What an import has no say in: ids are made of keys, and doubts are said by themselves. */
    private static final Set<EStructuralFeature> FIXED = Set.of(ModelPackage.Literals.ELEMENT__LEFTOVERS,
            ModelPackage.Literals.ELEMENT__DOUBT);

    private final Targets targets;
    private final Ledger ledger;
    private final Set<Key> proposed;
    private final Problems problems;

    /**
     * Makes slots.
     *
     * @param proposed the keys of all that was found: a reference to what of it was dropped is remembered all the same
     */
    ItemSlots(Targets targets, Ledger ledger, Set<Key> proposed, Problems problems) {
        this.targets = targets;
        this.ledger = ledger;
        this.proposed = proposed;
        this.problems = problems;
    }

    /**
     * The slots of an item.
     *
     * @param element what the item is in the dossier
     * @param old what is remembered of it
     */
    List<Slot> of(Element element, Item item, Entries old) {
        var slots = new ArrayList<Slot>(item.values().size());
        item.values().forEach((feature, value) -> {
            if (feature != ModelPackage.Literals.ELEMENT__ID && isGivable(element, item, feature)) {
                var values = values(item, feature, value instanceof List<?> many ? many : List.of(value));
                if (!values.isEmpty()) {
                    add(slots, element, item, feature, values, old);
                }
            }
        });
        addDoubts(slots, element, item, old);
        return slots;
    }

    private boolean isGivable(Element element, Item item, EStructuralFeature feature) {
        if (element.eClass().getFeatureID(feature) < 0) {
            problems.warn(item, Messages.bind(Messages.Value_foreign, name(item), feature.getName()));
            return false;
        }
        boolean isContainment = feature instanceof EReference reference && reference.isContainment();
        if (isContainment || FIXED.contains(feature) || !feature.isChangeable()) {
            problems.warn(item, Messages.bind(Messages.Value_fixed, name(item), feature.getName()));
            return false;
        }
        return true;
    }

    /** The values that are values of the feature: each once, and one where it has one. */
    private List<?> values(Item item, EStructuralFeature feature, List<?> given) {
        var right = new LinkedHashSet<Object>();
        for (var value : given) {
            boolean isRight = feature instanceof EReference ? value instanceof Key : feature.getEType().isInstance(value);
            if (isRight) {
                right.add(value);
            } else {
                problems.warn(item, Messages.bind(Messages.Value_wrong, new Object[] {name(item), feature.getName(), value.getClass().getSimpleName()}));
            }
        }
        if (right.size() > 1 && !feature.isMany()) {
            problems.warn(item, Messages.bind(Messages.Value_several, name(item), feature.getName()));
            return List.of(right.getFirst());
        }
        return List.copyOf(right);
    }

    private void add(List<Slot> slots, Element element, Item item, EStructuralFeature feature, List<?> values, Entries old) {
        switch (feature) {
            case EReference reference -> addReference(slots, element, item, reference, values, old);
            case EAttribute attribute when attribute.getEAttributeType() == ModelPackage.Literals.RANGE -> addAnchors(slots, element, item, attribute, values);
            case EAttribute attribute -> slots.add(new ValueSlot(element, attribute, keepable(item, attribute, values)));
            default -> throw new IllegalStateException("Neither an attribute nor a reference: " + feature);
        }
    }

    private List<?> keepable(Item item, EAttribute attribute, List<?> values) {
        var kept = new LinkedHashSet<Object>();
        boolean isAsGiven = true;
        for (var value : values) {
            var one = Keepable.value(value);
            isAsGiven &= one.equals(value);
            kept.add(one);
        }
        if (!isAsGiven) {
            problems.warn(item, Messages.bind(Messages.Value_characters, name(item), attribute.getName()));
        }
        return isAsGiven ? values : List.copyOf(kept);
    }

    private void addReference(List<Slot> slots, Element element, Item item, EReference reference, List<?> keys, Entries old) {
        var remembered = List.of(old.digest(reference.getName()).orElse("").split(","));
        var found = new ArrayList<ReferenceSlot.Target>();
        for (var one : keys) {
            var key = (Key) one;
            var target = targets.element(key);
            if (target.isPresent() && !reference.getEReferenceType().isInstance(target.get())) {
                problems.warn(item, Messages.bind(Messages.Reference_wrong, new Object[] {name(item), reference.getName(), key.value()}));
            } else if (target.isPresent() || isDropped(key) || remembered.contains(Digests.brief(targets.id(key)))) {
                found.add(new ReferenceSlot.Target(targets.id(key), target));
                tellIfNew(key, old);
            } else {
                problems.warn(item, Messages.bind(Messages.Reference_unknown, new Object[] {name(item), reference.getName(), key.value()}));
            }
        }
        if (!found.isEmpty()) {
            slots.add(new ReferenceSlot(element, reference, found, ledger::digests));
        }
    }

    private boolean isDropped(Key key) {
        return proposed.contains(key) || ledger.has(targets.id(key));
    }

    /** That something dropped earlier is missed by what comes now. */
    private void tellIfNew(Key key, Entries old) {
        if (old.equals(Entries.NONE) && targets.isDropped(key)) {
            problems.inform(Messages.bind(Messages.Reference_dropped, key.value()));
        }
    }

    private void addAnchors(List<Slot> slots, Element element, Item item, EAttribute attribute, List<?> anchors) {
        var bySnapshot = new LinkedHashMap<UUID, List<Anchor>>();
        for (var one : anchors) {
            var anchor = targets.moved((Anchor) one);
            bySnapshot.computeIfAbsent(anchor.snapshot(), id -> new ArrayList<>(1)).add(anchor);
        }
        bySnapshot.forEach((snapshot, some) -> {
            var slot = new AnchorSlot(element, attribute, snapshot, some);
            if (!(targets.element(snapshot).orElse(null) instanceof Snapshot)) {
                tellUnlessDropped(item, snapshot);
            } else if (!slot.isElsewhere()) {
                slots.add(slot);
            }
        });
    }

    private void tellUnlessDropped(Item item, UUID snapshot) {
        if (!ledger.has(snapshot)) {
            problems.warn(item, Messages.bind(Messages.Anchor_unknown, name(item)));
        }
    }

    /** A doubt that the importer no longer has goes, unless a person has settled it before. */
    private static void addDoubts(List<Slot> slots, Element element, Item item, Entries old) {
        var doubt = ModelPackage.Literals.ELEMENT__DOUBT;
        if (!item.doubts().isEmpty() || old.digest(doubt.getName()).isPresent()) {
            var words = item.doubts().stream().map(Doubt::words).map(Characters::keepable).collect(Collectors.joining("\n"));
            slots.add(new ValueSlot(element, doubt, words.isEmpty() ? List.of() : List.of(words)));
        }
    }

    private static String name(Item item) {
        return ItemNames.of(item);
    }
}
