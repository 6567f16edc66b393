package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which element holds the article, given how all of them score. */
final class Choice {

    private static final double NEARLY_AS_GOOD = 0.75;
    private static final int ENOUGH_ALTERNATIVES = 3;
    private static final int PARTS = 3;

    private final Document page;
    private final Scores scores;

    Choice(Document page, Scores scores) {
        this.page = page;
        this.scores = scores;
    }

    Element make() {
        var best = scores.best(page);
        if (best.isEmpty() || best.getFirst().normalName().equals("body")) {
            return wholePage();
        }
        var chosen = only(upwards(common(best)));
        scores.put(chosen);
        return chosen;
    }

    private Element wholePage() {
        var all = new Element("div");
        List.copyOf(page.body().childNodes()).forEach(all::appendChild);
        page.body().appendChild(all);
        scores.put(all);
        return all;
    }

    /** If several parts are nearly as good as the best one, what holds them all is better. */
    private Element common(List<Element> best) {
        var top = best.getFirst();
        var others = new ArrayList<List<Element>>();
        best.stream().skip(1).filter(other -> scores.of(other) >= scores.of(top) * NEARLY_AS_GOOD).forEach(other -> others.add(other.parents()));
        if (others.size() < ENOUGH_ALTERNATIVES) {
            return top;
        }
        for (var at = top.parent(); at != null && !at.normalName().equals("body"); at = at.parent()) {
            var holder = at;
            if (others.stream().filter(parents -> parents.contains(holder)).count() >= ENOUGH_ALTERNATIVES) {
                scores.put(holder);
                return holder;
            }
        }
        return top;
    }

    /** What is around the best part may be better still: then there are further parts in it. */
    private Element upwards(Element top) {
        double last = scores.of(top);
        double least = last / PARTS;
        for (var at = top.parent(); at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (!scores.has(at)) {
                continue;
            }
            double score = scores.of(at);
            if (score < least) {
                break;
            }
            if (score > last) {
                return at;
            }
            last = score;
        }
        return top;
    }

    /** An only child has the same words as its parent, which has neighbours. */
    private static Element only(Element top) {
        var at = top;
        while (at.parent() != null && !at.parent().normalName().equals("body") && at.parent().childrenSize() == 1) {
            at = at.parent();
        }
        return at;
    }
}
