package org.adduce.importer.web.internal.talk;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** How the comments of one page are built: what found a part in one of them is tried first in the next. */
final class Habits {

    private final Map<List<Evaluator>, Evaluator> found = new IdentityHashMap<>();

    /** The first element in a unit that one of some queries finds and that means something. */
    <T> Optional<T> first(List<Evaluator> queries, Element unit, Function<Element, Optional<T>> meaning) {
        var usual = found.get(queries);
        if (usual != null) {
            var again = first(usual, unit, meaning);
            if (again.isPresent()) {
                return again;
            }
        }
        for (var query : queries) {
            var here = query == usual ? Optional.<T>empty() : first(query, unit, meaning);
            if (here.isPresent()) {
                found.put(queries, query);
                return here;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> first(Evaluator query, Element unit, Function<Element, Optional<T>> meaning) {
        for (var element : unit.select(query)) {
            var here = element == unit ? Optional.<T>empty() : meaning.apply(element);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }
}
