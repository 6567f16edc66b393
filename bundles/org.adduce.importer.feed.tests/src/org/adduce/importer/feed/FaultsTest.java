package org.adduce.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.ImportException;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds as they should not be, and files that are none. */
class FaultsTest {

    private static final String FEED = "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Harbour Notes</title><item><title>The cold yard</title>"
            + "<link>https://harbour.example/1</link><pubDate>Fri, 12 Jun 2026 09:14:05 GMT</pubDate><description>A &lt;b&gt;cold&lt;/b&gt; yard</description></item></channel></rss>";

    @Test
    void entitiesOfHtmlAreUnderstood() throws Exception {
        var read = Read.text("<rss><channel><title>Caf&eacute; &nbsp;&amp; yard</title>\n<item><title>A & B</title></item></channel></rss>");
        assertThat(Read.text(read.feed(), Literals.SOURCE__TITLE)).isEqualTo("Café & yard");
        assertThat(Read.text(read.entry(), Literals.SOURCE__TITLE)).isEqualTo("A & B");
        assertThat(read.messages()).anyMatch(message -> message.contains("not well-formed"));
    }

    @Test
    void aCutFeedIsReadAsFarAsItGoes() throws Exception {
        var read = Read.text(FEED.substring(0, FEED.indexOf("<pubDate>")));
        assertThat(Read.text(read.entry(), Literals.SOURCE__URL)).isEqualTo("https://harbour.example/1");
        assertThat(read.messages()).isNotEmpty();
    }

    @Test
    void datesThatNobodyCanReadAreTold() throws Exception {
        var read = Read.text(FEED.replace("Fri, 12 Jun 2026 09:14:05 GMT", "next Friday").replace("<item>", "\n\n<item>"));
        assertThat(read.entry().value(Literals.SOURCE__PUBLISHED)).isEmpty();
        assertThat(read.proposal().diagnostics()).anyMatch(diagnostic -> diagnostic.message().contains("next Friday") && diagnostic.line() == 3);
    }

    @Test
    void nothingIsFetchedAndNothingExpands() throws Exception {
        var bomb = "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&b;&x;</title></channel></rss>";
        var read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Read.text(bomb));
        assertThat(Read.text(read.feed(), Literals.SOURCE__TITLE)).doesNotContain("root").hasSizeLessThan(100);
    }

    @Test
    void deepNestingIsBounded() {
        var deep = "<rss><channel><item><description>" + "<b>".repeat(100_000) + "x</description></item></channel></rss>";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Read.text(deep));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Read.text("<opml><body>" + "<outline text='a'>".repeat(50_000) + "</body></opml>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss version="2.0">                                                    | CERTAIN
            <?xml version="1.0"?><!-- a --><feed xmlns="http://www.w3.org/2005/Atom"> | CERTAIN
            <opml version="1.0">                                                   | CERTAIN
            <rdf:RDF xmlns="http://purl.org/rss/1.0/">                             | CERTAIN
            <rdf:RDF xmlns:r="http://a.example/"><channel xmlns="http://purl.org/rss/1.0/"> | CERTAIN
            <rdf:RDF xmlns:owl="http://www.w3.org/2002/07/owl#">                   | NONE
            {"version": "https://jsonfeed.org/version/1", "items": []}             | CERTAIN
            {"items": []}                                                          | NONE
            <!DOCTYPE html><html><body>rss</body></html>                           | NONE
            Dear all, <rss> is dead                                                | NONE
            """)
    void whatIsAFeed(String head, Confidence confidence) {
        assertThat(new FeedImporter().recognise(head.getBytes(StandardCharsets.UTF_8), "x.xml")).isEqualTo(confidence);
    }

    @Test
    void whatIsNoneIsRefused() {
        assertThatThrownBy(() -> Read.text("<html><body/></html>")).isInstanceOf(ImportException.class).hasMessageContaining("<html>");
        assertThatThrownBy(() -> Read.text("Dear all")).isInstanceOf(ImportException.class);
        assertThatThrownBy(() -> Read.text("")).isInstanceOf(ImportException.class);
        assertThatThrownBy(() -> Read.text("{\"a\": 1}")).isInstanceOf(ImportException.class);
    }

    @Test
    void otherCharsetsAreRead() throws Exception {
        var feed = FEED.replace("?>", " encoding='ISO-8859-2'?>").replace("cold yard", "Łódź");
        var read = Read.bytes(feed.getBytes("ISO-8859-2"), "feed.xml");
        assertThat(Read.text(read.entry(), Literals.SOURCE__TITLE)).isEqualTo("The Łódź");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFeedsAreReadOrRefused(int seed) {
        var random = new Random(seed);
        var bytes = FEED.getBytes(StandardCharsets.UTF_8);
        for (int flips = random.nextInt(12); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        var cut = java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        try {
            assertThat(Read.bytes(cut, "feed.xml").proposal().items()).isNotEmpty();
        } catch (ImportException refused) {
            assertThat(refused.diagnostic().message()).isNotBlank();
        }
    }
}
