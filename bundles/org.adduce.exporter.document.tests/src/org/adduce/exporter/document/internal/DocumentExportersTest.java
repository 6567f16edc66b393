package org.adduce.exporter.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.ECollections;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in HTML and Markdown. */
class DocumentExportersTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final String HOSTILE = "\"><script>alert(1)</script>' onload='x & &lt; \uD83D\uDEA2 \u202E\u05E9\u05DC\u05D5\u05DD";

    @TempDir
    Path folder;
    private long ids;
    private Dossier dossier;
    private Source source;
    private Claim claim;
    private Question question;

    @BeforeEach
    void makeDossier() {
        dossier = made(MAKE.createDossier());
        dossier.setTitle("Ferries");
        var mira = made(MAKE.createActor());
        mira.setName("Mira Tamm");
        question = made(MAKE.createQuestion());
        question.setText("Is it late?");
        claim = made(MAKE.createClaim());
        claim.setText("The ferry is late");
        claim.getAnswers().add(question);
        source = made(MAKE.createSource());
        source.setTitle("Harbour notes");
        source.setUrl("https://tern.example/notes");
        source.setPublished(When.parse("2026-03-04"));
        var quote = made(MAKE.createQuote());
        quote.setExact("late again");
        var assertion = made(MAKE.createAssertion());
        assertion.setClaim(claim);
        assertion.setSpeaker(mira);
        assertion.setStance(Stance.DENIES);
        assertion.getQuotes().add(quote);
        source.getAssertions().add(assertion);
        var event = made(MAKE.createEvent());
        event.setTitle("The ferry leaves");
        event.setWhen(When.parse("2026-03-05"));
        dossier.getActors().add(mira);
        dossier.getQuestions().add(question);
        dossier.getClaims().add(claim);
        dossier.getSources().add(source);
        dossier.getEvents().add(event);
    }

    @Test
    void markdownTellsQuestionsClaimsEventsAndSources() throws Exception {
        assertThat(text(new MarkdownExporter())).contains("# Ferries\n", "\n### Is it late?\n", "\n#### The ferry is late\n", "\n- **Mira Tamm** denies, 4 March 2026, in *Harbour notes*\n\n  > late again\n",
                "\n- 5 March 2026: **The ferry leaves** (planned)\n", "\n- **Harbour notes**. 4 March 2026 · post. <https://tern.example/notes>\n");
    }

    @Test
    void nothingQuotedIsMarkupInMarkdown() throws Exception {
        quoted("# no heading\n---\n===\n~~~\n1. one\n2)\n- point\n    <script>alert(1)</script> &lt; [a](b) `c` *d*\n\u0001");

        assertThat(text(new MarkdownExporter())).contains("""
                  > \\# no heading
                  > \\---
                  > \\===
                  > \\~\\~\\~
                  > 1\\. one
                  > 2\\)
                  > \\- point
                  > \\<script\\>alert(1)\\</script\\> \\&lt; \\[a\\](b) \\`c\\` \\*d\\*
                """).doesNotContain("\u0001");
    }

    @Test
    void notesStayMarkdownButHoldNoHtml() throws Exception {
        claim.setNote("**Look** at <https://tern.example/a>, 2 < 3\n\n<script>alert(1)</script><!-- c -->");

        assertThat(text(new MarkdownExporter())).contains("**Look** at <https://tern.example/a>, 2 < 3\n\n\\<script>alert(1)\\</script>\\<!-- c -->\n");
    }

    @Test
    void theReportTellsWhoSaidWhatWhereAndWhen() throws Exception {
        var page = page();

        assertThat(page.select("#questions h3").eachText()).containsExactly("Is it late?");
        assertThat(page.select(".statements li.against .who").eachText()).containsExactly("Mira Tamm denies");
        assertThat(page.select(".statements blockquote").eachText()).containsExactly("late again");
        assertThat(page.select(".where").eachText()).containsExactly("4 March 2026 · Harbour notes");
        assertThat(page.select("#events td").eachText()).containsExactly("5 March 2026", "The ferry leaves", "planned");
        assertThat(page.select("#sources cite a").eachAttr("href")).containsExactly("https://tern.example/notes");
    }

    @Test
    void theReportIsWellFormedAndNeedsNothingElse() throws Exception {
        hostile();
        var parser = Parser.htmlParser().setTrackErrors(50);
        var html = text(new HtmlReportExporter());
        var page = parser.parseInput(html, "");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, link, iframe, object, embed, base, form")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).isNotEmpty().allMatch(address -> address.startsWith("data:image/svg+xml;base64,"));
        assertThat(page.select("[srcset]").eachAttr("srcset")).isNotEmpty().allMatch(address -> address.startsWith("data:image/svg+xml;base64,"));
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).filter(attribute -> attribute.getKey().startsWith("on"))).isEmpty();
        assertThat(page.select("style").html()).contains("prefers-color-scheme: dark").doesNotContain("@import", "url(");
    }

    @Test
    void theTimelineIsADrawingForLightAndForDark() throws Exception {
        hostile();
        var page = page();
        var light = picture(page.select("#timeline img").attr("src"));
        var dark = picture(page.select("#timeline source").attr("srcset"));

        for (var picture : List.of(light, dark)) {
            var drawing = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(picture));
            assertThat(drawing.getDocumentElement().getLocalName() == null ? drawing.getDocumentElement().getTagName() : drawing.getDocumentElement().getLocalName()).isEqualTo("svg");
            assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
        }
        assertThat(light).isNotEqualTo(dark);
    }

    @Test
    void hostileTextStaysTextInTheReport() throws Exception {
        hostile();
        var page = page();

        assertThat(page.title()).isEqualTo(HOSTILE);
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("#questions h4").text()).isEqualTo(HOSTILE);
        assertThat(page.select("blockquote").text()).isEqualTo(HOSTILE);
        assertThat(page.select("#sources cite").text()).isEqualTo(HOSTILE);
    }

    @Test
    void whatNoPageCanHoldIsReplaced() throws Exception {
        claim.setText("a\u0000b\u001Bc");

        assertThat(page().select("#questions h4").text()).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void anAddressThatRunsSomethingIsNoLink() throws Exception {
        source.setUrl("javascript:alert(1)");

        assertThat(page().select("a").eachAttr("href")).isNotEmpty().allMatch(address -> address.startsWith("#"));
    }

    @Test
    void everyLinkWithinTheReportLeadsSomewhereAndNoIdIsTwice() throws Exception {
        var second = made(MAKE.createQuestion());
        second.setText("Why?");
        dossier.getQuestions().add(second);
        claim.getAnswers().add(second);
        argue();
        var file = folder.resolve("part.html");
        export(new HtmlReportExporter(), Selection.of(dossier, element -> element == claim || element == question || element == second || element instanceof Argument), file);
        var page = Jsoup.parse(Files.readString(file));

        assertThat(page.select(".claim h4").eachText()).containsExactly("The ferry is late", "The ferry is late");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href").stream().map(address -> address.substring(1))).isNotEmpty().allMatch(id -> page.getElementById(id) != null);
        assertThat(page.select(".arguments li").eachText()).contains("Because Ice on the river");
    }

    @Test
    void whatIsNotToldIsSaidToBeLeftOut() throws Exception {
        var topic = made(MAKE.createTopic());
        dossier.getTopics().add(topic);
        for (var exporter : List.of(new MarkdownExporter(), new HtmlReportExporter())) {
            var report = export(exporter, Selection.whole(), folder.resolve("lost"));

            assertThat(report.losses()).filteredOn(loss -> loss.type().equals("Topic")).hasSize(1).allSatisfy(loss -> assertThat(loss.message()).isNotBlank());
            assertThat(report.losses()).extracting(loss -> loss.type()).doesNotContain("Claim", "Question", "Event", "Source", "Assertion", "Quote");
        }
    }

    @Test
    void theSameDossierGivesTheSameBytesAndTheWordsDoNotHangOnTheOrderItIsKeptIn() throws Exception {
        for (int at = 0; at < 4; at++) {
            argue();
        }
        dossier.getArguments().getFirst().getPremises().add(dossier.getClaims().getLast());
        for (var exporter : List.of(new MarkdownExporter(), new HtmlReportExporter())) {
            var first = text(exporter);
            assertThat(text(exporter)).isEqualTo(first);
            ECollections.reverse(dossier.getClaims());
            ECollections.reverse(dossier.getArguments());
            ECollections.reverse(dossier.getArguments().getLast().getPremises());

            assertThat(withoutPictures(text(exporter))).isEqualTo(withoutPictures(first));
        }
    }

    @Test
    void anEmptyDossierIsWrittenToo() throws Exception {
        dossier = made(MAKE.createDossier());

        assertThat(text(new MarkdownExporter())).isEqualTo("# Untitled dossier\n");
        assertThat(page().select("h1").text()).isEqualTo("Untitled dossier");
        assertThat(page().select("section")).isEmpty();
    }

    @Test
    void aFolderIsNoPlaceForADocument() {
        for (var exporter : List.of(new MarkdownExporter(), new HtmlReportExporter())) {
            assertThatThrownBy(() -> export(exporter, Selection.whole(), folder)).isInstanceOf(ExportException.class).hasMessageContaining("Name a file");
        }
    }

    private static String withoutPictures(String page) {
        return page.replaceAll("base64,[^\"]*", "base64,");
    }

    private void hostile() {
        dossier.setTitle(HOSTILE);
        claim.setText(HOSTILE);
        source.setTitle(HOSTILE);
        source.setUrl("https://tern.example/\"onclick=\"x");
        dossier.getActors().getFirst().setName(HOSTILE);
        dossier.getEvents().getFirst().setTitle(HOSTILE);
        claim.setNote(HOSTILE);
        quoted(HOSTILE);
    }

    private void quoted(String words) {
        source.getAssertions().getFirst().getQuotes().getFirst().setExact(words);
    }

    private void argue() {
        var premise = made(MAKE.createClaim());
        premise.setText("Ice on the river");
        dossier.getClaims().add(premise);
        var argument = made(MAKE.createArgument());
        argument.getPremises().add(premise);
        argument.setConclusion(claim);
        dossier.getArguments().add(argument);
    }

    private <T extends Element> T made(T element) {
        element.setId(new UUID(0, ++ids));
        return element;
    }

    private static byte[] picture(String address) {
        return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    }

    private ExportReport export(Exporter exporter, Selection selection, Path file) throws Exception {
        return exporter.export(dossier, selection, file, new NullProgressMonitor());
    }

    private String text(Exporter exporter) throws Exception {
        var file = folder.resolve("written");
        export(exporter, Selection.whole(), file);
        return Files.readString(file);
    }

    private Document page() throws Exception {
        return Jsoup.parse(text(new HtmlReportExporter()));
    }
}
