package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Problems problems;

    ItemSlots(Targets targets, Ledger ledger, Problems problems) {
        this.targets = targets;
        this.ledger = ledger;
        this.problems = problems;
    }

    /**
     * The slots of an item.
     *
     * @param element what the item is in the dossier
     * @param old what is remembered of it
     */
    List<Slot> of(Element element, Item item, Entries old) {
        var slots = new ArrayList<Slot>();
        item.values().forEach((feature, value) -> {
            if (feature != ModelPackage.Literals.ELEMENT__ID && isGivable(element, item, feature)) {
                var values = value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
                slots.addAll(of(element, item, feature, values, old));
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

    private List<Slot> of(Element element, Item item, EStructuralFeature feature, List<?> values, Entries old) {
        var right = values.stream().filter(value -> isRight(item, feature, value)).toList();
        if (right.size() > 1 && !feature.isMany()) {
            problems.warn(item, Messages.bind(Messages.Value_several, name(item), feature.getName()));
            right = right.subList(0, 1);
        }
        if (right.isEmpty()) {
            return List.of();
        }
        return switch (feature) {
            case EReference reference -> references(element, item, reference, right, old);
            case EAttribute attribute when attribute.getEAttributeType() == ModelPackage.Literals.RANGE -> anchors(element, item, attribute, right);
            case EAttribute attribute -> List.of(new ValueSlot(element, attribute, keepable(item, attribute, right)));
            default -> throw new IllegalStateException("Neither an attribute nor a reference: " + feature);
        };
    }

    private boolean isRight(Item item, EStructuralFeature feature, Object value) {
        boolean isRight = feature instanceof EReference ? value instanceof Key : feature.getEType().isInstance(value);
        if (!isRight) {
            problems.warn(item, Messages.bind(Messages.Value_wrong, new Object[] {name(item), feature.getName(), value.getClass().getSimpleName()}));
        }
        return isRight;
    }

    private List<?> keepable(Item item, EAttribute attribute, List<?> values) {
        List<?> kept = values.stream().map(Keepable::value).toList();
        if (!kept.equals(values)) {
            problems.warn(item, Messages.bind(Messages.Value_characters, name(item), attribute.getName()));
        }
        return kept;
    }

    private List<Slot> references(Element element, Item item, EReference reference, List<?> keys, Entries old) {
        var remembered = List.of(old.digest(reference.getName()).orElse("").split(","));
        var found = new ArrayList<ReferenceSlot.Target>();
        for (var one : keys) {
            var key = (Key) one;
            var target = targets.element(key);
            if (target.isPresent() && !reference.getEReferenceType().isInstance(target.get())) {
                problems.warn(item, Messages.bind(Messages.Reference_wrong, new Object[] {name(item), reference.getName(), key.value()}));
            } else if (target.isPresent() || remembered.contains(Digests.brief(targets.id(key)))) {
                found.add(new ReferenceSlot.Target(targets.id(key), target));
            } else if (!targets.isDropped(key)) {
                problems.warn(item, Messages.bind(Messages.Reference_unknown, new Object[] {name(item), reference.getName(), key.value()}));
            } else if (old.equals(Entries.NONE)) {
                problems.inform(Messages.bind(Messages.Reference_dropped, key.value()));
            }
        }
        return found.isEmpty() ? List.of() : List.of(new ReferenceSlot(element, reference, found, ledger::digests));
    }

    private List<Slot> anchors(Element element, Item item, EAttribute attribute, List<?> anchors) {
        Map<UUID, List<Anchor>> bySnapshot = anchors.stream().map(anchor -> targets.moved((Anchor) anchor))
                .collect(Collectors.groupingBy(Anchor::snapshot, LinkedHashMap::new, Collectors.toList()));
        var slots = new ArrayList<Slot>();
        bySnapshot.forEach((snapshot, some) -> {
            var slot = new AnchorSlot(element, attribute, snapshot, some);
            if (!(targets.element(snapshot).orElse(null) instanceof Snapshot)) {
                if (!ledger.has(snapshot)) {
                    problems.warn(item, Messages.bind(Messages.Anchor_unknown, name(item)));
                }
            } else if (!slot.isElsewhere()) {
                slots.add(slot);
            }
        });
        return slots;
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
