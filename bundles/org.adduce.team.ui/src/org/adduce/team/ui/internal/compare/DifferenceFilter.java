package org.adduce.team.ui.internal.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.adduce.core.query.Folding;

/**
 * Which differences are shown.
 *
 * @param words what must be in the words of a line, or of one above or beneath it, without regard to case and accents
 * @param fates what may have become of elements
 */
public record DifferenceFilter(String words, Set<Fate> fates) {

    /** Shows all. */
    public static final DifferenceFilter ALL = new DifferenceFilter("", EnumSet.allOf(Fate.class));

    /** Copies its set. */
    public DifferenceFilter {
        words = Folding.fold(words.strip());
        fates = Set.copyOf(fates);
    }

    /** The lines that are left. */
    public List<Difference> apply(List<Difference> lines) {
        return lines.stream().map(type -> type.with(type.children().stream().filter(element -> fates.contains(element.fate()) && matches(element)).toList()))
                .filter(type -> !type.children().isEmpty()).toList();
    }

    private boolean matches(Difference element) {
        return words.isEmpty() || element.lines().anyMatch(line -> Folding.fold(line.label()).contains(words));
    }
}
