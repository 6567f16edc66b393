package org.adduce.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any markup at all. */
class HostileMarkupTest {

    private static final List<String> PIECES = List.of("<p>", "</p>", "<div style='white-space:pre'>", "</div>", "<blockquote cite=x>", "</blockquote>", "<ul>", "<ol start=x>", "</ul>",
            "<li value=-3>", "<a href='y'>", "</a>", "<q>", "<table>", "<tr>", "<td>", "</table>", "<pre>", "</pre>", "<br>", "<img alt=z>", "words ", "\n", "&nbsp;", "&#0;", "&bogus;", "<",
            "😀", "\uD83D", "<svg>", "<script>", "</script>", "<select>", "<template>", "<b>", "</i>", "<![CDATA[", "<!--", "-->", "\t", "<a class=invisible>");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void placesLieWithinTheText(int seed) {
        var random = new Random(seed);
        var html = new StringBuilder();
        random.ints(random.nextInt(80), 0, PIECES.size()).forEach(piece -> html.append(PIECES.get(piece)));
        var marked = HtmlText.of(html.toString());
        var all = new Span(0, marked.text().length());
        assertThat(marked.links()).allMatch(link -> all.encloses(link.span()) && !link.span().in(marked.text()).isBlank());
        assertThat(marked.quotations()).allMatch(quotation -> all.encloses(quotation.span()) && !quotation.span().in(marked.text()).isBlank());
        assertThat(marked.images()).allMatch(image -> image.at() <= all.end());
        assertThat(String.join("", marked.paragraphs().stream().map(span -> span.in(marked.text())).toList()).replaceAll("\\s", ""))
                .isEqualTo(marked.text().replaceAll("\\s", ""));
        assertThat(marked.quotations()).isSortedAccordingTo((a, b) -> a.span().start() != b.span().start() ? a.span().start() - b.span().start() : b.span().end() - a.span().end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<blockquote>", "<b>", "<table><tr><td>", "<a href=x>", "<p><b>", "<pre>"})
    void deepNestingIsRead(String tags) {
        var marked = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> HtmlText.of(tags.repeat(50_000) + "words"));
        assertThat(marked.text()).endsWith("words");
    }

    @Test
    void elementsThatWereNestedByHandNeedNoStack() {
        var root = new Element("div");
        var at = root;
        for (int i = 0; i < 10_000; i++) {
            at = at.appendElement(i % 2 == 0 ? "blockquote" : "q");
        }
        at.text("words");
        assertThat(HtmlText.of(root).quotations()).hasSize(5_000);
    }
}
