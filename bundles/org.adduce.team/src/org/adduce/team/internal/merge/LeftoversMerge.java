package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Leftovers;
import org.adduce.team.internal.merge.Decision.Manner;

/** Merges what nobody here knows (law 6): attributes one by one, children as a list of which nothing gets lost. */
final class LeftoversMerge {

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.child().xml()).thenComparing(Entry::number);

    private final ThreeWay versions;
    private final Contests contests;
    private final UUID element;

    LeftoversMerge(ThreeWay versions, Contests contests, UUID element) {
        this.versions = versions;
        this.contests = contests;
        this.element = element;
    }

    /** A child, and the how manieth of its like. */
    private record Entry(Leftovers.Child child, int number) {
    }

    List<Object> merge(List<Object> base, List<Object> ours, List<Object> theirs) {
        var was = of(base);
        var mine = of(ours);
        var other = of(theirs);
        var merged = new Leftovers(attributes(was, mine, other), children(was, mine, other));
        return merged.attributes().isEmpty() && merged.children().isEmpty() ? List.of() : List.of(merged);
    }

    private static Leftovers of(List<Object> keys) {
        return keys.isEmpty() ? new Leftovers(List.of(), List.of()) : (Leftovers) keys.getFirst();
    }

    private List<Leftovers.Attribute> attributes(Leftovers base, Leftovers ours, Leftovers theirs) {
        var was = byName(base);
        var mine = byName(ours);
        var other = byName(theirs);
        var names = new ArrayList<>(Sequences.interleave(List.copyOf(mine.keySet()), List.copyOf(other.keySet()), Comparator.naturalOrder()));
        var result = new ArrayList<Leftovers.Attribute>();
        for (var name : names) {
            var text = attribute(name, was.getOrDefault(name, ""), mine.getOrDefault(name, ""), other.getOrDefault(name, ""));
            if (!text.isEmpty()) {
                result.add(new Leftovers.Attribute(name, text.substring(name.length() + 1)));
            }
        }
        return result;
    }

    private static Map<String, String> byName(Leftovers leftovers) {
        var byName = new LinkedHashMap<String, String>();
        leftovers.attributes().forEach(attribute -> byName.put(attribute.name(), attribute.name() + '=' + attribute.value()));
        return byName;
    }

    private String attribute(String name, String was, String mine, String other) {
        var key = new ConflictKey(element, Literals.ELEMENT__LEFTOVERS.getName(), name);
        var base = Contests.state(was, contests.before(key));
        var ours = Contests.state(mine, contests.ours(key));
        var theirs = Contests.state(other, contests.theirs(key));
        var outcome = new Decision(base, was.isEmpty(), Manner.WHOLE).of(ours, versions.ours().name(), theirs, versions.theirs().name());
        if (!outcome.contested().isEmpty() || base.isOpen() || ours.isOpen() || theirs.isOpen()) {
            contests.decide(key, was, outcome.contested());
        }
        return outcome.value();
    }

    private static List<Leftovers.Child> children(Leftovers base, Leftovers ours, Leftovers theirs) {
        var was = entries(base);
        var mine = entries(ours);
        var other = entries(theirs);
        var members = new LinkedHashSet<>(Sets.merge(was, mine, other));
        return Sequences.merge(was, mine, other, members, ORDER).order().stream().map(Entry::child).toList();
    }

    private static List<Entry> entries(Leftovers leftovers) {
        var counts = new LinkedHashMap<Leftovers.Child, Integer>();
        return leftovers.children().stream().map(child -> new Entry(child, counts.merge(child, 1, Integer::sum))).toList();
    }
}
