package org.adduce.core.internal.dossier;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.core.dossier.StandIn;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.base.Tree;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * For each element the places that speak of it. It never misses one, but may keep places that ceased to, since a gesture
 * is told only when it is over; what it gives out is compared with the tree.
 */
public final class ReferenceIndex {

    private final Dossier dossier;
    private final Map<Element, Places> byElement = new IdentityHashMap<>();
    private final Map<UUID, Places> byId = new HashMap<>();

    private ReferenceIndex(Dossier dossier) {
        this.dossier = dossier;
    }

    /** An index of all that is in a dossier now. */
    public static ReferenceIndex of(Dossier dossier) {
        var index = new ReferenceIndex(dossier);
        Walk.through(dossier, index::enter);
        return index;
    }

    /** An index that is filled by a walk through the dossier, piece by piece; not to be asked before that is over. */
    public static ReferenceIndex filledBy(Dossier dossier, Consumer<SlicedWalk> walking) {
        var index = new ReferenceIndex(dossier);
        walking.accept(new SlicedWalk(dossier, index::enter));
        return index;
    }

    /** Every place where {@code target} is spoken of. */
    public List<Reference> to(Element target) {
        var found = new LinkedHashSet<Reference>();
        Optional.ofNullable(byElement.get(target)).ifPresent(places -> gather(places, target, found));
        Optional.ofNullable(byId.get(target.getId())).ifPresent(places -> gather(places, target, found));
        return List.copyOf(found);
    }

    /** The stand-ins that somebody speaks of. */
    public List<Element> standIns() {
        return byElement.keySet().stream().filter(StandIn::is).filter(standIn -> !to(standIn).isEmpty()).toList();
    }

    private void gather(Places places, Element target, Set<Reference> found) {
        for (var place : places.all()) {
            if (speaksOf(valueOf(place.from(), place.feature()), target) && Tree.dossierOf(place.from()) == dossier) {
                found.add(place);
            }
        }
    }

    private static boolean speaksOf(Object value, Element target) {
        return switch (value) {
            case Element one -> one == target;
            case Anchor anchor -> anchor.snapshot().equals(target.getId());
            case When when -> when.anchors().contains(target.getId());
            case List<?> many -> many.stream().anyMatch(one -> speaksOf(one, target));
            case null, default -> false;
        };
    }

    private static Object valueOf(Element from, EStructuralFeature feature) {
        return ((InternalEObject) from).eGet(feature, false);
    }

    /** Takes in one change. */
    public void follow(Notification change) {
        if (change.isTouch() || change.getEventType() == Notification.MOVE || !(change.getNotifier() instanceof Element from)) {
            return;
        }
        switch (change.getFeature()) {
            case EReference reference when reference.isContainment() -> {
                trees(change.getOldValue(), this::leave);
                trees(change.getNewValue(), this::enter);
            }
            case EStructuralFeature feature when Anatomy.refers(feature) -> {
                forget(from, feature, change.getOldValue());
                // all that is left: of two anchors in one snapshot one may have gone
                add(from, feature, feature instanceof EReference ? change.getNewValue() : valueOf(from, feature));
            }
            case null, default -> { }
        }
    }

    private static void trees(Object value, Consumer<Element> visitor) {
        switch (value) {
            case Element element -> Walk.through(element, visitor);
            case List<?> many -> many.forEach(one -> trees(one, visitor));
            case null, default -> { }
        }
    }

    private void enter(Element from) {
        for (var feature : Anatomy.of(from.eClass()).referring()) {
            if (from.eIsSet(feature)) {
                add(from, feature, valueOf(from, feature));
            }
        }
    }

    private void leave(Element from) {
        for (var feature : Anatomy.of(from.eClass()).referring()) {
            if (from.eIsSet(feature)) {
                forget(from, feature, valueOf(from, feature));
            }
        }
    }

    private void add(Element from, EStructuralFeature feature, Object value) {
        switch (value) {
            case Element target -> byElement.computeIfAbsent(target, any -> new Places()).add(from, feature);
            case Anchor anchor -> byId.computeIfAbsent(anchor.snapshot(), any -> new Places()).add(from, feature);
            case When when -> when.anchors().forEach(id -> byId.computeIfAbsent(id, any -> new Places()).add(from, feature));
            case List<?> many -> many.forEach(one -> add(from, feature, one));
            case null, default -> { }
        }
    }

    private void forget(Element from, EStructuralFeature feature, Object value) {
        switch (value) {
            case Element target -> byElement.computeIfPresent(target, (key, places) -> places.without(from, feature));
            case Anchor anchor -> byId.computeIfPresent(anchor.snapshot(), (key, places) -> places.without(from, feature));
            case When when -> when.anchors().forEach(id -> byId.computeIfPresent(id, (key, places) -> places.without(from, feature)));
            case List<?> many -> many.forEach(one -> forget(from, feature, one));
            case null, default -> { }
        }
    }
}
