package org.adduce.importer.web.internal.readable;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Parts of an article that are dropped if they look more like lists of links, forms or advertisements than like text. */
final class DoubtfulParts {

    private static final int WORDY = 10;
    private static final int NAMED_WELL = 25;
    private static final double MANY_LINKS = 0.2;
    private static final double MOSTLY_LINKS = 0.5;
    private static final double LIST = 0.9;
    private static final int ONE_LINE = 25;
    private static final int SOME_LINES = 75;
    /** A list has an item for nearly every paragraph. */
    private static final int ITEMS_FREE = 100;
    private static final Pattern ADVERTISEMENT = Pattern.compile("(?iu)^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|реклама|anuncio)$");
    private static final Pattern LOADING = Pattern.compile("(?iu)^((loading|正在加载|загрузка|chargement|cargando)(\u2026|\\.\\.\\.)?)$");

    private final DataTables tables;
    private final Leniency leniency;
    private final TextSizes texts;

    DoubtfulParts(DataTables tables, Leniency leniency, TextSizes texts) {
        this.tables = tables;
        this.leniency = leniency;
        this.texts = texts;
    }

    /** Inner parts are looked at first. */
    void drop(Stream<Element> parts) {
        if (!leniency.keepsDoubtful()) {
            parts.toList().reversed().stream().filter(this::isOut).forEach(Element::remove);
        }
    }

    private boolean isOut(Element part) {
        if (tables.isIn(part) || Names.isInside(part, "code", 3) || tables.holds(part)) {
            return false;
        }
        int weight = leniency.weight(part);
        if (weight < 0) {
            return true;
        }
        var measure = Measure.of(part, texts);
        return measure.commas() < WORDY && !measure.hasFilm() && isFurniture(part, measure, weight);
    }

    private static boolean isFurniture(Element part, Measure measure, int weight) {
        if (measure.length() < 30 && isNotice(part.text().strip())) {
            return true;
        }
        boolean isList = part.normalName().equals("ul") || part.normalName().equals("ol") || measure.listDensity() > LIST;
        boolean isOut = looksOut(part, measure, weight, isList);
        return isOut && !(isList && isGallery(part, measure));
    }

    private static boolean isNotice(String words) {
        return ADVERTISEMENT.matcher(words).matches() || LOADING.matcher(words).matches();
    }

    private static boolean looksOut(Element part, Measure measure, int weight, boolean isList) {
        boolean isInFigure = Names.isInside(part, "figure", 3);
        int images = measure.images();
        int paragraphs = measure.paragraphs();
        return !isInFigure && images > 1 && paragraphs * 2 < images
                || !isList && measure.items() - ITEMS_FREE > paragraphs
                || measure.inputs() > paragraphs / 3
                || !isList && !isInFigure && measure.headingDensity() < LIST && measure.length() < ONE_LINE && (images == 0 || images > 2) && measure.linkDensity() > 0
                || !isList && weight < NAMED_WELL && measure.linkDensity() > MANY_LINKS
                || weight >= NAMED_WELL && measure.linkDensity() > MOSTLY_LINKS
                || measure.embeds() == 1 && measure.length() < SOME_LINES || measure.embeds() > 1
                || images == 0 && !measure.hasTextInParts();
    }

    /** A list of pictures, one an item. */
    private static boolean isGallery(Element part, Measure measure) {
        return part.children().stream().noneMatch(child -> child.childrenSize() > 1) && measure.images() == measure.items();
    }
}
