package org.adduce.ui.internal.form.commands;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.query.Folding;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.spec.WholeWords;

/** How much the names of elements have in common with those of some: the share of their words, case and accents aside. */
final class Likeness {

    private final Set<String> words;
    private final Map<Element, Double> known = new HashMap<>();

    Likeness(List<Element> some) {
        words = some.stream().flatMap(Likeness::words).collect(Collectors.toSet());
    }

    private static Stream<String> words(Element element) {
        return Stream.of(Folding.fold(WholeWords.searchable(element)).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    /** Elements by likeness, those most alike first; of those as much alike the order stays. */
    List<Element> sorted(Stream<? extends Element> elements) {
        return elements.map(Element.class::cast).sorted(Comparator.comparingDouble(this::of).reversed()).toList();
    }

    private double of(Element element) {
        return known.computeIfAbsent(element, this::measured);
    }

    /** Jaccard's index of the words. */
    private double measured(Element element) {
        var its = words(element).collect(Collectors.toSet());
        long both = its.stream().filter(words::contains).count();
        return both == 0 ? 0 : (double) both / (its.size() + words.size() - both);
    }
}
