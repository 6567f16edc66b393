package org.adduce.importer.web;

import static org.adduce.importer.web.Pages.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readable part of pages and what they say of themselves. */
class ArticlesTest {

    @Test
    void whatStandsAroundIsLeftOut() throws Exception {
        var page = Pages.of("<title>T</title>", "<nav><ul><li><a href=/>Home</a></ul></nav><div class=sidebar><p>Buy coal, wood, and peat, today, at our harbour shop.</p></div><div id=main><article>" + PROSE
                + "<ul class=share-buttons><li><a href=/f>Share this</a></li><li><a href=/g>Share that</a></li></ul></article></div><footer>All rights reserved</footer>");
        assertThat(page.text(page.source())).startsWith("The hall was heated").endsWith("and wrote.").doesNotContain("Home", "coal, wood, and peat", "Share", "rights");
        assertThat(page.messages()).anyMatch(message -> message.contains("left out"));
    }

    @Test
    void linesWithDoubleBreaksAreParagraphs() throws Exception {
        var body = "<div>" + PROSE.replace("</p><p>", "<br><br>").replace("<p>", "").replace("</p>", "") + "</div>";
        assertThat(Pages.of("", body).text(Pages.of("", body).source())).contains("said it.\n\nSomebody");
    }

    @Test
    void hiddenPartsAreLeftOut() throws Exception {
        var page = Pages.of("", "<article>" + PROSE + "<div style='display:none'><p>Nobody sees this, or that, or anything else, as it is hidden.</p></div></article>");
        assertThat(page.text(page.source())).doesNotContain("Nobody sees");
    }

    @Test
    void dataOfSchemaOrg() throws Exception {
        var page = Pages.of("<title>T | Harbour Notes</title><script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"NewsArticle\","
                + "\"headline\":\"The cold yard\",\"author\":[{\"@type\":\"Person\",\"name\":\"Lena Kovac\"},{\"@type\":\"Person\",\"name\":\"Oskar Lind\"}],\"datePublished\":\"2026-06-12T09:14:05+0200\","
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Harbour Notes\"}}]}</script>", "<article>" + PROSE + "</article>");
        assertThat(page.text(Literals.SOURCE__TITLE)).isEqualTo("The cold yard");
        assertThat(page.authors()).containsExactly("Lena Kovac", "Oskar Lind");
        assertThat(page.text(Literals.SOURCE__PUBLISHED)).isEqualTo("2026-06-12T09:14:05+02:00");
        assertThat(page.source().value(Literals.SOURCE__PUBLISHER)).contains(Key.name("Harbour Notes"));
        assertThat(page.source().value(Literals.SOURCE__KIND)).contains(SourceKind.ARTICLE);
        assertThat(page.all(Literals.UTTERANCE).getFirst().doubts()).isNotEmpty();
    }

    @Test
    void microformats() throws Exception {
        var page = Pages.of("<title>x</title>", "<article class=h-entry><a class='p-author h-card' href='https://lena.example/'>Lena Kovac</a><time class=dt-published datetime='2026-06-12'>June</time><div class=e-content>" + PROSE + "</div></article>");
        assertThat(page.authors()).containsExactly("Lena Kovac");
        assertThat(page.text(Literals.SOURCE__PUBLISHED)).isEqualTo("2026-06-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p class=byline>By Lena Kovac</p>", "<span itemprop=author>Lena Kovac</span>", "<a rel=author href=/l>Lena Kovac</a>", "<div class=author>by Lena Kovac | June 12, 2026</div>",
            "<div class=byline><span class=fn>Lena Kovac</span> <span>Harbour Notes</span> <a href=/f>Follow</a></div>", "<div class='hentry vcard'><span class=author><span class=fn>By LENA KOVAC</span></span></div>"})
    void bylines(String byline) throws Exception {
        assertThat(Pages.of("", "<article>" + byline + PROSE + "</article>").authors()).singleElement().asString().isEqualToIgnoringCase("Lena Kovac");
    }

    @Test
    void aDateBehindTheNameIsNoAuthor() throws Exception {
        assertThat(Pages.of("", "<article><div class=byline>By Lena Kovac, 6th June 2026</div>" + PROSE + "</article>").authors()).containsExactly("Lena Kovac");
    }

    @Test
    void authorsOfOtherArticlesAreNotThoseOfThisOne() throws Exception {
        var others = "<div class=more>" + "<div class=teaser><p>By <a rel=author href=/r>Rao</a></p></div>".repeat(2) + "</div>";
        var page = Pages.of("", "<article><p>By <a rel=author href=/l>Lena Kovac</a> and <a rel=author href=/o>Oskar Lind</a></p>" + PROSE + "</article><div class=below><div>" + others + "</div></div>");
        assertThat(page.authors()).containsExactly("Lena Kovac", "Oskar Lind");
    }

    @Test
    void wordsThatLeadToAMarkedNameAreNoPartOfIt() throws Exception {
        assertThat(Pages.of("", "<article><p itemprop=author>By Lena Kovac</p>" + PROSE + "</article>").authors()).containsExactly("Lena Kovac");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Why the old yard is cold | Harbour Notes; Why the old yard is cold
            Harbour Notes: why the old yard was never heated; why the old yard was never heated
            Why the old yard is cold; Why the old yard is cold
            """)
    void titlesWithoutTheSite(String written, String title) throws Exception {
        assertThat(Pages.of("<title>" + written + "</title>", "<article>" + PROSE + "</article>").text(Literals.SOURCE__TITLE)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta name=twitter:creator content='@harbour'>", "<meta name=author content=admin>", "<meta name=author content='www.harbour.example/lena'>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\",\"author\":\"Admin\"}</script>"})
    void whatNamesNobodyGivesWayToTheByline(String head) throws Exception {
        assertThat(Pages.of(head, "<article><p class=byline>View all posts by Lena Kovac \u2192</p>" + PROSE + "</article>").authors()).containsExactly("Lena Kovac");
    }

    @Test
    void aFilmInAnArticleIsNotWhatThePageIsAbout() throws Exception {
        var film = "<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"name\":\"A crane moves\",\"author\":\"Rao\",\"datePublished\":\"2020-01-01\"}</script>";
        var article = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The cold yard\",\"author\":\"Lena Kovac\",\"datePublished\":\"2026-06-12\"}</script>";
        for (var head : new String[] {film + article, film + "<meta property=og:title content='The cold yard'><meta name=author content='Lena Kovac'><meta property=article:published_time content=2026-06-12>"}) {
            var page = Pages.of(head, "<article>" + PROSE + "</article>");
            assertThat(page.text(Literals.SOURCE__TITLE)).isEqualTo("The cold yard");
            assertThat(page.authors()).containsExactly("Lena Kovac");
            assertThat(page.text(Literals.SOURCE__PUBLISHED)).isEqualTo("2026-06-12");
        }
    }

    @Test
    void tagsInTheDataAreNoPartOfNames() throws Exception {
        var page = Pages.of("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"1 < 2\",\"author\":{\"name\":\"<a href='/l'>Lena Kovac<\\/a>\"}}</script>", "<article>" + PROSE + "</article>");
        assertThat(page.authors()).containsExactly("Lena Kovac");
        assertThat(page.text(Literals.SOURCE__TITLE)).isEqualTo("1 < 2");
    }

    @Test
    void aCommentOfMarkupDoesNotPartWords() throws Exception {
        var page = Pages.of("", "<article>" + PROSE + "<div>The gate was<!-- note --> open.</div><div>" + PROSE + "</div></article>");
        assertThat(page.text(page.source())).contains("\n\nThe gate was open.\n\n");
    }

    @Test
    void aButtonIsALinkThatLeadsNowhere() throws Exception {
        var button = "<div class='text-center'><a href='#'>Send yourself the list of parts</a></div>";
        var place = "<div class='text-note'><a href='#parts'>The list of parts is further down</a></div>";
        var page = Pages.of("", "<article>" + PROSE + button + place + PROSE + "</article>");
        assertThat(page.text(page.source())).contains("further down").doesNotContain("Send yourself");
    }

    @Test
    void ofSeveralTimesTheFirstThatCanBeReadCounts() throws Exception {
        var page = Pages.of("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\",\"datePublished\":\"the day before\"}</script><meta property=article:published_time content=2026-06-12>", PROSE);
        assertThat(page.text(Literals.SOURCE__PUBLISHED)).isEqualTo("2026-06-12");
        assertThat(page.messages()).noneMatch(message -> message.contains("the day before"));
    }

    @Test
    void aTitleMayStandOutsideTheHead() throws Exception {
        assertThat(Pages.of("<p>EX-9</p><html><head><title>The cold yard</title></head><body><svg><title>Logo</title></svg>" + PROSE).text(Literals.SOURCE__TITLE)).isEqualTo("The cold yard");
    }

    @Test
    void linksAreCitationsAndBlockquotesVoices() throws Exception {
        var page = Pages.of("<link rel=canonical href='https://harbour.example/1'>", "<article>" + PROSE + "<blockquote cite='https://rao.example/'><p>It is cold, see <a href='/2'>there</a>, or ask somebody else.</p></blockquote>" + PROSE + "</article>");
        var quotation = page.all(Literals.UTTERANCE).get(1);
        assertThat(page.words(quotation)).isEqualTo("It is cold, see there, or ask somebody else.");
        assertThat(Pages.text(quotation, Literals.UTTERANCE__URL)).isEqualTo("https://rao.example/");
        assertThat(page.all(Literals.CITATION)).singleElement().satisfies(citation -> {
            assertThat(Pages.text(citation, Literals.CITATION__URL)).isEqualTo("https://harbour.example/2");
            assertThat(citation.parent()).contains(quotation.key());
        });
    }

    @Test
    void theAddressIsTheKey() throws Exception {
        assertThat(Pages.of("<link rel=canonical href='https://harbour.example/1'>", PROSE).source().key()).isEqualTo(Key.url("https://harbour.example/1"));
        assertThat(Pages.of("<!-- saved from url=(0026)https://harbour.example/2 --><html><body>" + PROSE).source().key()).isEqualTo(Key.url("https://harbour.example/2"));
    }

    @Test
    void datesThatNobodyCanReadAreTold() throws Exception {
        var page = Pages.of("\n<meta property='article:published_time' content='last week'>", PROSE);
        assertThat(page.source().value(Literals.SOURCE__PUBLISHED)).isEmpty();
        assertThat(page.proposal().diagnostics()).anyMatch(diagnostic -> diagnostic.message().contains("last week") && diagnostic.line() == 2);
    }

    @Test
    void aPageThatItsScriptNeverFilledIsKeptByItsName() throws Exception {
        var page = Pages.of("<title>The cold yard</title>", "<div id=root></div>");
        assertThat(page.text(Literals.SOURCE__TITLE)).isEqualTo("The cold yard");
        assertThat(page.all(Literals.SNAPSHOT)).isEmpty();
        assertThat(page.messages()).anyMatch(message -> message.contains("No text"));
    }
}
