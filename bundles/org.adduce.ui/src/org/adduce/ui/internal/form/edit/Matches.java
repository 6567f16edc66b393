package org.adduce.ui.internal.form.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.adduce.core.query.Folding;
import org.adduce.model.Element;

/**
 * Finds candidates by any of their words as one types. What it folds it keeps while one types; who begins anew makes
 * another.
 */
public final class Matches {

    private final Supplier<List<Element>> candidates;
    private final Function<Element, String> words;
    private final Map<Element, String> folded = new HashMap<>();
    private List<Element> known;

    /**
     * Nothing is looked up before the first search.
     *
     * @param candidates what may be found
     * @param words what an element is found by; its name comes first
     */
    public Matches(Supplier<List<Element>> candidates, Function<Element, String> words) {
        this.candidates = candidates;
        this.words = words;
    }

    /** The best of what contains every typed word: names that begin so first, then those with a word that does, then the others. */
    public List<Element> find(String typed, int limit) {
        var text = Folding.fold(typed.strip());
        var parts = text.split(" ");
        return candidates().stream().filter(element -> containsAll(folded(element), parts))
                .sorted(Comparator.comparingInt(element -> rank(folded(element), text)))
                .limit(limit).toList();
    }

    /** Whether a candidate is called exactly as typed, but for case and accents. */
    public boolean has(String typed) {
        var text = Folding.fold(typed.strip());
        return candidates().stream().anyMatch(element -> folded(element).equals(text));
    }

    private List<Element> candidates() {
        if (known == null) {
            known = candidates.get();
        }
        return known;
    }

    private String folded(Element element) {
        return folded.computeIfAbsent(element, each -> Folding.fold(words.apply(each)));
    }

    private static boolean containsAll(String folded, String[] parts) {
        for (var part : parts) {
            if (!folded.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private static int rank(String folded, String text) {
        if (folded.startsWith(text)) {
            return 0;
        }
        return folded.contains(' ' + text) ? 1 : 2;
    }
}
