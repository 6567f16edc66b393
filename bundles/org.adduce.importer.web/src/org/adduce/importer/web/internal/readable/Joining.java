package org.adduce.importer.web.internal.readable;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Puts the chosen element together with neighbours that belong to the same article. */
final class Joining {

    private static final double SHARE_OF_BEST = 0.2;
    private static final double LEAST = 10;
    private static final int LONG = 80;
    private static final double FEW_LINKS = 0.25;
    private static final Pattern SENTENCE_END = Pattern.compile("\\.( |$)");
    private static final Set<String> AS_THEY_ARE = Set.of("div", "article", "section", "p", "ol", "ul");

    private Joining() {
    }

    static Element of(Element chosen, Scores scores, TextSizes texts) {
        var article = new Element("div");
        article.setBaseUri(chosen.baseUri());
        var siblings = chosen.parent() == null ? List.of(chosen) : List.copyOf(chosen.parent().children());
        double threshold = Math.max(LEAST, scores.of(chosen) * SHARE_OF_BEST);
        for (var sibling : siblings) {
            if (sibling == chosen || belongs(sibling, chosen, scores, threshold, texts)) {
                if (!AS_THEY_ARE.contains(sibling.normalName())) {
                    sibling.tagName("div");
                }
                article.appendChild(sibling);
            }
        }
        return article;
    }

    private static boolean belongs(Element sibling, Element chosen, Scores scores, double threshold, TextSizes texts) {
        boolean isAlike = !chosen.className().isEmpty() && sibling.className().equals(chosen.className());
        double bonus = isAlike ? scores.of(chosen) * SHARE_OF_BEST : 0;
        if (scores.has(sibling) && scores.of(sibling) + bonus >= threshold) {
            return true;
        }
        return sibling.normalName().equals("p") && isParagraph(sibling, texts);
    }

    private static boolean isParagraph(Element sibling, TextSizes texts) {
        var measure = Measure.of(sibling, texts);
        if (measure.length() > LONG) {
            return measure.linkDensity() < FEW_LINKS;
        }
        return measure.length() > 0 && measure.length() < LONG && measure.linkDensity() == 0 && SENTENCE_END.matcher(sibling.text()).find();
    }
}
