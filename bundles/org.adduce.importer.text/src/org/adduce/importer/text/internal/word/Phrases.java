package org.adduce.importer.text.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Span;

/**
 * A list of phrases, each with a weight, that something may begin with. Read from a resource: a line a phrase, the weight
 * first; {@code #} begins a remark.
 */
public final class Phrases {

    private static final int LONGEST = 8;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /**
     * One phrase.
     *
     * @param words its words, evened out
     * @param weight how much it says
     */
    public record Phrase(List<String> words, double weight) {

        /** As a person would write it. */
        public String spelled() {
            return String.join(" ", words).replaceAll(" ([?.!,:])", "$1");
        }
    }

    private Phrases() {
    }

    /** The phrases of a resource of this package. */
    public static Phrases named(String resource) {
        var phrases = new Phrases();
        for (var line : Resource.lines(resource)) {
            int blank = line.indexOf(' ');
            phrases.add(line.substring(blank + 1), Double.parseDouble(line.substring(0, blank)));
        }
        return phrases;
    }

    /** The longest phrase that a range begins with. */
    public Optional<Phrase> at(String text, Span span) {
        return among(Openings.of(text, span, LONGEST));
    }

    /** The longest phrase that evened out words begin with. */
    public Optional<Phrase> among(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Phrase longest = null;
        for (var phrase : byFirstWord.getOrDefault(words.getFirst(), List.of())) {
            boolean longer = longest == null || phrase.words.size() > longest.words.size();
            if (longer && phrase.words.size() <= words.size() && words.subList(0, phrase.words.size()).equals(phrase.words)) {
                longest = phrase;
            }
        }
        return Optional.ofNullable(longest);
    }

    private void add(String words, double weight) {
        var phrase = new Phrase(Openings.of(words, new Span(0, words.length()), LONGEST), weight);
        byFirstWord.computeIfAbsent(phrase.words.getFirst(), first -> new ArrayList<>()).add(phrase);
    }
}
