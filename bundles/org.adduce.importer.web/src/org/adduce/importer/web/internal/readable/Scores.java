package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How likely elements hold the article: their paragraphs speak for them, the farther away the less. */
final class Scores {

    private static final int SHORTEST = 25;
    private static final int FARTHEST = 5;
    private static final int CHARACTERS_A_POINT = 100;
    private static final int MOST_POINTS_FOR_LENGTH = 3;
    private static final int BEST = 5;

    private final Leniency leniency;
    private final TextSizes texts;
    private final Map<Element, Double> scores = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();

    Scores(Leniency leniency, TextSizes texts) {
        this.leniency = leniency;
        this.texts = texts;
    }

    /** Scores what is around paragraphs. */
    void count(List<Element> paragraphs) {
        paragraphs.forEach(this::count);
    }

    private void count(Element paragraph) {
        if (paragraph.parent() == null) {
            return;
        }
        var measure = Measure.of(paragraph, texts);
        if (measure.length() < SHORTEST) {
            return;
        }
        double points = 1 + measure.commas() + 1 + Math.min(measure.length() / CHARACTERS_A_POINT, MOST_POINTS_FOR_LENGTH);
        int distance = 0;
        for (var at = paragraph.parent(); at != null && at.parent() != null && distance < FARTHEST; at = at.parent(), distance++) {
            begin(at);
            add(at, points / (distance == 0 ? 1 : distance == 1 ? 2 : distance * 3));
        }
    }

    private void begin(Element element) {
        if (!scores.containsKey(element)) {
            scores.put(element, (double) start(element));
            order.add(element);
        }
    }

    private void add(Element element, double points) {
        scores.merge(element, points, Double::sum);
    }

    int start(Element element) {
        int byName = switch (element.normalName()) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return byName + leniency.weight(element);
    }

    /** Takes links into account, and gives the best elements of a page, best first. */
    List<Element> best(Element page) {
        var densities = LinkDensities.in(page, scores::containsKey, texts);
        scores.replaceAll((element, score) -> score * (1 - densities.of(element)));
        return order.stream().sorted(Comparator.comparingDouble((Element element) -> -scores.get(element))).limit(BEST).toList();
    }

    boolean has(Element element) {
        return scores.containsKey(element);
    }

    double of(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    void put(Element element) {
        begin(element);
    }
}
