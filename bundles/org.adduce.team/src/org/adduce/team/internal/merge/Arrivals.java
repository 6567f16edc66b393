package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Brings elements into the merged dossier that are on their side alone: those they added, and those we deleted and that
 * must stay. They are made anew, for what they speak of is there in another copy.
 */
final class Arrivals {

    private final ThreeWay versions;
    private final Index merged;
    private final Map<UUID, Element> arrived = new LinkedHashMap<>();
    /** Elements that met another in a place for one. */
    private final List<Meeting> meetings = new ArrayList<>();

    /** Two elements in a place for one, which become one. */
    record Meeting(Element ours, Element theirs) {
    }

    Arrivals(ThreeWay versions) {
        this.versions = versions;
        this.merged = versions.ours().index();
    }

    /** Makes them. */
    void make() {
        versions.theirs().delta().added().values().stream().filter(element -> !merged.has(element.getId()) && !Contests.isManaged(element)).forEach(this::make);
        versions.ours().revived().stream().map(versions.theirs().index()::get).forEach(this::make);
    }

    private void make(Element theirs) {
        var element = (Element) ModelFactory.eINSTANCE.create(theirs.eClass());
        element.setId(theirs.getId());
        arrived.put(theirs.getId(), element);
        merged.put(theirs.getId(), element);
    }

    Set<UUID> ids() {
        return arrived.keySet();
    }

    boolean has(UUID id) {
        return arrived.containsKey(id);
    }

    /** Puts them where they stand on their side. */
    void place() {
        arrived.forEach((id, element) -> place(element, Place.of(versions.theirs().index().get(id))));
    }

    private void place(Element element, Place place) {
        var container = merged.get(place.container());
        var occupant = place.feature().isMany() ? null : (Element) container.eGet(place.feature());
        if (occupant == null || versions.theirs().deletes(occupant.getId())) {
            attach(element, container, place.feature());
        } else {
            meetings.add(new Meeting(occupant, versions.theirs().index().get(element.getId())));
        }
    }

    /** Puts an element into another, at the end where there is an order. */
    static void attach(Element element, Element container, EReference feature) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            var list = (InternalEList<Element>) container.eGet(feature);
            list.addUnique(element);
        } else {
            container.eSet(feature, element);
        }
    }

    /** Gives them what they say on their side. */
    void fill(Target target) {
        arrived.forEach((id, element) -> {
            var theirs = versions.theirs().index().get(id);
            for (Trait trait : Traits.of(element.eClass()).own()) {
                if (trait.isSet(theirs)) {
                    target.put(element, trait, Views.keys(versions.theirs(), trait, theirs, versions.before(id)), List.of(theirs));
                }
            }
        });
    }

    /** The arrivals that stand in a place for one where another stands already. */
    List<Meeting> meetings() {
        return meetings;
    }

    /** From now on the id of an arrival means the element it met; the smaller id stays. */
    void unite() {
        for (var meeting : meetings) {
            var one = meeting.ours();
            var ids = List.of(one.getId(), meeting.theirs().getId());
            var stays = ids.get(0).toString().compareTo(ids.get(1).toString()) <= 0 ? ids.get(0) : ids.get(1);
            one.setId(stays);
            ids.stream().filter(id -> !id.equals(stays) && !one.getFormerIds().contains(id)).forEach(one.getFormerIds()::add);
            ids.forEach(id -> merged.put(id, one));
            arrived.remove(meeting.theirs().getId());
        }
    }
}
