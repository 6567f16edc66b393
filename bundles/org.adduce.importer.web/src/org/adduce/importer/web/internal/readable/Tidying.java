package org.adduce.importer.web.internal.readable;

import java.util.List;
import org.jsoup.nodes.Element;

/** Takes out of an article what stands in it without being part of it. */
final class Tidying {

    private static final int SHORT = 500;
    private static final String FURNITURE = "object, embed, footer, aside";
    private static final String CONTROLS = "input, textarea, select, button";

    private final Element article;
    private final Leniency leniency;

    Tidying(Element article, Leniency leniency) {
        this.article = article;
        this.leniency = leniency;
    }

    void run() {
        var doubtful = new DoubtfulParts(DataTables.in(article), leniency);
        doubtful.dropFrom(article, "form");
        doubtful.dropFrom(article, "fieldset");
        dropUnlessFilm(FURNITURE);
        dropSharing();
        dropUnlessFilm("iframe");
        article.select(CONTROLS).remove();
        article.select("h1, h2").stream().filter(heading -> leniency.weight(heading) < 0).forEach(Element::remove);
        doubtful.dropFrom(article, "table");
        doubtful.dropFrom(article, "ul");
        doubtful.dropFrom(article, "div");
    }

    private void dropUnlessFilm(String query) {
        article.select(query).stream().filter(element -> !isEmbedding(element) || !Films.isFilm(element)).forEach(Element::remove);
    }

    private static boolean isEmbedding(Element element) {
        return List.of("object", "embed", "iframe").contains(element.normalName());
    }

    /** Buttons for sharing are short. */
    private void dropSharing() {
        for (var part : article.children()) {
            for (var inner : part.getAllElements()) {
                if (inner != part && ClassHints.nameSharing(ClassHints.names(inner)) && inner.text().length() < SHORT) {
                    inner.remove();
                }
            }
        }
    }
}
