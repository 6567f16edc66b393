package org.adduce.team.internal.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Conflict;
import org.adduce.model.Element;
import org.adduce.model.value.SidedValue;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes our version the merged one, step by step; the outcome does not depend on which version is ours. */
final class Assembly {

    private final ThreeWay versions;
    private final Index merged;
    private final Contests contests;
    private final Target target;
    private final FieldMerge fields;
    private final Arrivals arrivals;

    Assembly(ThreeWay versions) {
        this.versions = versions;
        this.merged = versions.ours().index();
        this.contests = new Contests(versions);
        this.target = new Target(merged);
        this.fields = new FieldMerge(versions, contests, target);
        this.arrivals = new Arrivals(versions);
    }

    /** Merges; gives the conflicts that are new or got another value. */
    List<Conflict> run() {
        contestDeletions(versions.theirs(), versions.ours());
        contestDeletions(versions.ours(), versions.theirs());
        var moves = new Places(versions, contests).decide();
        var orders = new Orders(versions, fields, moves.values());
        arrivals.make();
        move(moves);
        arrivals.place();
        remove();
        arrivals.unite();
        mergeFields();
        arrivals.fill(target);
        orders.add(arrivals.ids());
        orders.settle();
        var open = new ConflictWriter(merged, contests, versions).write();
        new Sweep(merged).run();
        return open;
    }

    private void contestDeletions(Side deleter, Side keeper) {
        for (var id : Survival.of(deleter, keeper)) {
            contests.contest(new ConflictKey(id, ConflictKey.DELETION), "",
                    List.of(new SidedValue(keeper.name(), id.toString()), new SidedValue(deleter.name(), "")));
        }
    }

    /** All are taken out first: on the way one might otherwise stand in itself. */
    private void move(Map<UUID, Place> places) {
        var moving = new LinkedHashMap<Element, Place>();
        places.forEach((id, place) -> merged.find(id).ifPresent(element -> moving.put(element, place)));
        moving.keySet().forEach(EcoreUtil::remove);
        moving.forEach((element, place) -> Arrivals.attach(element, merged.get(place.container()), place.feature()));
    }

    private void remove() {
        for (var id : versions.theirs().delta().removed().keySet()) {
            if (versions.theirs().deletes(id)) {
                merged.find(id).filter(element -> !Contests.isManaged(element)).ifPresent(element -> {
                    EcoreUtil.remove(element);
                    merged.remove(id);
                });
            }
        }
    }

    private void mergeFields() {
        var todo = new LinkedHashMap<UUID, Set<Trait>>();
        versions.theirs().delta().touched().forEach((id, touch) -> todo.computeIfAbsent(id, any -> new LinkedHashSet<>()).addAll(touch.traits()));
        versions.theirs().delta().added().forEach((id, element) -> addAll(id, element, todo));
        addContested(todo);
        addLoosened(todo);
        // what was imported is told last: it follows which of two imported values stand
        var root = versions.ours().index().dossier().getId();
        Optional.ofNullable(todo.remove(root)).ifPresent(traits -> todo.put(root, traits));
        todo.forEach(this::mergeFields);
        arrivals.meetings().forEach(meeting -> mergeMet(meeting.ours(), meeting.theirs()));
    }

    /** What was added on both sides. */
    private void addAll(UUID id, Element element, Map<UUID, Set<Trait>> todo) {
        if (versions.ours().delta().added().containsKey(id)) {
            todo.computeIfAbsent(id, any -> new LinkedHashSet<>()).addAll(Traits.of(element.eClass()).own());
        }
    }

    /** What is contested in any version has to be looked at though the values themselves are the old ones. */
    private void addContested(Map<UUID, Set<Trait>> todo) {
        for (var key : contests.known()) {
            merged.find(key.subject()).flatMap(subject -> Optional.ofNullable(subject.eClass().getEStructuralFeature(key.feature()))
                    .filter(feature -> !Traits.isContainment(feature)).flatMap(feature -> Traits.find(subject.eClass(), feature)))
                    .filter(trait -> !(trait.isMany() && trait.isOrdered()))
                    .ifPresent(trait -> todo.computeIfAbsent(key.subject(), any -> new LinkedHashSet<>()).add(trait));
        }
    }

    /** What we took back because of a deletion that is contested. */
    private void addLoosened(Map<UUID, Set<Trait>> todo) {
        if (!versions.ours().revived().isEmpty()) {
            versions.ours().delta().touched().forEach((id, touch) -> touch.traits().forEach(trait ->
                todo.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(trait)));
        }
    }

    private void mergeFields(UUID id, Set<Trait> traits) {
        var ours = merged.find(id);
        var theirs = versions.theirs().find(id);
        if (ours.isEmpty() || theirs.isEmpty() || arrivals.has(id)) {
            return;
        }
        var trio = new FieldMerge.Trio(id, versions.before(id), ours.get(), theirs.get());
        for (var trait : traits) {
            if (!Traits.isContainment(trait.feature()) && !(Contests.isManaged(ours.get()) && ConflictWriter.WRITTEN.contains(trait.feature()))) {
                fields.merge(trio, trait);
            }
        }
    }

    private void mergeMet(Element ours, Element theirs) {
        var trio = new FieldMerge.Trio(ours.getId(), Optional.empty(), ours, theirs);
        Traits.of(ours.eClass()).own().forEach(trait -> fields.merge(trio, trait));
    }
}
