package org.adduce.importer.web.internal.talk;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.importer.web.internal.page.Query;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The elements that are one comment or post each, taken out of their page and out of each other, so that each holds its own
 * words alone and reading all of them takes time in proportion to the page.
 */
final class Units {

    static final Units NONE = new Units(List.of());

    private static final Query LINKED_TITLE = Query.of("h1 a[href], h2 a[href], .entry-title");

    private static final Set<String> LISTS = Set.of("ol", "ul");
    private static final Pattern ANSWERS = Pattern.compile("(?i)(?:^|[\\s_-])(?:children|replies|nested|subtree|child-comments)(?:$|[\\s_-])");

    private final List<Element> candidates;
    private final Map<Element, Element> outer = new IdentityHashMap<>();
    private final Map<Element, TextNode> places = new IdentityHashMap<>();
    private final Map<Element, UnitParts> parts = new IdentityHashMap<>();

    private Units(List<Element> candidates) {
        this.candidates = candidates;
    }

    /** Takes those of some elements that are one comment or post; the others stay where they are. */
    static Units take(List<Element> signed, UnitSign sign, String base) {
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(signed);
        var units = new Units(signed.stream().filter(element -> !isLayer(element, all)).toList());
        units.connect();
        // Inner ones first: one that turns out to be none goes back into the one around it before that is looked at.
        units.candidates.reversed().forEach(candidate -> units.take(candidate, sign, base));
        return units;
    }

    /** Of an element and its first content that both look like one comment, the outer one counts. */
    private static boolean isLayer(Element element, Set<Element> all) {
        for (var at = element; at != null; at = at.parent()) {
            if (at != element && all.contains(at)) {
                return true;
            }
            for (var before = at.previousElementSibling(); before != null; before = before.previousElementSibling()) {
                if (all.contains(before) || before.hasText()) {
                    return false;
                }
            }
            if (at.nextElementSibling() != null && all.contains(at.nextElementSibling())) {
                return false;
            }
        }
        return false;
    }

    private void connect() {
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(candidates);
        for (var candidate : candidates) {
            for (var at = candidate; at.parent() != null && !outer.containsKey(candidate); at = at.parent()) {
                answered(at, all).ifPresent(other -> outer.put(candidate, other));
            }
        }
    }

    /** The one that an element stands in, or before it, where it holds the answers to that. */
    private static Optional<Element> answered(Element element, Set<Element> all) {
        if (all.contains(element.parent())) {
            return Optional.of(element.parent());
        }
        boolean holdsAnswers = !all.contains(element) && (LISTS.contains(element.normalName()) || ANSWERS.matcher(element.className()).find());
        var before = holdsAnswers ? element.previousElementSibling() : null;
        while (before != null && !all.contains(before)) {
            before = before.previousElementSibling();
        }
        return Optional.ofNullable(before);
    }

    private void take(Element candidate, UnitSign sign, String base) {
        var place = new TextNode("");
        candidate.replaceWith(place);
        candidate.setBaseUri(base);
        BoardMarkup.even(candidate);
        if (isUnit(candidate, sign)) {
            places.put(candidate, place);
        } else {
            place.replaceWith(candidate);
        }
    }

    private boolean isUnit(Element unit, UnitSign sign) {
        var found = new UnitParts(unit);
        if (sign == UnitSign.POST && found.holds(LINKED_TITLE)) {
            return false;
        }
        parts.put(unit, found);
        if (found.isGone()) {
            // the words alone, in what says whose they were
            return !found.isNameless() || !outer.containsKey(unit);
        }
        return found.body().isPresent() && found.author().isPresent() && (sign != UnitSign.POST || found.when().isPresent() || !found.url().isEmpty());
    }

    /** Puts all back where they were. */
    void putBack() {
        places.forEach((unit, place) -> place.replaceWith(unit));
        places.clear();
    }

    /** All that were taken, in the order of the page. */
    List<Element> all() {
        return candidates.stream().filter(places::containsKey).toList();
    }

    /** The parts of one that was taken. */
    UnitParts parts(Element unit) {
        return parts.get(unit);
    }

    /** The one that another stood in. */
    Optional<Element> around(Element unit) {
        var at = outer.get(unit);
        while (at != null && !places.containsKey(at)) {
            at = outer.get(at);
        }
        return Optional.ofNullable(at);
    }
}
