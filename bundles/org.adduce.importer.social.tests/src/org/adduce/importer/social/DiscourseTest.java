package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class DiscourseTest {

    private static final String TOPIC = """
            {"post_stream": {"posts": [
               {"id": 11, "username": "lena_k", "name": "Lena Kovac", "avatar_template": "/user_avatar/forum.example/lena_k/{size}/1.png", "created_at": "2026-06-13T08:00:00.000Z", "cooked": "<p>The hall was <b>cold</b>.</p>", "post_number": 1, "topic_id": 5, "topic_slug": "hall"},
               {"id": 12, "username": "oskar", "name": "", "created_at": "2026-06-13T09:00:00.000Z", "post_number": 2, "reply_to_post_number": 1, "topic_id": 5, "topic_slug": "hall",
                "cooked": "<aside class=\\"quote\\" data-username=\\"lena_k\\" data-post=\\"1\\" data-topic=\\"5\\"><div class=\\"title\\"><div class=\\"quote-controls\\"></div>lena_k:</div><blockquote><p>The hall was cold.</p></blockquote></aside><p>Not <a href=\\"/t/other/9\\">so</a>.</p>"},
               {"id": 13, "username": "rao", "created_at": "2026-06-13T10:00:00.000Z", "post_number": 3, "cooked": "<p>(post deleted by author)</p>", "user_deleted": true, "topic_id": 5}],
              "stream": [11, 12, 13, 14]}, "id": 5, "title": "Hall &amp; yard", "slug": "hall", "tags": ["winter"], "created_at": "2026-06-13T08:00:00.000Z", "views": 7}
            """;

    private static Read read(String json) throws Exception {
        return Read.with(new DiscourseImporter(), json);
    }

    @Test
    void aTopicIsAThread() throws Exception {
        var read = read(TOPIC);
        assertThat(read.sources()).hasSize(1);
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__TITLE)).isEqualTo("Hall & yard");
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__URL)).isEqualTo("https://forum.example/t/hall/5");
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__BIBLIOGRAPHY)).contains("keyword=winter");
        assertThat(read.replyTo(read.voice("12"))).contains(read.voice("11"));
        assertThat(value(read.voice("13"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(read.said(Severity.INFO)).anyMatch(words -> words.startsWith("1 of 4 posts"));
    }

    @Test
    void whatOnlyTheKeepersSeeIsSaidToBeSo() throws Exception {
        var read = read(TOPIC.replace("\"post_number\": 2,", "\"post_number\": 2, \"post_type\": 4,"));
        assertThat(value(read.voice("12"), Literals.ELEMENT__NOTE)).contains("whisper");
        assertThat(value(read.voice("11"), Literals.ELEMENT__NOTE)).isEmpty();
    }

    @Test
    void quotationsKnowWhoseTheyAre() throws Exception {
        var read = read(TOPIC);
        var quoted = read.inside(read.voice("12"));
        assertThat(quoted).hasSize(1);
        assertThat(read.words(quoted.getFirst())).isEqualTo("The hall was cold.");
        assertThat(read.speaker(quoted.getFirst())).isEqualTo("lena_k");
        assertThat(quoted.getFirst().value(Literals.UTTERANCE__QUOTES)).contains((Object) read.voice("11").key());
        assertThat(read.words(read.voice("12"))).isEqualTo("The hall was cold.\n\nNot so.");
        assertThat(read.links(read.voice("12"))).containsExactly("https://forum.example/t/other/9");
    }

    @Test
    void whenAPostWasDeletedAndWhomOneAnswersThatIsNotThereIsNoted() throws Exception {
        var read = read("""
                {"id": 9, "username": "fen", "topic_id": 5, "topic_slug": "hall", "post_number": 4, "reply_to_post_number": 2, "reply_to_user": {"username": "oskar"}, "created_at": "2026-06-13T08:00:00Z",
                 "cooked": "<p>No.</p>", "deleted_at": "2026-06-14T08:00:00.000Z"}
                """);
        assertThat(value(read.voice("9"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(value(read.voice("9"), Literals.ELEMENT__NOTE)).isEqualTo("Deleted 2026-06-14T08:00:00Z.\n\nIn reply to oskar: post 2");
    }

    @Test
    void aForumThatIsNotNamedIsTold() throws Exception {
        var read = read(TOPIC.replace("/user_avatar/forum.example/", "/letter/"));
        assertThat(read.said(Severity.INFO)).anyMatch(words -> words.contains(DiscourseImporter.SITE));
        assertThat(read.sources().getFirst().key()).isNotEqualTo(new Key("discourse", "topic forum.example/5"));
    }

    @Test
    void quotationsInWordsAsTheyWereTyped() throws Exception {
        var read = read("""
                [{"id": 1, "username": "fen", "topic_id": 5, "post_number": 2, "created_at": "2026-06-13T08:00:00Z", "raw": "The cranes idle. All of them."},
                 {"id": 2, "username": "ebb", "topic_id": 5, "post_number": "3", "created_at": "2026-06-13T08:10:00Z", "raw": "[quote=\\"fen, post:2, topic:5\\"]\\r\\nThe cranes idle\\r\\n[/quote]\\r\\nNot so. [quote]open"}]
                """);
        var voice = read.voice("2");
        assertThat(read.words(voice)).isEqualTo("The cranes idle\n\nNot so. open");
        assertThat(read.inside(voice)).hasSize(1);
        assertThat(read.words(read.inside(voice).getFirst())).isEqualTo("The cranes idle");
        assertThat(read.speaker(read.inside(voice).getFirst())).isEqualTo("fen");
        assertThat(read.inside(voice).getFirst().value(Literals.UTTERANCE__QUOTES)).contains(read.voice("1").key());
    }

    @Test
    void whoIsQuotedIsKnownByTheAccountThoughTheForumShowsTheName() throws Exception {
        var read = read("""
                [{"id": 2, "username": "ebb", "topic_id": 5, "post_number": 3, "created_at": "2026-06-13T08:10:00Z", "raw": "[quote=\\"Lena Kovac, post:2, topic:5, full:true, username:lena_k\\"]\\nThe cranes idle\\n[/quote]\\nNot so.\\n\\n> as somebody said"}]
                """);
        var inside = read.inside(read.voice("2"));
        assertThat(inside).extracting(read::words).containsExactly("The cranes idle", "as somebody said");
        assertThat(inside).extracting(read::speaker).containsExactly("lena_k", "");
    }

    @Test
    void whatAForumPutsAroundTheWordsIsNoneOfThem() throws Exception {
        var read = read(TOPIC.replace("The hall was <b>cold</b>.</p>", "<a name=\\\"h1\\\" class=\\\"anchor\\\" href=\\\"#h1\\\"></a>See <a href=\\\"https://yard.example/a\\\">here</a><span class=\\\"badge badge-notification clicks\\\">12</span> and"
                + "<sup><a href=\\\"#footnote-1\\\">[1]</a></sup> <a class=\\\"hashtag-cooked\\\" href=\\\"/c/general/4\\\"><span>General</span></a></p><div class=\\\"poll\\\"><ul><li>Yes</li></ul>"
                + "<div class=\\\"poll-info\\\"><span>0</span><span>voters</span></div></div><ol><li><p>A note <a href=\\\"#footnote-ref-1\\\" class=\\\"footnote-backref\\\">\u21A9</a></p></li></ol>"));
        assertThat(read.words(read.voice("11"))).isEqualTo("See here and[1] General\n\n- Yes\n\n1. A note");
        assertThat(read.links(read.voice("11"))).containsExactly("https://yard.example/a");
    }

    @Test
    void aFilmOfTheForumIsLinkedWhereItIs() throws Exception {
        var read = read(TOPIC.replace("The hall was <b>cold</b>.</p>", "See:</p><div class=\\\"video-placeholder-container\\\" data-video-src=\\\"/uploads/a.mp4\\\"></div>"));
        assertThat(read.words(read.voice("11"))).isEqualTo("See:\n\nhttps://forum.example/uploads/a.mp4");
        assertThat(read.links(read.voice("11"))).containsExactly("https://forum.example/uploads/a.mp4");
    }

    @Test
    void aPageThatIsShownIsALinkAndAPollKeepsItsVotes() throws Exception {
        var read = read("""
                {"id": 1, "username": "fen", "topic_id": 5, "post_number": 1, "created_at": "2026-06-13T08:00:00Z", "polls": [{"voters": 4, "options": [{"html": "Yes", "votes": 3}, {"html": "No", "votes": 1}]}],
                 "cooked": "<p>See</p><aside class=\\"onebox\\" data-onebox-src=\\"https://b.example/y\\"><h3><a href=\\"https://b.example/y\\">B title</a></h3><p>Words of B</p></aside>"}
                """);
        var voice = read.voice("1");
        assertThat(read.words(voice)).isEqualTo("See\n\nhttps://b.example/y");
        assertThat(read.links(voice)).containsExactly("https://b.example/y");
        assertThat(value(voice, Literals.ELEMENT__NOTE)).isEqualTo("A poll: Yes: 3, No: 1 (of 4).");
    }

    @Test
    void aFilmShownByAStillIsLinkedWhereItIs() throws Exception {
        var read = read(TOPIC.replace("The hall was <b>cold</b>.</p>", "See:</p><div class=\\\"tube-onebox lazy-video-container\\\" data-video-title=\\\"Hall\\\"><a href=\\\"https://film.example/v/1\\\"><img src=\\\"/still.jpg\\\"></a></div>"));
        assertThat(read.words(read.voice("11"))).isEqualTo("See:\n\nhttps://film.example/v/1");
        assertThat(read.links(read.voice("11"))).containsExactly("https://film.example/v/1");
    }

    @Test
    void aPictureThatLeadsElsewhereIsALinkToThere() throws Exception {
        var read = read(TOPIC.replace("The hall was <b>cold</b>.</p>", "See</p><p><a href=\\\"https://quay.example/1\\\"><img src=\\\"https://quay.example/p.png\\\" alt=\\\"A quay\\\"></a></p>"));
        assertThat(read.links(read.voice("11"))).containsExactlyInAnyOrder("https://quay.example/1", "https://quay.example/p.png");
    }
}
