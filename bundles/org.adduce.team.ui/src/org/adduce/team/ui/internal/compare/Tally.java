package org.adduce.team.ui.internal.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/**
 * How many elements came, went, say something else or stand elsewhere.
 *
 * @param counts by what became of them
 */
public record Tally(Map<Fate, Integer> counts) {

    /** Counts the elements among lines and beneath them. */
    public static Tally of(Collection<Difference> lines) {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        lines.stream().flatMap(Difference::lines).filter(line -> line.key().sort() == Difference.Sort.ELEMENT)
                .forEach(line -> counts.merge(line.fate(), 1, Integer::sum));
        return new Tally(counts);
    }

    /** How many met a fate. */
    int of(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** How many in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As in "3 added, 1 removed"; empty where there are none. */
    public String words() {
        return Arrays.stream(Fate.values()).filter(fate -> of(fate) > 0).map(fate -> NLS.bind(name(fate), of(fate))).collect(Collectors.joining(", "));
    }

    private static String name(Fate fate) {
        return switch (fate) {
            case ADDED -> Messages.Tally_added;
            case REMOVED -> Messages.Tally_removed;
            case CHANGED -> Messages.Tally_changed;
            case MOVED -> Messages.Tally_moved;
        };
    }
}
