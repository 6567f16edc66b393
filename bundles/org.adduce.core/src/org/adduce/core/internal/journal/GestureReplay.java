package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.internal.dossier.Anatomy;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.core.internal.file.Fragment;
import org.adduce.model.Element;
import org.adduce.model.value.Leftovers;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Makes one gesture of a journal again. The dossier need not be exactly what it was: what the gesture told of elements that
 * are gone is left out, and what is there already is not put in twice.
 */
final class GestureReplay {

    private final OpenDossier dossier;
    private final List<Part> parts;
    private final Set<UUID> moved;
    /** By id: what is told in this gesture, as far as it is there already the element that is there. */
    private final Map<UUID, Element> told = new HashMap<>();
    private final List<Element> fresh = new ArrayList<>();
    private int unplaced;

    GestureReplay(OpenDossier dossier, Fragment.Around entry) {
        this.dossier = dossier;
        this.parts = Part.of(entry);
        this.moved = Part.moved(entry);
    }

    /** Does it, within a gesture; gives how many parts had no place. */
    int run() {
        parts.stream().filter(part -> part.isContainment() && !part.kind().equals(EntryWriter.TAKEN)).forEach(this::meet);
        parts.forEach(this::take);
        parts.stream().filter(Part::isContainment).forEach(this::loosen);
        fresh.forEach(this::assemble);
        parts.forEach(this::put);
        return unplaced;
    }

    private void meet(Part part) {
        part.values().forEach(value -> Walk.through((Element) value, element -> {
            var there = exactly(element.getId());
            if (there.isPresent()) {
                told.put(element.getId(), there.get());
            } else if (!moved.contains(element.getId()) && told.putIfAbsent(element.getId(), element) == null) {
                fresh.add(element);
            }
        }));
    }

    private Optional<Element> exactly(UUID id) {
        return dossier.find(id).filter(element -> element.getId().equals(id));
    }

    /** The owner of a part and its feature, if both are there. */
    private Optional<Element> owner(Part part) {
        return exactly(part.holder().getId()).or(() -> Optional.ofNullable(told.get(part.holder().getId())))
                .filter(owner -> owner.eClass() == part.holder().eClass());
    }

    private void take(Part part) {
        var owner = owner(part);
        if (owner.isEmpty() || part.known().isEmpty()) {
            return;
        }
        if (part.kind().equals(EntryWriter.TAKEN)) {
            var gone = keys(part.values());
            list(owner.get(), part.known().get()).removeIf(value -> gone.contains(key(value)));
        } else if (part.kind().equals(EntryWriter.WHOLE) && part.isContainment()) {
            var stay = keys(part.values());
            if (part.isMany()) {
                list(owner.get(), part.known().get()).removeIf(value -> !stay.contains(key(value)));
            } else if (owner.get().eGet(part.known().get()) instanceof Element now && !stay.contains(now.getId())) {
                owner.get().eUnset(part.known().get());
            }
        }
    }

    /** What goes from one place to another leaves the one first, whatever contains what in between. */
    private void loosen(Part part) {
        if (part.kind().equals(EntryWriter.TAKEN)) {
            return;
        }
        for (var value : part.values()) {
            var there = Optional.ofNullable(told.get(((Element) value).getId())).filter(element -> !fresh.contains(element));
            there.filter(element -> owner(part).orElse(null) != element.eContainer()).ifPresent(EcoreUtil::remove);
        }
    }

    /** A new element gets hold of what is there already: what moves into it, and what it refers to. */
    private void assemble(Element element) {
        for (var feature : Anatomy.of(element.eClass()).contained()) {
            replace(element, feature, value -> Optional.ofNullable(told.get(value.getId())));
        }
        for (var feature : Anatomy.of(element.eClass()).referring()) {
            if (feature instanceof EReference reference) {
                replace(element, reference, value -> Optional.of(resolve(value)));
            }
        }
    }

    private static void replace(Element element, EReference feature, java.util.function.Function<Element, Optional<Element>> by) {
        if (!element.eIsSet(feature)) {
            return;
        }
        var value = ((InternalEObject) element).eGet(feature, false);
        if (value instanceof List<?> many) {
            var wanted = many.stream().flatMap(one -> by.apply((Element) one).stream()).distinct().toList();
            if (!wanted.equals(many)) {
                ECollections.setEList(list(element, feature), new ArrayList<Object>(wanted));
            }
        } else {
            by.apply((Element) value).ifPresentOrElse(target -> element.eSet(feature, target), () -> element.eUnset(feature));
        }
    }

    /** The element that is meant by one read from the journal, which stands in for it. */
    private Element resolve(Element read) {
        return Optional.ofNullable(told.get(read.getId())).or(() -> dossier.find(read.getId())).orElse(read);
    }

    private void put(Part part) {
        var owner = owner(part);
        if (owner.isEmpty()) {
            unplaced += part.kind().equals(EntryWriter.TAKEN) ? 0 : 1;
        } else if (part.known().isEmpty()) {
            keep(part.holder(), owner.get());
        } else if (part.kind().equals(EntryWriter.WHOLE)) {
            whole(owner.get(), part.known().get(), meant(part));
        } else if (part.kind().equals(EntryWriter.PUT)) {
            add(owner.get(), part.known().get(), meant(part));
        }
    }

    private List<Object> meant(Part part) {
        var meant = new ArrayList<Object>();
        for (var value : part.values()) {
            if (!(value instanceof Element element)) {
                meant.add(value);
            } else if (!part.isContainment()) {
                meant.add(resolve(element));
            } else {
                Optional.ofNullable(told.get(element.getId())).ifPresent(meant::add);
            }
        }
        return meant;
    }

    private static void whole(Element owner, EStructuralFeature feature, List<Object> values) {
        if (feature.isMany()) {
            ECollections.setEList(list(owner, feature), values);
        } else if (values.isEmpty()) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, values.getFirst());
        }
    }

    private static void add(Element owner, EStructuralFeature feature, List<Object> values) {
        var list = list(owner, feature);
        var present = keys(list.basicList());
        values.removeIf(value -> present.contains(key(value)));
        if (!values.isEmpty()) {
            list.addAllUnique(values);
        }
    }

    /** A feature of a later version: kept as what a file holds of such is kept. */
    private static void keep(Element holder, Element owner) {
        var news = holder.getLeftovers();
        if (news == null) {
            return;
        }
        var olds = owner.getLeftovers();
        var attributes = new ArrayList<>(olds == null ? List.<Leftovers.Attribute>of() : olds.attributes());
        var children = new ArrayList<>(olds == null ? List.<Leftovers.Child>of() : olds.children());
        attributes.removeIf(old -> news.attributes().stream().anyMatch(one -> one.name().equals(old.name())));
        attributes.addAll(news.attributes());
        news.children().stream().filter(child -> !children.contains(child)).forEach(children::add);
        owner.setLeftovers(new Leftovers(attributes, children));
    }

    private static Set<Object> keys(List<?> values) {
        var keys = new HashSet<Object>();
        values.forEach(value -> keys.add(key(value)));
        return keys;
    }

    /** What is compared: elements by their ids, since one that is not there has stand-ins. */
    private static Object key(Object value) {
        return value instanceof Element element ? element.getId() : value;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(Element owner, EStructuralFeature feature) {
        return (InternalEList<Object>) (EList<?>) ((InternalEObject) owner).eGet(feature, false);
    }
}
