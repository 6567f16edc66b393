package org.adduce.search;

import java.util.List;
import org.adduce.core.query.Query;
import org.adduce.model.Element;
import org.adduce.search.internal.FoundWords;
import org.adduce.search.internal.PassageText;
import org.adduce.search.internal.SnippetCutter;

/**
 * Shows where in a text it stands what a query asked for. Used on any thread, one at a time.
 *
 * @since 1.0
 */
public final class Snippets {

    private final FoundWords words;

    private Snippets(FoundWords words) {
        this.words = words;
    }

    /**
     * Snippets for what a query finds.
     *
     * @param isSimilar whether it is shown what has similar words, as {@link Hits#isSimilar} says
     * @throws org.adduce.core.query.QueryFormatException if it is no query
     */
    public static Snippets of(String query, boolean isSimilar) {
        return new Snippets(FoundWords.of(Query.parse(query), query, isSimilar));
    }

    /** The piece of an element's words that shows best why it was found. */
    public Snippet in(Element element, int length) {
        return in(PassageText.of(element), length);
    }

    /**
     * The piece of a text that shows best why it was found; its beginning where it was not.
     *
     * @param length how many characters it may have, about
     */
    public Snippet in(String text, int length) {
        return SnippetCutter.cut(text, words.in(text), length);
    }

    /** Where in a text the words asked for stand, in order. */
    public List<Snippet.Mark> marks(String text) {
        return words.in(text);
    }
}
