package org.adduce.core.query;

import java.util.function.Predicate;
import org.adduce.model.Dossier;
import org.adduce.model.Element;

/**
 * What somebody is looking for: words, {@code "phrases"} and {@code field:value}; blanks mean and, {@code OR} or,
 * {@code -} not, parentheses group. Case and accents do not count. Immutable.
 *
 * <ul>
 * <li>A <b>word</b> or phrase is found in what an element says: its texts, the words of a voice, the parts it is made of
 * (quotes, quantities, snapshots), and the names of the actors, topics, claims and questions it refers to.
 * <li>A <b>field</b> is any feature of the model; {@code topic:} does for {@code topics:}. Beside these are {@code said}
 * (when something was said, as derived), {@code text} (also of a voice), {@code type} (the class), {@code source} (it
 * stands in) and {@code parent}. Where an element has no such field, what it contains is asked: a source in which
 * {@code speaker:rao}.
 * <li>A <b>value</b> of a text is words in it; of a time an EDTF text whose span overlaps ({@code said:2024/..}); of an
 * enumeration its word or its beginning ({@code stance:denies}); of a number {@code 3}, {@code >3}, {@code 8..10} or
 * {@code 25%}; of a reference the beginning of an id, or words in the name, alias or text of what is referred to;
 * {@code *} whatever is there, so that {@code -speaker:*} finds what has none. {@code stance:(denies OR doubts)} gives
 * one field several values.
 * </ul>
 *
 * @since 1.0
 */
public final class Query {

    private final String text;
    private final Term term;

    private Query(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /**
     * Reads a query; an empty one finds everything.
     *
     * @throws QueryFormatException if it is none; names the place
     */
    public static Query parse(String text) {
        return new Query(text, new QueryReader(text).read());
    }

    /** The query that finds everything. */
    public static Query everything() {
        return parse("");
    }

    /** The query as written. */
    public String text() {
        return text;
    }

    /** Whether it finds everything because it asks for nothing. */
    public boolean isEmpty() {
        return term instanceof Term.All(var terms) && terms.isEmpty();
    }

    /**
     * Tells of a dossier's elements whether they are looked for. What it works out it keeps, so make another after the
     * dossier has changed; not for several threads at once.
     */
    public Predicate<Element> in(Dossier dossier) {
        var sight = new Sight(dossier);
        return element -> term.holds(element, sight);
    }

    /** What it is made of, in another form. */
    public <R> R as(QueryForm<R> form) {
        return term.as(form);
    }

    @Override
    public String toString() {
        return text;
    }
}
