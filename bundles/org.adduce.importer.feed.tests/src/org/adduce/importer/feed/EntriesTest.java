package org.adduce.importer.feed;

import static org.adduce.importer.feed.Read.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.value.Variable;
import org.junit.jupiter.api.Test;

/** What entries say, in the several ways of the several formats. */
class EntriesTest {

    @Test
    void anItemIsAPartOfItsFeed() throws Exception {
        var read = Read.item("<title>The cold yard</title><link>https://harbour.example/1</link><pubDate>Fri, 12 Jun 2026 09:14:05 GMT</pubDate><dc:creator>Lena Kovac</dc:creator>");
        assertThat(read.entry().key()).isEqualTo(Key.url("https://harbour.example/1"));
        assertThat(read.entry().value(Literals.SOURCE__PART_OF)).contains(read.feed().key());
        assertThat(text(read.entry(), Literals.SOURCE__TITLE)).isEqualTo("The cold yard");
        assertThat(text(read.entry(), Literals.SOURCE__PUBLISHED)).isEqualTo("2026-06-12T09:14:05Z");
        assertThat(read.authors(read.entry())).containsExactly("Lena Kovac");
        assertThat(text(read.feed(), Literals.SOURCE__TITLE)).isEqualTo("Harbour Notes");
    }

    @Test
    void theFullestTextCounts() throws Exception {
        var read = Read.item("<description>Short</description><content:encoded><![CDATA[<p>Long &amp; <a href='/2'>cold</a></p><p>Two</p>]]></content:encoded>");
        assertThat(read.words(read.entry())).isEqualTo("Long & cold\n\nTwo");
    }

    @Test
    void markupMayBeEscapedOrNakedOrXhtml() throws Exception {
        assertThat(words(Read.item("<description>A &lt;b&gt;cold&lt;/b&gt; yard</description>"))).isEqualTo("A cold yard");
        assertThat(words(Read.item("<description>A <b>cold</b> yard</description>"))).isEqualTo("A cold yard");
        assertThat(words(Read.entry("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>A</p><p>yard</p></div></content>"))).isEqualTo("A\n\nyard");
        assertThat(words(Read.entry("<content type='html'>A &lt;i&gt;cold&lt;/i&gt; yard</content>"))).isEqualTo("A cold yard");
        assertThat(words(Read.entry("<content type='text'>1 &lt; 2 &lt;b&gt;</content>"))).isEqualTo("1 < 2 <b>");
        assertThat(words(Read.entry("<content type='application/octet-stream'>QSBjb2xkIHlhcmQ=</content>"))).isEqualTo("A cold yard");
        assertThat(words(Read.entry("<summary>One\n two</summary>"))).isEqualTo("One\n two");
    }

    private static String words(Read read) {
        return read.words(read.entry());
    }

    @Test
    void linksAreRelativeToTheirBase() throws Exception {
        var read = Read.entry("<link href='1'/><content type='html' xml:base='https://other.example/x/'>&lt;a href='y'>See&lt;/a></content>");
        assertThat(read.proposal().items(Literals.CITATION).map(citation -> text(citation, Literals.CITATION__URL))).containsExactly("https://other.example/x/y");
    }

    @Test
    void aNameMayBeAnAddress() throws Exception {
        assertThat(text(Read.item("<guid>https://harbour.example/7</guid>").entry(), Literals.SOURCE__URL)).isEqualTo("https://harbour.example/7");
        assertThat(text(Read.item("<guid isPermaLink='false'>https://harbour.example/7</guid>").entry(), Literals.SOURCE__URL)).isEmpty();
    }

    @Test
    void peopleAreNamedInManyWays() throws Exception {
        var read = Read.item("<author>lena@harbour.example (Lena Kovac)</author>");
        assertThat(read.authors(read.entry())).containsExactly("Lena Kovac");
        var atom = Read.entry("<author><name>Lena Kovac</name><uri>https://lena.example/</uri></author><author><name>Oskar Lind</name></author><contributor><name>Rao</name></contributor>");
        assertThat(atom.authors(atom.entry())).containsExactly("Lena Kovac", "Oskar Lind");
    }

    @Test
    void recordingsMakeAPodcast() throws Exception {
        var read = Read.item("<title>Talk</title><enclosure url='https://harbour.example/1.mp3' type='audio/mpeg' length='1'/>");
        assertThat(read.entry().value(Literals.SOURCE__KIND)).contains(SourceKind.PODCAST);
        assertThat(read.feed().value(Literals.SOURCE__KIND)).contains(SourceKind.PODCAST);
        assertThat(text(read.entry(), Literals.SOURCE__BIBLIOGRAPHY)).contains(new Variable("enclosure", "https://harbour.example/1.mp3 (audio/mpeg)").toString());
    }

    @Test
    void answersAreTiedToWhatTheyAnswer() throws Exception {
        var read = Read.text("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'><title>T</title><entry><id>tag:1</id><title>One</title></entry>"
                + "<entry><id>tag:2</id><title>Two</title><thr:in-reply-to ref='tag:1'/><content>Yes</content></entry></feed>");
        assertThat(read.entries().get(1).value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(read.entries().getFirst().key()));
    }

    @Test
    void jsonFeeds() throws Exception {
        var read = Read.text("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Notes", "home_page_url": "https://harbour.example/", "authors": [{"name": "Lena Kovac"}],
                 "items": [{"id": "1", "url": "https://harbour.example/1", "content_html": "<p>A cold</p><p>yard</p>", "date_published": "2026-06-12T09:14:05+02:00", "tags": ["yard"],
                            "attachments": [{"url": "https://harbour.example/1.mp3", "mime_type": "audio/mpeg"}]},
                           {"id": 2, "content_text": "Plain\\ntext"}]}""");
        assertThat(read.entries()).hasSize(2);
        assertThat(words(read)).isEqualTo("A cold\n\nyard");
        assertThat(read.words(read.entries().get(1))).isEqualTo("Plain\ntext");
        assertThat(read.authors(read.entry())).containsExactly("Lena Kovac");
        assertThat(text(read.entry(), Literals.SOURCE__PUBLISHED)).isEqualTo("2026-06-12T09:14:05+02:00");
    }

    @Test
    void listsOfFeeds() throws Exception {
        var read = Read.text("<opml version='2.0'><body><outline text='Yards'><outline text='Cold'><outline type='rss' text='Harbour' xmlUrl='https://harbour.example/feed' htmlUrl='https://harbour.example/'/>"
                + "</outline></outline><outline text='Other' xmlUrl='https://other.example/feed' category='/Yards/Warm'/></body></opml>");
        assertThat(read.sources()).extracting(source -> text(source, Literals.SOURCE__TITLE)).containsExactly("Harbour", "Other");
        assertThat(read.proposal().items(Literals.TOPIC).map(topic -> text(topic, Literals.TOPIC__NAME))).containsExactly("Yards", "Cold", "Warm");
        assertThat(read.sources().getFirst().value(Literals.TAGGED__TOPICS)).isPresent();
        assertThat(text(read.sources().getFirst(), Literals.SOURCE__URL)).isEqualTo("https://harbour.example/");
        assertThat(text(read.sources().getFirst(), Literals.SOURCE__BIBLIOGRAPHY)).contains("feed=https://harbour.example/feed");
        assertThat(text(read.sources().get(1), Literals.SOURCE__URL)).isEqualTo("https://other.example/feed");
    }

    @Test
    void theListOfFormsOfRssOne() throws Exception {
        var read = Read.text("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:c='http://purl.org/rss/1.0/modules/content/' xmlns='http://purl.org/rss/1.0/'><channel><title>F</title></channel>"
                + "<item rdf:about='https://a.example/1'><title>One</title><c:items><rdf:Bag><rdf:li><c:item><c:format rdf:resource='http://www.w3.org/2000/svg'/></c:item></rdf:li>"
                + "<rdf:li><c:item><rdf:value><![CDATA[It <em>was</em> cold.]]></rdf:value></c:item></rdf:li></rdf:Bag></c:items></item></rdf:RDF>");
        assertThat(read.proposal().items(Literals.SNAPSHOT).map(snapshot -> text(snapshot, Literals.SNAPSHOT__TEXT))).containsExactly("It was cold.");
    }

    @Test
    void linesOfAListThatLeadNowhereAreToldOf() throws Exception {
        var read = Read.text("<opml version='2.0'><body>\n<outline text='Yards'><outline text='Harbour' xmlUrl='https://harbour.example/feed'/>\n<outline text='call Rao'/></outline></body></opml>");
        assertThat(read.proposal().diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.message()).contains("words alone");
            assertThat(told.line()).isEqualTo(3);
        });
    }

    @Test
    void whoseListItIsIsToldOf() throws Exception {
        var lines = "<body><outline text='Harbour' xmlUrl='https://harbour.example/feed'/></body></opml>";
        assertThat(Read.text("<opml version='2.0'>\n<head><title>Yards</title><ownerName>Lena Kovac</ownerName></head>" + lines).proposal().diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.message()).contains("\u201CYards\u201D by Lena Kovac");
            assertThat(told.line()).isEqualTo(2);
        });
        assertThat(Read.text("<opml version='2.0'><head><title> </title></head>" + lines).proposal().diagnostics()).isEmpty();
    }

    @Test
    void entriesWithOneAddressStayApart() throws Exception {
        var read = Read.text("<rss><channel><item><link>https://a.example/</link><guid isPermaLink='false'>1</guid></item><item><link>https://a.example/</link><guid isPermaLink='false'>2</guid></item></channel></rss>");
        assertThat(read.entries()).extracting(item -> item.key().id()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void whatIsSaidShortlyBesideTheWholeIsKeptUnlessItIsItsBeginning() throws Exception {
        assertThat(variables(Read.item("<description>What the yard was like</description><content:encoded>The cold yard had no roof.</content:encoded>"))).contains(new Variable("abstract", "What the yard was like"));
        assertThat(variables(Read.item("<description>The cold yard had\u2026</description><content:encoded>The &lt;b&gt;cold&lt;/b&gt; yard had no roof.</content:encoded>"))).extracting(Variable::name).doesNotContain("abstract");
        assertThat(variables(Read.item("<description>Alone</description>"))).extracting(Variable::name).doesNotContain("abstract");
    }

    @Test
    void aFilmIsDescribedAmongItsMedia() throws Exception {
        var read = Read.entry("<media:group xmlns:media='http://search.yahoo.com/mrss/'><media:description>How the roof\nwas made</media:description><media:keywords>roof, yard</media:keywords></media:group>"
                + "<category term='Howto' label='How-to'/><category term='wood'/>");
        assertThat(words(read)).isEqualTo("How the roof\nwas made");
        assertThat(variables(read)).contains(new Variable("keyword", "How-to, Howto, wood, roof, yard"));
    }

    @Test
    void whatOnlyLooksLikeMarkupStays() throws Exception {
        assertThat(text(Read.entry("<title>How why &lt;T&gt; is read</title>").entry(), Literals.SOURCE__TITLE)).isEqualTo("How why <T> is read");
        assertThat(text(Read.item("<title>Lists of &lt;name&gt;</title>").entry(), Literals.SOURCE__TITLE)).isEqualTo("Lists of <name>");
        assertThat(text(Read.item("<title>A &lt;i&gt;cold&lt;/i&gt; yard</title>").entry(), Literals.SOURCE__TITLE)).isEqualTo("A cold yard");
    }

    @Test
    void linksWithoutABaseLeadFromThePage() throws Exception {
        var read = Read.item("<link>https://harbour.example/yards/1</link><content:encoded>&lt;a href='/2'&gt;See&lt;/a&gt;</content:encoded>");
        assertThat(read.proposal().items(Literals.CITATION).map(citation -> text(citation, Literals.CITATION__URL))).containsExactly("https://harbour.example/2");
    }

    @Test
    void commentsOfAPageAnswerItAndEachOther() throws Exception {
        var page = "https://harbour.example/cold/";
        var read = Read.text("<rss><channel><title>Comments on: Cold</title><link>" + page + "</link><item><title>By: Rao</title><link>" + page + "#comment-2</link><description>In reply to &lt;a href='" + page
                + "#comment-1'&gt;Lena&lt;/a&gt;. No.</description></item><item><title>By: Lena</title><link>" + page + "#comment-1</link><description>Yes</description></item></channel></rss>");
        var first = read.entries().get(1);
        assertThat(read.entry().value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(Key.url(page), first.key()));
        assertThat(first.value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(Key.url(page)));
        assertThat(read.proposal().items(Literals.UTTERANCE).map(voice -> voice.value(Literals.UTTERANCE__REPLY_TO).orElseThrow())).containsExactly(first.key(), Key.url(page));
        assertThat(first.value(Literals.SOURCE__KIND)).contains(SourceKind.POST);
        assertThat(text(first, Literals.SOURCE__TITLE)).isEqualTo("By: Lena");
    }

    @Test
    void whatIsAnsweredElsewhereIsKnownByItsPage() throws Exception {
        var read = Read.entry("<id>tag:2</id><title>Two</title><thr:in-reply-to ref='tag:1' href='https://other.example/1'/>");
        assertThat(read.entry().value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(Key.url("https://other.example/1")));
    }

    @Test
    void whatIsSaidOfARecordingIsKept() throws Exception {
        var read = Read.item("<title>Talk</title><description>Short</description><summary xmlns='http://www.itunes.com/dtds/podcast-1.0.dtd'>A longer one</summary>"
                + "<itunes:duration xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'>01:02</itunes:duration><podcast:person xmlns:podcast='https://podcastindex.org/namespace/1.0' role='guest'>Dr Lind</podcast:person>"
                + "<comments>https://talk.example/9</comments>");
        assertThat(words(read)).isEqualTo("A longer one");
        assertThat(variables(read)).contains(new Variable("abstract", "Short"), new Variable("dimensions", "01:02"), new Variable("guest", "Dr Lind"), new Variable("comments", "https://talk.example/9"));
    }

    @Test
    void anEntryMayHaveALanguageOfItsOwn() throws Exception {
        var read = Read.text("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>T</title><entry xml:lang='de'><id>1</id><title>Eins</title></entry><entry><id>2</id><title>Two</title></entry></feed>");
        assertThat(read.entries()).extracting(entry -> text(entry, Literals.SOURCE__LANGUAGE)).containsExactly("de", "en");
    }

    @SuppressWarnings("unchecked")
    private static List<Variable> variables(Read read) {
        return (List<Variable>) read.entry().value(Literals.SOURCE__BIBLIOGRAPHY).orElse(List.of());
    }
}
