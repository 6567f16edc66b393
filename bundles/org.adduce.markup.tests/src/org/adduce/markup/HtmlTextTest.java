package org.adduce.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** The words, as a careful person would copy them. */
class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>One.</p><p>Two.</p>                              | One.\\n\\nTwo.
            One.<p>Two.<p>Three.                                | One.\\n\\nTwo.\\n\\nThree.
            <div>One.</div><div>Two.</div>                      | One.\\nTwo.
            One.<br>Two.<br/><br/><br/>Three.                   | One.\\nTwo.\\n\\nThree.
            <b>Cold</b>er, they <i> said </i>.                  | Colder, they said .
            a&nbsp;&nbsp;b &amp; c &#x27;d&#39; &lt;e&gt; &eacute; | a b & c 'd' <e> é
            <ul><li>One<li>Two<ul><li>Three</ul></ul>Four       | - One\\n- Two\\n  - Three\\n\\nFour
            <ol start=4><li>One</li><li value=9>Two</li></ol>   | 4. One\\n9. Two
            <ol reversed><li>One</li><li>Two</li></ol>          | 2. One\\n1. Two
            <ul><li><p>One</p></li><li><p>Two</p></li></ul>     | - One\\n\\n- Two
            <table><tr><th>Yard<th>Tons<tr><td>North<td>12</table> | Yard\\tTons\\nNorth\\t12
            He said <q>no</q>.                                  | He said “no”.
            soft&shy;ly &#xFEFF;there                           | softly there
            One<hr>Two                                          | One\\n\\nTwo
            <h2>Head</h2>Words                                  | Head\\n\\nWords
            some 10<sup>25</sup> steps, 10<sup>-3</sup> of it   | some 10\u00B2\u2075 steps, 10\u207B\u00B3 of it
            the 2<sup>nd</sup> of <b>3</b>, said<sup>1</sup>, H<sub>2</sub>O | the 2nd of 3, said1, H2O
            """)
    void blocksAndInlines(String html, String text) {
        assertThat(HtmlText.of(html).text()).isEqualTo(text.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        var html = "<p>Seen<script>no()</script><style>x{}</style><span hidden>no</span><span style='color:red;display: none'>no</span>"
                + "<span style='visibility:hidden'>no</span><span aria-hidden=true>no</span><span class=sr-only>no</span><template>no</template><!-- no --></p>";
        assertThat(HtmlText.of(html).text()).isEqualTo("Seen");
    }

    @Test
    void preformattedTextIsKept() {
        assertThat(HtmlText.of("<p>Code:</p><pre><code>\nif (a) {\n\n\n    b();\n}\n</code></pre><p>End</p>").text())
                .isEqualTo("Code:\n\nif (a) {\n\n\n    b();\n}\n\nEnd");
    }

    @Test
    void anAddressWithHiddenEndsIsWhole() {
        var text = HtmlText.of("<p>See <a href=\"https://yards.example/reports/cold\"><span class=\"invisible\">https://</span>"
                + "<span class=\"ellipsis\">yards.example/rep</span><span class=\"invisible\">orts/cold</span></a> now</p>");
        assertThat(text.text()).isEqualTo("See https://yards.example/reports/cold now");
        assertThat(text.links()).containsExactly(new Link(new Span(4, 38), "https://yards.example/reports/cold", ""));
    }

    @Test
    void linksAreRelativeToThePage() {
        var text = HtmlText.of("<a href='../b' rel='nofollow'>There</a><a href='#x'>Down</a><a href='javascript:go()'>Go</a><a href='c'></a>", "https://a.example/x/y");
        assertThat(text.links()).containsExactly(new Link(new Span(0, 5), "https://a.example/b", "nofollow"), new Link(new Span(5, 9), "https://a.example/x/y#x", ""));
    }

    @Test
    void linksWithoutAnAddressOfThePageStayAsWritten() {
        assertThat(HtmlText.of("<a href=' b.html '>There</a>").links()).extracting(Link::url).containsExactly("b.html");
    }

    @Test
    void quotationsNest() {
        var text = HtmlText.of("<p>Kovac:</p><blockquote cite='https://k.example/1'><p>Rao:</p><blockquote>No.</blockquote><p>Yes.</p></blockquote><p>So.</p>");
        assertThat(text.quotations()).extracting(quotation -> quotation.span().in(text.text())).containsExactly("Rao:\n\nNo.\n\nYes.", "No.");
        assertThat(text.quotations()).extracting(Quotation::cite).containsExactly("https://k.example/1", "");
    }

    @Test
    void quotationsStandBeforeTheMarksOfTheirLists() {
        var text = HtmlText.of("a<blockquote><ul><li>One</ul></blockquote>");
        assertThat(text.quotations().getFirst().span().in(text.text())).isEqualTo("- One");
    }

    @Test
    void whoIsQuotedStandsAboveTheQuotation() {
        var text = HtmlText.of("<blockquote><div><cite>oskar wrote:</cite>Never.</div></blockquote><blockquote data-quote='lena_k'>No.</blockquote><blockquote>On <cite>The Yard</cite></blockquote>");
        assertThat(text.quotations()).extracting(Quotation::by).containsExactly("oskar", "lena_k", "");
        assertThat(text.quotations()).extracting(quotation -> quotation.span().in(text.text())).containsExactly("Never.", "No.", "On The Yard");
        assertThat(text.text()).startsWith("oskar wrote:\nNever.");
    }

    @Test
    void paragraphsAreWhatStandsBetweenBlankLines() {
        var text = HtmlText.of("<p>One<br>and a half</p><p>Two</p>");
        assertThat(text.paragraphs()).extracting(span -> span.in(text.text())).containsExactly("One\nand a half", "Two");
    }

    @Test
    void picturesOfSignsAreSigns() {
        var text = HtmlText.of("<p>Cold <img class='emoji' alt='😀' src='x.png'><img alt=':snow:'> <img alt='A map of the yard' src='map.png'></p>");
        assertThat(text.text()).isEqualTo("Cold 😀:snow:");
        assertThat(text.images()).containsExactly(new Image(13, "A map of the yard", "map.png"));
    }

    @Test
    void picturesAloneSpeakByTheirWords() {
        assertThat(HtmlText.of("<div><img alt='A map of the yard'><img alt='Snow'></div>").text()).isEqualTo("[A map of the yard]\n[Snow]");
    }

    @Test
    void charactersThatNoFileHoldsAreReplaced() {
        assertThat(HtmlText.of("a\u0001b\uD83Dc").text()).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void partsCanBeLeftOut() {
        var page = org.jsoup.Jsoup.parse("<div>One<div class=no>Two</div></div>");
        assertThat(HtmlText.of(page.body(), element -> element.hasClass("no")).text()).isEqualTo("One");
    }

    @Test
    void nothingIsEmpty() {
        assertThat(HtmlText.of(" \n ").isEmpty()).isTrue();
        assertThat(HtmlText.of("<p> &nbsp; </p>").isEmpty()).isTrue();
        assertThat(HtmlText.line(" <b>A\n title</b> ")).isEqualTo("A title");
    }
}
