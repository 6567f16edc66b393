package org.adduce.importer.web.internal.readable;

import java.util.List;
import org.adduce.importer.web.internal.page.NextNode;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.jsoup.nodes.Element;

/** Takes out of an article what stands in it without being part of it. */
final class Tidying {

    private static final int SHORT = 500;
    private static final Query FURNITURE = Query.of("object, embed, footer, aside");
    private static final Query CONTROLS = Query.of("input, textarea, select, button");
    private static final Query HEADINGS = Query.of("h1, h2");

    private final Element article;
    private final Leniency leniency;
    private final TextSizes texts;

    Tidying(Element article, Leniency leniency, TextSizes texts) {
        this.article = article;
        this.leniency = leniency;
        this.texts = texts;
    }

    void run() {
        var index = PageIndex.of(article);
        var doubtful = new DoubtfulParts(DataTables.among(index.tagged("table")), leniency, texts);
        doubtful.drop(index.tagged("form"));
        doubtful.drop(index.tagged("fieldset"));
        dropUnlessFilm(index.find(FURNITURE));
        dropSharing();
        dropUnlessFilm(index.tagged("iframe").toList());
        index.find(CONTROLS).forEach(Element::remove);
        index.find(HEADINGS).stream().filter(heading -> leniency.weight(heading) < 0).forEach(Element::remove);
        doubtful.drop(index.tagged("table"));
        doubtful.drop(index.tagged("ul"));
        doubtful.drop(index.tagged("div"));
    }

    private static void dropUnlessFilm(List<Element> embedded) {
        embedded.stream().filter(element -> !isEmbedding(element) || !Films.isFilm(element)).forEach(Element::remove);
    }

    private static boolean isEmbedding(Element element) {
        return List.of("object", "embed", "iframe").contains(element.normalName());
    }

    /** Buttons for sharing are short. */
    private void dropSharing() {
        var at = NextNode.elementIn(article, article);
        while (at != null) {
            boolean isOut = at.parent() != article && ClassHints.nameSharing(at) && at.wholeText().length() < SHORT;
            var next = isOut ? NextNode.elementAfter(article, at) : NextNode.elementIn(article, at);
            if (isOut) {
                at.remove();
            }
            at = next;
        }
    }
}
