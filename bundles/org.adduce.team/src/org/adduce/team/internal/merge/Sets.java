package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Merges sets: what either side added is there, what either took away is not. */
final class Sets {

    private Sets() {
    }

    static <K> Set<K> merge(List<K> base, List<K> ours, List<K> theirs) {
        var old = new HashSet<>(base);
        var other = new HashSet<>(theirs);
        var result = new LinkedHashSet<K>();
        ours.stream().filter(key -> other.contains(key) || !old.contains(key)).forEach(result::add);
        theirs.stream().filter(key -> !old.contains(key)).forEach(result::add);
        return result;
    }

    /** Whether two lists hold the same, in whatever order. */
    static boolean isSame(List<?> one, List<?> other) {
        return one.size() == other.size() && new HashSet<Object>(one).containsAll(new ArrayList<Object>(other));
    }
}
