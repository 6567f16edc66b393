package org.adduce.ui.internal.outline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.adduce.core.query.Folding;

/** Which lines contain the words of a filter, and which have such within them. What a line is found by is folded once. */
final class OutlineMatches {

    private final Function<Object, String> words;
    private final Map<Object, String> folded = new HashMap<>();
    private final Set<OutlineLine> found = new HashSet<>();
    private final Set<OutlineLine> shown = new HashSet<>();
    private List<String> sought = List.of();

    /** @param words what a subject is found by */
    OutlineMatches(Function<Object, String> words) {
        this.words = words;
    }

    /** Looks for words from now on. */
    void seek(String text, Collection<OutlineLine> lines) {
        var wanted = Folding.fold(text.strip());
        sought = wanted.isEmpty() ? List.of() : List.of(wanted.split(" "));
        found.clear();
        shown.clear();
        if (isSeeking()) {
            lines.forEach(this::look);
        }
    }

    /** Forgets what lines are found by: they say something else now. */
    void forget() {
        folded.clear();
    }

    boolean isSeeking() {
        return !sought.isEmpty();
    }

    /** Whether a line is to be shown: it matches, or one within it does, or nothing is sought. */
    boolean isShown(OutlineLine line) {
        return !isSeeking() || shown.contains(line);
    }

    /** How many lines contain the words. */
    int count() {
        return found.size();
    }

    private boolean look(OutlineLine line) {
        boolean isMatch = matches(line.subject());
        if (isMatch) {
            found.add(line);
        }
        boolean isWanted = isMatch;
        for (var inner : line.inner()) {
            isWanted |= look(inner);
        }
        if (isWanted) {
            shown.add(line);
        }
        return isWanted;
    }

    private boolean matches(Object subject) {
        var text = folded.computeIfAbsent(subject, key -> Folding.fold(words.apply(key)));
        return sought.stream().allMatch(text::contains);
    }
}
