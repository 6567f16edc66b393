package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Topic;
import org.adduce.model.base.Tree;
import org.adduce.model.value.SidedValue;
import org.eclipse.emf.ecore.EReference;

/** Decides where elements stand that one side or both have moved. Nothing ends up in itself, or in two places. */
final class Places {

    private final ThreeWay versions;
    private final Contests contests;
    /** Where each element that was moved is to stand. */
    private final Map<UUID, Place> decided = new LinkedHashMap<>();

    Places(ThreeWay versions, Contests contests) {
        this.versions = versions;
        this.contests = contests;
    }

    /** Where elements are to stand that do not stand there on our side. */
    Map<UUID, Place> decide() {
        versions.theirs().delta().touched().forEach((id, touch) -> {
            if (touch.isMoved() && versions.ours().find(id).isPresent()) {
                decide(id, Place.of(touch.after()));
            }
        });
        if (!decided.isEmpty()) {
            unwind();
        }
        return decided;
    }

    private boolean isMovedByUs(UUID id) {
        var touch = versions.ours().delta().touched().get(id);
        return touch != null && touch.isMoved();
    }

    private void decide(UUID id, Place theirs) {
        if (!isMovedByUs(id)) {
            decided.put(id, theirs);
            return;
        }
        var ours = Place.of(versions.ours().index().get(id));
        if (!ours.equals(theirs)) {
            contest(id, ours, theirs);
            decided.put(id, oldPlace(id).orElseGet(() -> smaller(ours, theirs)));
        }
    }

    private static Place smaller(Place one, Place other) {
        var order = Comparator.comparing((Place place) -> place.container().toString()).thenComparing(place -> place.feature().getName());
        return order.compare(one, other) <= 0 ? one : other;
    }

    private void contest(UUID id, Place ours, Place theirs) {
        var base = versions.before(id).map(Place::of).map(place -> place.container().toString()).orElse("");
        contests.contest(new ConflictKey(id, ConflictKey.PLACE), base, List.of(new SidedValue(versions.ours().name(), ours.container().toString()),
                new SidedValue(versions.theirs().name(), theirs.container().toString())));
    }

    /** Where it stood, if that is still there. */
    private Optional<Place> oldPlace(UUID id) {
        return versions.before(id).map(Place::of).filter(place -> stays(place.container()));
    }

    private boolean stays(UUID id) {
        return versions.ours().find(id).isPresent() && !versions.theirs().deletes(id)
                || versions.theirs().find(id).isPresent() && !versions.ours().deletes(id);
    }

    /** Takes moves back that together would put an element into itself. */
    private void unwind() {
        for (var id : List.copyOf(decided.keySet())) {
            for (var circle = circle(id); !circle.isEmpty(); circle = circle(id)) {
                takeBack(circle);
            }
        }
    }

    private Collection<UUID> circle(UUID start) {
        Set<UUID> way = new LinkedHashSet<>();
        for (Optional<UUID> at = Optional.of(start); at.isPresent(); at = above(at.get())) {
            if (!way.add(at.get())) {
                var list = new ArrayList<>(way);
                return list.subList(list.indexOf(at.get()), list.size());
            }
        }
        return List.of();
    }

    private Optional<UUID> above(UUID id) {
        var place = decided.get(id);
        if (place != null) {
            return Optional.of(place.container());
        }
        var element = versions.ours().find(id).or(() -> versions.theirs().find(id));
        return element.map(Element::eContainer).map(Element.class::cast).map(Element::getId);
    }

    private void takeBack(Collection<UUID> circle) {
        var moved = circle.stream().filter(id -> isMovedByUs(id) || decided.containsKey(id)).toList();
        var back = new HashMap<UUID, Place>();
        moved.forEach(id -> oldPlace(id).filter(place -> !place.equals(decided.get(id))).ifPresent(place -> back.put(id, place)));
        if (back.isEmpty()) {
            moved.forEach(id -> back.put(id, top(id)));
        }
        moved.stream().filter(back::containsKey).forEach(id -> contestMove(id, back.get(id)));
        decided.putAll(back);
    }

    private void contestMove(UUID id, Place back) {
        var ours = versions.ours().find(id).map(Place::of).orElse(back);
        var theirs = versions.theirs().find(id).map(Place::of).orElse(back);
        if (!ours.equals(theirs)) {
            contest(id, ours, theirs);
        }
    }

    /** As far up as an element can stand. */
    private Place top(UUID id) {
        var element = versions.ours().index().get(id);
        Dossier root = versions.ours().index().dossier();
        EReference feature = element instanceof Topic ? Literals.DOSSIER__TOPICS : Literals.SOURCE__UTTERANCES;
        return new Place(element instanceof Topic ? root.getId() : Tree.sourceOf(element).getId(), feature);
    }
}
