package org.adduce.importer.web.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A CSS query that an index of a page answers: the sign that its last part bears leads to few elements, and only those are
 * looked at. Of what ties elements together it knows that one is inside another, and no more.
 *
 * @param alternatives what stands between the commas
 */
public record Query(List<Alternative> alternatives) {

    private static final Pattern COMMA = Pattern.compile(",\\s*(?![^\\[]*\\])");
    private static final Pattern INSIDE = Pattern.compile("\\s+(?![^\\[]*\\])");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([a-z-]+)[^\\]]*\\]");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern TAG = Pattern.compile("^[a-z][\\w-]*");

    /** By what an index knows elements. */
    enum Kind {
        TAG, CLASS, ATTRIBUTE
    }

    /** Something that an element bears. */
    record Sign(Kind kind, String name) {

        /** Of the signs that a part of a query asks for, the rarest sort. */
        static Sign of(String part) {
            var bare = IN_BRACKETS.matcher(part).replaceAll("");
            return first(CLASS, bare).map(name -> new Sign(Kind.CLASS, name.toLowerCase(Locale.ROOT)))
                    .or(() -> bare.indexOf('#') >= 0 ? Stream.of(new Sign(Kind.ATTRIBUTE, "id")).findFirst() : first(TAG, bare).map(name -> new Sign(Kind.TAG, name)))
                    .or(() -> first(IN_BRACKETS, part).map(name -> new Sign(Kind.ATTRIBUTE, name)))
                    .orElseThrow(() -> new IllegalArgumentException("No sign leads to " + part));
        }

        /** The query for all that bears it. */
        String css() {
            return switch (kind) {
                case TAG -> name;
                case CLASS -> '.' + name;
                case ATTRIBUTE -> '[' + name + ']';
            };
        }

        private static Optional<String> first(Pattern pattern, String part) {
            return pattern.matcher(part).results().map(found -> found.groupCount() == 0 ? found.group() : found.group(1)).findFirst();
        }
    }

    /**
     * One of several things that a query means.
     *
     * @param sign what it bears at the least
     * @param isSign whether it needs nothing more to be meant
     * @param self what it is
     * @param around inside what, the innermost first
     */
    record Alternative(Sign sign, boolean isSign, Evaluator self, List<Evaluator> around) {

        static Alternative of(String css) {
            var parts = List.of(INSIDE.split(css.strip()));
            var outer = parts.subList(0, parts.size() - 1).reversed().stream().map(Selector::evaluatorOf).toList();
            var sign = Sign.of(parts.getLast());
            return new Alternative(sign, parts.getLast().equals(sign.css()), Selector.evaluatorOf(parts.getLast()), outer);
        }

        boolean means(Element element, Element root) {
            return self.matches(root, element) && isInside(element, root);
        }

        /** Whether it means an element that is known to bear the sign. */
        boolean meansBearer(Element element, Element root) {
            return isSign ? isInside(element, root) : means(element, root);
        }

        private boolean isInside(Element element, Element root) {
            int found = 0;
            for (var at = element.parent(); at != null && found < around.size(); at = at == root ? null : at.parent()) {
                found += around.get(found).matches(root, at) ? 1 : 0;
            }
            return found == around.size();
        }
    }

    /** A query of several alternatives. */
    public static Query of(String css) {
        return new Query(COMMA.splitAsStream(css).map(Alternative::of).toList());
    }

    /** Several queries. */
    public static List<Query> all(String... css) {
        return Stream.of(css).map(Query::of).toList();
    }

    /** Whether an element is what the query means. */
    public boolean means(Element element) {
        return alternatives.stream().anyMatch(alternative -> alternative.means(element, element.root()));
    }
}
