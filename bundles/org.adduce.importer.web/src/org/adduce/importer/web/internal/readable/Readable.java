package org.adduce.importer.web.internal.readable;

import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The readable part of a page.
 *
 * @param content the part, taken out of the page; empty where the page has no words
 * @param byline the line that names the author, where the page shows one and nothing else said who it is
 * @param dropped how many parts were left out because of what they are
 */
public record Readable(Element content, Optional<String> byline, int dropped) {

    /** With fewer letters, something was missed. */
    private static final int ENOUGH = 500;

    /**
     * Finds the readable part.
     *
     * @param pages the page, anew each time: a search takes it apart
     * @param title the title, so that it is not repeated in the part
     * @param needsByline whether a line that names the author is looked for
     */
    public static Readable of(Supplier<Document> pages, String title, boolean needsByline) {
        var best = new Readable(new Element("div"), Optional.empty(), 0);
        int longest = -1;
        for (var leniency : Leniency.STEPS) {
            var texts = new TextSizes();
            var found = search(pages.get(), leniency, title, needsByline && best.byline().isEmpty(), texts);
            var byline = best.byline().or(found::byline);
            if (Measure.isAtLeast(found.content(), ENOUGH, texts)) {
                return new Readable(found.content(), byline, found.dropped());
            }
            int length = Measure.of(found.content(), texts).length();
            if (length > longest) {
                longest = length;
                best = found;
            }
            best = new Readable(best.content(), byline, best.dropped());
        }
        return best;
    }

    private static Readable search(Document page, Leniency leniency, String title, boolean needsByline, TextSizes texts) {
        Preparation.of(page);
        var sweep = new Sweep(page, leniency, title, needsByline, texts).run();
        var scores = new Scores(leniency, texts);
        scores.count(sweep.paragraphs());
        var article = Joining.of(new Choice(page, scores).make(), scores, texts);
        new Tidying(article, leniency, texts).run();
        return new Readable(article, sweep.byline(), sweep.dropped());
    }
}
