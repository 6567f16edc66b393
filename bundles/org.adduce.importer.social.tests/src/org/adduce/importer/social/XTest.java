package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Hints;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

class XTest {

    private static final String ARCHIVE = """
            window.YTD.tweets.part0 = [
             {"tweet": {"id_str": "300", "id": "300", "created_at": "Sun Jun 14 08:00:00 +0200 2026", "lang": "en", "full_text": "RT @lena_k: The hall &amp; the yard are cold\\u2026",
               "entities": {"user_mentions": [{"name": "Lena Kovac", "screen_name": "lena_k", "id_str": "17"}], "urls": []}}},
             {"tweet": {"id_str": "202", "created_at": "Sat Jun 13 09:00:00 +0000 2026", "in_reply_to_status_id_str": "201", "in_reply_to_screen_name": "oskar", "full_text": "And more.", "entities": {}}},
             {"tweet": {"id_str": "201", "created_at": "Sat Jun 13 08:00:00 +0000 2026", "favorite_count": "5", "lang": "pl", "full_text": "\\ud83d\\ude00 Zimno: https://t.co/Ab1 https://t.co/Pic9",
               "entities": {"urls": [{"url": "https://t.co/Ab1", "expanded_url": "https://yard.example/cold", "display_url": "yard.example/cold", "indices": ["9", "26"]}],
                 "media": [{"url": "https://t.co/Pic9", "expanded_url": "https://twitter.com/oskar/status/201/photo/1", "media_url_https": "https://pbs.example/p.jpg", "ext_alt_text": "A hall"}]}}}
            ];
            """;

    private static Read read(String js) throws Exception {
        return Read.with(new XImporter(), js);
    }

    @Test
    void postsThatAnswerOneAnotherAreOneSource() throws Exception {
        var read = read(ARCHIVE);
        assertThat(read.sources()).hasSize(2);
        assertThat(read.replyTo(read.voice("202"))).contains(read.voice("201"));
        assertThat(read.voice("202").parent()).isEqualTo(read.voice("201").parent());
        assertThat(value(read.voice("201"), Literals.UTTERANCE__WHEN)).isEqualTo("2026-06-13T08:00:00Z");
        assertThat(value(read.voice("300"), Literals.UTTERANCE__WHEN)).isEqualTo("2026-06-14T06:00:00Z");
    }

    @Test
    void whoseArchiveItIsFollowsFromItsPicturesAndAnswers() throws Exception {
        var read = read(ARCHIVE);
        assertThat(read.voices()).extracting(read::speaker).containsOnly("@oskar");
    }

    @Test
    void whoseArchiveItIsCanBeSaid() throws Exception {
        var read = Read.with(new XImporter(), ARCHIVE, Hints.of("tweets.js", Read.CAPTURED).option(XImporter.ACCOUNT, "@rao"));
        assertThat(read.voices()).extracting(read::speaker).containsOnly("@rao");
    }

    @Test
    void shortLinksBecomeWhatTheyStandFor() throws Exception {
        var read = read(ARCHIVE);
        var voice = read.voice("201");
        assertThat(read.words(voice)).isEqualTo("\uD83D\uDE00 Zimno: https://yard.example/cold https://twitter.com/oskar/status/201/photo/1");
        assertThat(read.links(voice)).containsExactly("https://yard.example/cold", "https://twitter.com/oskar/status/201/photo/1", "https://pbs.example/p.jpg");
        assertThat(read.citations(voice)).anyMatch(citation -> value(citation, Literals.CITATION__LABEL).equals("A hall"));
        assertThat(read.words((Anchor) read.citations(voice).getFirst().value(Literals.CITATION__ANCHOR).orElseThrow())).isEqualTo("https://yard.example/cold");
    }

    @Test
    void whatIsPassedOnIsAVoiceInside() throws Exception {
        var read = read(ARCHIVE);
        var original = read.inside(read.voice("300")).getFirst();
        assertThat(read.speaker(original)).isEqualTo("@lena_k");
        assertThat(read.words(original)).isEqualTo("The hall & the yard are cold\u2026");
        assertThat(value(original, Literals.ELEMENT__NOTE)).contains("Cut off");
    }

    @Test
    void aThreadIsReadFromItsBeginningThoughTheNewestComesFirst() throws Exception {
        var read = read(ARCHIVE);
        assertThat(read.voices().stream().filter(voice -> voice.parent().equals(read.voice("201").parent()))).containsExactly(read.voice("201"), read.voice("202"));
        assertThat(read.sources()).anyMatch(source -> value(source, Literals.SOURCE__TITLE).contains("Zimno")).noneMatch(source -> value(source, Literals.SOURCE__TITLE).equals("And more."));
    }

    @Test
    void longThreadsAreClimbedOnce() throws Exception {
        var js = new StringBuilder("window.YTD.tweets.part0 = [");
        for (int id = 1500; id > 0; id--) {
            js.append("{\"tweet\": {\"id_str\": \"").append(id).append("\", \"created_at\": \"Sat Jun 13 08:00:00 +0000 2026\", \"full_text\": \"t").append(id).append("\", \"in_reply_to_status_id_str\": \"")
                    .append(id == 1 ? "" : id - 1).append("\"}}").append(id == 1 ? "]" : ",");
        }
        var read = read(js.toString());
        assertThat(read.sources()).hasSize(1);
        assertThat(read.words(read.voices().getFirst())).isEqualTo("t1");
    }

    @Test
    void whatTheOwnerDeletedIsDeletedAndFilmsAreWhole() throws Exception {
        var read = read("""
                window.YTD.deleted_tweets.part0 = [{"tweet": {"id_str": "9", "created_at": "Sat Jun 13 08:00:00 +0000 2026", "deleted_at": "Sun Jun 14 08:00:00 +0000 2026", "full_text": "Oops",
                  "extended_entities": {"media": [{"url": "https://t.co/v", "media_url_https": "https://pbs.example/still.jpg", "video_info": {"variants": [{"url": "https://v.example/list.m3u8"},
                    {"bitrate": "2176000", "url": "https://v.example/large.mp4"}, {"bitrate": "832000", "url": "https://v.example/small.mp4"}]}}]}}}]
                """);
        assertThat(value(read.voice("9"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(value(read.voice("9"), Literals.ELEMENT__NOTE)).isEqualTo("Deleted 2026-06-14T08:00:00Z.");
        assertThat(read.links(read.voice("9"))).containsExactly("https://pbs.example/still.jpg", "https://v.example/large.mp4");
    }

    @Test
    void aLaterVersionOfAPostNamesTheFirst() throws Exception {
        var read = read("""
                window.YTD.tweets.part0 = [
                 {"tweet": {"id_str": "21", "created_at": "Sat Jun 13 08:00:00 +0000 2026", "full_text": "Cold?", "edit_info": {"initial": {"editTweetIds": ["21"], "editsRemaining": "5"}}}},
                 {"tweet": {"id_str": "22", "created_at": "Sat Jun 13 08:05:00 +0000 2026", "full_text": "Cold!", "edit_info": {"edit": {"initialTweetId": "21", "editControlInitial": {"editTweetIds": ["21", "22"]}}}}}]
                """);
        assertThat(value(read.voice("21"), Literals.ELEMENT__NOTE)).isEmpty();
        assertThat(value(read.voice("22"), Literals.ELEMENT__NOTE)).isEqualTo("Edited: a later version of https://x.com/i/status/21.");
    }

    @Test
    void aDeletedPostOfWhichOnlyTheHeadIsKeptIsDeleted() throws Exception {
        var read = read("""
                window.YTD.deleted_tweet_headers.part0 = [{"tweet": {"tweet_id": "9", "user_id": "42", "created_at": "Sat Jun 13 08:00:00 +0000 2026", "deleted_at": "Sun Jun 14 08:00:00 +0000 2026"}}]
                """);
        assertThat(value(read.voice("9"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(value(read.voice("9"), Literals.UTTERANCE__WHEN)).isEqualTo("2026-06-13T08:00:00Z");
    }

    @Test
    void whereAPostWasWrittenIsNoted() throws Exception {
        var read = read("""
                [{"id_str": "1", "full_text": "Fog", "created_at": "Sat Jun 13 08:00:00 +0000 2026", "user": {"screen_name": "moss_k"}, "entities": {}, "place": {"id": "p", "full_name": "Gdynia, Poland"}}]
                """);
        assertThat(value(read.voice("1"), Literals.ELEMENT__NOTE)).isEqualTo("At Gdynia, Poland.");
    }

    @Test
    void longPosts() throws Exception {
        var read = read("""
                window.YTD.note_tweet.part0 = [{"noteTweet": {"noteTweetId": "55", "createdAt": "2026-06-14T08:00:00.000Z", "updatedAt": "2026-06-14T08:00:00.000Z",
                  "core": {"text": "Long. https://t.co/q1", "urls": [{"shortUrl": "https://t.co/q1", "expandedUrl": "https://b.example/"}], "mentions": []}}}]
                """);
        assertThat(read.words(read.voice("55"))).isEqualTo("Long. https://b.example/");
    }

    @Test
    void aPostWithoutAnIdCostsOnlyItself() throws Exception {
        var read = read(ARCHIVE.replace("\"id_str\": \"202\"", "\"no\": \"202\""));
        assertThat(read.voices()).hasSize(2);
        assertThat(read.said(Severity.WARNING)).anyMatch(words -> words.contains("/1/tweet"));
    }

    @Test
    void whomAPostNamesIsKnownAndOneWhateverTheCase() throws Exception {
        var read = read("""
                [{"id_str": "1", "full_text": "hi @moss", "created_at": "Sat Jun 13 08:00:00 +0000 2026", "user": {"screen_name": "Tilde", "name": "T", "id_str": "5"},
                  "entities": {"user_mentions": [{"screen_name": "moss", "name": "Moss M", "id_str": "6"}, {"screen_name": "tilde", "name": "T", "id_str": "5"}]}}]
                """);
        assertThat(read.proposal.items(Literals.ACTOR).map(actor -> value(actor, Literals.ACTOR__NAME))).containsExactly("@Tilde", "@moss");
    }
}
