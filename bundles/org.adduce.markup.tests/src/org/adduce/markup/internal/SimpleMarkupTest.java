package org.adduce.markup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.markup.MarkedText;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a tree is read as from a tree. */
class SimpleMarkupTest {

    private static final List<String> PIECES = List.of("<p>", "<p>", "</p>", "</p>\n", "<p class=\"x\">", "<div class=\"md\">", "</div>", "<i>", "</i>", "<em>", "</em>", "<span>", "</span>", "<br>", "<br />", "<br/>",
            "<a href=\"https://yard.example/a\" rel=\"nofollow\">", "<a href='https://yard.example/?a=1&b=2&amp;c'>", "<a href=\"item?id=3\">", "<a>", "</a>", "<span class=\"invisible\">", "<span class=\"ellipsis\">",
            "<pre><code>", "</code></pre>", "<pre>\n", "</pre>", "<!-- SC_OFF -->", "<!-- a > b -->", "the hall ", " was  cold", "\n", "\t", "\r\n", "&amp;", "&#x27;", "&nbsp;", "&eacute;", "&copy", "&bogus;", "&", " & ",
            "&#0;", "&#x1F600;", "&#55357;", "\u00A0", "\u00AD", "\u2028", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0007", "\uFFFF", "<", "< 3", "<P>", "<b title=x>", "<b hidden>", "<a href=\"\">", "<code>", "</code>", "</br>");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static MarkedText byTree(String html) {
        return Rendering.of(Parser.htmlParser().parseInput(html, "").body(), element -> false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheSameAsATree(int seed) {
        var random = new Random(seed);
        int read = 0;
        for (int round = 0; round < 500; round++) {
            // Most of what is made of all pieces is given up on; a few kinds at a time are not.
            var some = random.ints(1 + random.nextInt(9), 0, PIECES.size()).mapToObj(PIECES::get).toList();
            var html = new StringBuilder();
            random.ints(random.nextInt(14), 0, some.size()).forEach(piece -> html.append(some.get(piece)));
            var found = SimpleMarkup.read(html.toString());
            found.ifPresent(marked -> assertThat(marked).as(html.toString()).isEqualTo(byTree(html.toString())));
            read += found.isPresent() ? 1 : 0;
        }
        assertThat(read).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It&#x27;s so.<p>See <a href=\"https:&#x2F;&#x2F;yard.example&#x2F;a\" rel=\"nofollow\">https:&#x2F;&#x2F;yard.example&#x2F;a</a><p><i>Bye</i>",
        "<p>Cold <a href=\"https://yard.example/tags/ice\" class=\"mention hashtag\" rel=\"tag\">#<span>ice</span></a><br />Bye</p>",
        "<p><a href=\"https://yard.example/long\" target=\"_blank\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">yard.example/lo</span><span class=\"invisible\">ng</span></a></p>",
        "<!-- SC_OFF --><div class=\"md\"><p>One</p>\n\n<p>Two</p>\n</div><!-- SC_ON -->", "Code:<p><pre><code>  a &lt; b\n\n  c\n</code></pre>so."})
    void whatSitesWriteIsSimple(String html) {
        assertThat(SimpleMarkup.read(html)).contains(byTree(html));
    }

    @Test
    void givesUpOnWhatIsOutOfOrder() {
        assertThat(List.of("<i><p>x</i>", "<a href=\"https://yard.example/\">x<p>y</a>", "<b>x", "<a href=\"https://a.example/\"><a href=\"https://b.example/\">x</a></a>", "<ul><li>x</ul>", "a < b",
                "<span class=\"invisible\">x</span>", "<p style=\"display:none\">x</p>", "<i>".repeat(40) + "</i>".repeat(40), "</a>x", "\0")).allMatch(html -> SimpleMarkup.read(html).isEmpty());
    }
}
