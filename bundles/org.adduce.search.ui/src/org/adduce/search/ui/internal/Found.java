package org.adduce.search.ui.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Kind;
import org.adduce.search.Hit;
import org.adduce.search.Hits;

/**
 * What was found in all open dossiers, by kind.
 *
 * @param query what was asked
 * @param groups the kinds in which something was found, the best first
 * @param isSimilar whether nothing fits exactly, and these are similar
 */
record Found(String query, List<Group> groups, boolean isSimilar) {

    static final Found NOTHING = new Found("", List.of(), false);

    /** The hits of a kind. */
    record Group(Kind kind, int count, List<Place> places) {

        float score() {
            return places.isEmpty() ? 0 : places.getFirst().hit().score();
        }

        /** How many there are beyond those shown. */
        int rest() {
            return count - places.size();
        }
    }

    /** A hit and the dossier it lies in. */
    record Place(SearchedDossier dossier, Hit hit) {
    }

    /** The line that says how many more there are. */
    record Rest(Group group) {
    }

    /** How many there are. */
    int total() {
        return groups.stream().mapToInt(Group::count).sum();
    }

    /** Puts together what was found in several dossiers. What fits exactly leaves no room for what is only similar. */
    static Found of(String query, Map<SearchedDossier, Hits> hits) {
        boolean isExact = hits.values().stream().anyMatch(each -> each.total() > 0 && !each.isSimilar());
        var places = new EnumMap<Kind, List<Place>>(Kind.class);
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        hits.forEach((dossier, each) -> {
            if (!isExact || !each.isSimilar()) {
                each.best().forEach(hit -> places.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(new Place(dossier, hit)));
                each.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
            }
        });
        var groups = new ArrayList<Group>();
        places.forEach((kind, of) -> {
            of.sort((one, other) -> Float.compare(other.hit().score(), one.hit().score()));
            groups.add(new Group(kind, counts.get(kind), List.copyOf(of)));
        });
        groups.sort((one, other) -> Float.compare(other.score(), one.score()));
        return new Found(query, List.copyOf(groups), !isExact && !groups.isEmpty());
    }
}
