package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class RedditTest {

    private static final String THREAD = """
            [{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {"id": "ab1", "subreddit": "yards", "title": "Is it &gt; 3?", "author": "lena_k", "selftext": "Tell me &amp; why",
               "is_self": true, "permalink": "/r/yards/comments/ab1/is_it/", "url": "https://www.reddit.com/r/yards/comments/ab1/is_it/", "created": 1750028800.0, "created_utc": 1750000000.0,
               "score": 7, "num_comments": 3, "link_flair_text": "Cold"}}]}},
             {"kind": "Listing", "data": {"children": [
               {"kind": "t1", "data": {"id": "c1", "link_id": "t3_ab1", "parent_id": "t3_ab1", "author": "oskar", "body": "> Tell me & why\\n\\nBecause [this](https://a.example/x).", "created_utc": "1750000100",
                 "permalink": "/r/yards/comments/ab1/is_it/c1/", "edited": 1750000300.0, "replies": {"kind": "Listing", "data": {"children": [
                   {"kind": "t1", "data": {"id": "c2", "link_id": "t3_ab1", "parent_id": "t1_c1", "author": "[deleted]", "body": "[removed]", "created_utc": 1750000200, "replies": ""}},
                   {"kind": "more", "data": {"count": 4, "parent_id": "t1_c1", "children": ["c7", "c8"]}}]}}}}]}}]
            """;

    private static Read read(String json) throws Exception {
        return Read.with(new RedditImporter(), json);
    }

    @Test
    void twoListingsAreOneThread() throws Exception {
        var read = read(THREAD);
        assertThat(read.sources()).hasSize(1);
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__TITLE)).isEqualTo("Is it > 3?");
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__BIBLIOGRAPHY)).contains("container-title=r/yards", "keyword=Cold");
        assertThat(read.voices()).hasSize(3);
        assertThat(read.words(read.voice("t3_ab1"))).isEqualTo("Is it > 3?\n\nTell me & why");
        assertThat(read.replyTo(read.voice("t1_c2"))).contains(read.voice("t1_c1"));
        assertThat(read.replyTo(read.voice("t1_c1"))).contains(read.voice("t3_ab1"));
    }

    @Test
    void whatACommentQuotesOfThePostIsOfWhoeverPostedIt() throws Exception {
        var read = read(THREAD);
        var quoted = read.inside(read.voice("t1_c1")).getFirst();
        assertThat(read.words(quoted)).isEqualTo("Tell me & why");
        assertThat(read.speaker(quoted)).isEqualTo("lena_k");
        assertThat(quoted.value(Literals.UTTERANCE__QUOTES)).contains(read.voice("t3_ab1").key());
    }

    @Test
    void whatAPollGivesToChooseFromIsAmongTheWords() throws Exception {
        var read = read(THREAD.replace("\"is_self\": true,", "\"is_self\": true, \"poll_data\": {\"options\": [{\"id\": \"1\", \"text\": \"Yes\", \"vote_count\": 4}, {\"text\": \"No\"}]},"));
        assertThat(read.words(read.voice("t3_ab1"))).endsWith("Tell me & why\n\n\u2022 Yes (4)\n\u2022 No");
    }

    @Test
    void theTimeIsTheOneInUtc() throws Exception {
        assertThat(value(read(THREAD).voice("t3_ab1"), Literals.UTTERANCE__WHEN)).isEqualTo("2025-06-15T15:06:40Z");
        var local = read(THREAD.replace("\"created_utc\": 1750000000.0,", ""));
        assertThat(local.voice("t3_ab1").doubts()).isNotEmpty();
    }

    @Test
    void whatWasRemovedIsKeptAsDeletedAndHasNoSpeaker() throws Exception {
        var read = read(THREAD);
        var gone = read.voice("t1_c2");
        assertThat(value(gone, Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(read.speaker(gone)).isEmpty();
        assertThat(read.words(gone)).isEqualTo("[removed]");
    }

    @Test
    void commentsThatAreOnlyNamedAreTold() throws Exception {
        assertThat(read(THREAD).said(Severity.INFO)).anyMatch(words -> words.contains("4 more comments below t1_c1") && words.contains("c7, c8"));
    }

    @Test
    void editsAndMarkdownLinksAreKept() throws Exception {
        var read = read(THREAD);
        assertThat(value(read.voice("t1_c1"), Literals.ELEMENT__NOTE)).contains("Edited 2025-06-15");
        assertThat(read.links(read.voice("t1_c1"))).containsExactly("https://a.example/x");
        assertThat(read.inside(read.voice("t1_c1"))).hasSize(1);
    }

    @Test
    void theHtmlCountsWhereItIsThere() throws Exception {
        var read = read("""
                {"kind": "t1", "data": {"id": "c9", "link_id": "t3_z", "parent_id": "t3_z", "author": "a", "subreddit": "s", "body": "**so**", "created_utc": 1750000000,
                  "body_html": "&lt;div class=\\"md\\"&gt;&lt;blockquote&gt;&lt;p&gt;cold hall&lt;/p&gt;&lt;/blockquote&gt;&lt;p&gt;&lt;strong&gt;so&lt;/strong&gt; &amp;amp; more&lt;/p&gt;&lt;/div&gt;"}}
                """);
        assertThat(read.words(read.voice("t1_c9"))).isEqualTo("cold hall\n\nso & more");
        assertThat(read.inside(read.voice("t1_c9"))).hasSize(1);
    }

    @Test
    void bareRecordsOfArchives() throws Exception {
        var read = read("""
                {"id": "d1", "subreddit": "yards", "link_id": "t3_q", "parent_id": "t3_q", "author": "x", "body": "one", "created_utc": 1750000000}
                {"id": "d2", "subreddit": "yards", "link_id": "t3_q", "parent_id": "t1_d1", "author": "y", "body": "two", "created_utc": 1750000001}
                """);
        assertThat(read.sources()).hasSize(1);
        assertThat(read.replyTo(read.voice("t1_d2"))).contains(read.voice("t1_d1"));
    }

    @Test
    void olderArchivesNumberWhatIsAnswered() throws Exception {
        var read = read("""
                {"id": "2n9c", "subreddit": "yards", "link_id": "t3_q", "parent_id": 26, "author": "x", "body": "one", "created_utc": 1750000000}
                {"id": "d2", "subreddit": "yards", "link_id": "t3_q", "parent_id": 123456, "author": "y", "body": "two", "created_utc": "1750000001"}
                """);
        assertThat(read.replyTo(read.voice("t1_2n9c"))).contains(read.sources().getFirst());
        assertThat(read.replyTo(read.voice("t1_d2"))).contains(read.voice("t1_2n9c"));
        assertThat(value(read.voice("t1_d2"), Literals.UTTERANCE__URL)).isEqualTo("https://www.reddit.com/comments/q/_/d2");
    }

    @Test
    void whereAPictureOfAGalleryLeadsIsALink() throws Exception {
        var read = read("""
                {"kind": "t3", "data": {"id": "g", "subreddit": "s", "title": "G", "author": "a", "created_utc": 1750000000, "is_gallery": true, "url": "https://www.reddit.com/gallery/g",
                  "gallery_data": {"items": [{"media_id": "m1", "caption": "A crane", "outbound_url": "https://out.example/a?b=1&amp;c=2"}]}}}
                """);
        assertThat(read.links(read.voices().getFirst())).containsExactly("https://out.example/a?b=1&c=2");
        assertThat(value(read.citations(read.voices().getFirst()).getFirst(), Literals.CITATION__LABEL)).isEqualTo("A crane");
    }

    @Test
    void picturesOfAGalleryKeepTheirCaptions() throws Exception {
        var read = read("""
                {"kind": "t3", "data": {"id": "g", "subreddit": "s", "title": "G", "author": "a", "created_utc": 1750000000, "is_gallery": true, "url": "https://www.reddit.com/gallery/g", "removed_by_category": "moderator",
                  "media_metadata": {"m1": {"s": {"u": "https://i.example/m1.jpg?a=1&amp;b=2"}}}, "gallery_data": {"items": [{"media_id": "m1", "caption": "A crane"}]}}}
                """);
        assertThat(read.sources()).hasSize(1);
        assertThat(value(read.citations(read.voices().getFirst()).getFirst(), Literals.CITATION__LABEL)).isEqualTo("A crane");
        assertThat(read.links(read.voices().getFirst())).containsExactly("https://i.example/m1.jpg?a=1&b=2");
        assertThat(value(read.voices().getFirst(), Literals.ELEMENT__NOTE)).isEqualTo("Removed: moderator.");
    }
}
