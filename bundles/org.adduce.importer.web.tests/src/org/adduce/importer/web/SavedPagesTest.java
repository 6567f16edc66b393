package org.adduce.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.adduce.corpora.Corpora;
import org.adduce.importer.web.internal.meta.FactsReader;
import org.adduce.importer.web.internal.meta.JsonLd;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.readable.Readable;
import org.adduce.markup.HtmlText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Real pages, where they are at hand: the readable part has the words that it should have. */
class SavedPagesTest {

    private static final double LEAST_OVERLAP = 0.96;

    private record Score(String name, double overlap, boolean hasTitle, boolean hasByline, String remark) {
    }

    @Test
    void readablePartsAndTitles() throws IOException {
        var scores = new ArrayList<Score>();
        try (var pages = Files.list(Corpora.at("web"))) {
            for (var page : pages.filter(Files::isDirectory).sorted().toList()) {
                scores.add(score(page));
            }
        }
        report(scores);
        assertThat(mean(scores)).isGreaterThanOrEqualTo(LEAST_OVERLAP);
        assertThat(scores.stream().filter(Score::hasTitle).count()).isGreaterThan(scores.size() * 3L / 4);
    }

    private static double mean(List<Score> scores) {
        return scores.stream().mapToDouble(Score::overlap).average().orElse(0);
    }

    private static void report(List<Score> scores) {
        scores.forEach(score -> System.out.printf("%-40s %.3f %s %s %s%n", score.name(), score.overlap(), score.hasTitle() ? "title" : "-----", score.hasByline() ? "byline" : "------", score.remark()));
        System.out.printf("Mean F1 %.4f, titles %d of %d, bylines %d%n", mean(scores), scores.stream().filter(Score::hasTitle).count(), scores.size(), scores.stream().filter(Score::hasByline).count());
    }

    private static Score score(Path folder) throws IOException {
        var html = Files.readString(folder.resolve("source.html"));
        var expected = Jsoup.parse(Files.readString(folder.resolve("expected.html"))).text();
        var page = Jsoup.parse(html, "http://fakehost/test/page.html");
        var index = PageIndex.of(page);
        var facts = new FactsReader(index, JsonLd.of(index)).read();
        var readable = Readable.of(() -> Jsoup.parse(html, "http://fakehost/test/page.html"), facts.title(), facts.byline().isEmpty());
        var metadata = Files.readString(folder.resolve("expected-metadata.json"));
        var title = Json.text(metadata, "title");
        var byline = Json.text(metadata, "byline");
        var ours = facts.byline().isEmpty() ? readable.byline().orElse("") : facts.byline();
        return new Score(folder.getFileName().toString(), Overlap.of(expected, HtmlText.of(readable.content()).text()), title.equals(facts.title()), byline.equals(ours),
                title.equals(facts.title()) ? "" : title + " / " + facts.title());
    }
}
