package org.adduce.importer.web.internal.readable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted for all elements at once is what is counted for each. */
class LinkDensitiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asMeasuringEach(int seed) {
        var random = new Random(seed);
        var pieces = new String[] {"<div>", "</div>", "<p>", "</p>", "<a href=/x>link</a>", "<a href=#y>place</a>", "words, and more", "<b></b>", "<section>", "</section>"};
        var html = new StringBuilder();
        random.ints(40, 0, pieces.length).forEach(piece -> html.append(pieces[piece]));
        var page = Jsoup.parse(html.toString());
        var texts = new TextSizes();
        var densities = LinkDensities.in(page, element -> true, texts);
        page.body().forEach(element -> assertThat(densities.of(element)).as(element.outerHtml()).isCloseTo(Measure.of(element, texts).linkDensity(), within(1e-9)));
    }

    @Test
    void blanksAtTheEndsDoNotCount() {
        var page = Jsoup.parse("<i>x</i><p> <a href=/a>abcd</a> efgh </p>");
        assertThat(LinkDensities.in(page, element -> true, new TextSizes()).of(page.selectFirst("p"))).isCloseTo(4.0 / 9, within(1e-9));
    }
}
