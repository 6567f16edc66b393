package org.adduce.core.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.adduce.model.Element;

/** Finds circles among elements that refer to each other. Goes along with a stack of its own, once over each reference. */
final class Circles {

    private final Function<Element, ? extends Collection<? extends Element>> next;
    private final Set<Element> done = new HashSet<>();
    private final List<Element> path = new ArrayList<>();
    private final Map<Element, Integer> placeOnPath = new HashMap<>();
    private final Set<Element> inCircle = new HashSet<>();
    private final List<List<Element>> found = new ArrayList<>();

    private Circles(Function<Element, ? extends Collection<? extends Element>> next) {
        this.next = next;
    }

    /** One circle for each group of elements that lead to each other, beginning with the element of the smallest id. */
    static List<List<Element>> find(Collection<? extends Element> elements, Function<Element, ? extends Collection<? extends Element>> next) {
        var search = new Circles(next);
        elements.forEach(search::from);
        return search.found;
    }

    private void from(Element start) {
        if (done.contains(start)) {
            return;
        }
        var ways = new ArrayDeque<Iterator<? extends Element>>();
        ways.push(enter(start));
        while (!ways.isEmpty()) {
            if (!ways.peek().hasNext()) {
                ways.pop();
                leave();
            } else {
                var element = ways.peek().next();
                if (placeOnPath.containsKey(element)) {
                    close(element);
                } else if (!done.contains(element)) {
                    ways.push(enter(element));
                }
            }
        }
    }

    private Iterator<? extends Element> enter(Element element) {
        placeOnPath.put(element, path.size());
        path.add(element);
        return next.apply(element).iterator();
    }

    private void leave() {
        var last = path.remove(path.size() - 1);
        placeOnPath.remove(last);
        done.add(last);
    }

    /** A way back to an element on the path; one that touches a circle already told is the same tangle and told once. */
    private void close(Element back) {
        if (inCircle.contains(back) || inCircle.contains(path.get(path.size() - 1))) {
            return;
        }
        var circle = new ArrayList<>(path.subList(placeOnPath.get(back), path.size()));
        inCircle.addAll(circle);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle, ElementOrder.BY_ID)));
        found.add(circle);
    }
}
