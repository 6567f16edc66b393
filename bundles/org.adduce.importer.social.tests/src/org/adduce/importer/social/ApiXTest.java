package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Posts as the APIs of X and tools around them give them. */
class ApiXTest {

    private static final String ANSWER = """
            {"data": [
              {"id": "500", "text": "@fen_o No &amp; never \\ud83d\\ude00 https://t.co/aa1", "author_id": "17", "created_at": "2026-06-13T08:00:00.000Z", "conversation_id": "490", "in_reply_to_user_id": "18",
               "referenced_tweets": [{"type": "replied_to", "id": "495"}, {"type": "quoted", "id": "480"}], "lang": "en", "edit_history_tweet_ids": ["500"],
               "entities": {"urls": [{"start": 22, "end": 45, "url": "https://t.co/aa1", "expanded_url": "https://yard.example/a"}]}, "attachments": {"media_keys": ["3_1"], "poll_ids": ["p1"]}},
              {"id": "501", "text": "RT @fen_o: The whole long text that is cu\\u2026", "author_id": "17", "created_at": "2026-06-13T09:00:00.000Z", "conversation_id": "501", "referenced_tweets": [{"type": "retweeted", "id": "495"}]},
              {"id": "502", "text": "Gone", "author_id": "99", "created_at": "2026-06-13T09:10:00.000Z", "conversation_id": "490", "referenced_tweets": [{"type": "quoted", "id": "400"}, {"type": "replied_to", "id": "490"}],
               "note_tweet": {"text": "Gone and a lot more https://t.co/bb2", "entities": {"urls": [{"url": "https://t.co/bb2", "expanded_url": "https://b.example/"}]}}}],
             "includes": {"users": [{"id": "17", "username": "moss_k", "name": "Moss K", "description": "Cranes &amp; more"}, {"id": "18", "username": "fen_o", "name": "Fen"}],
               "tweets": [{"id": "495", "text": "The whole long text that is cut in the repost", "author_id": "18", "created_at": "2026-06-13T07:00:00.000Z", "conversation_id": "490"},
                 {"id": "480", "text": "quoted words", "author_id": "18", "created_at": "2026-06-12T07:00:00.000Z", "conversation_id": "480"}],
               "media": [{"media_key": "3_1", "type": "photo", "url": "https://pbs.example/1.jpg", "alt_text": "A crane"}], "polls": [{"id": "p1", "options": [{"label": "Yes", "votes": 3}, {"label": "No", "votes": "4"}]}]},
             "errors": [{"value": "400", "title": "Not Found Error", "resource_type": "tweet", "resource_id": "400"}], "meta": {"result_count": 3}}
            """;

    private static Read read(String json) throws Exception {
        return Read.with(new XImporter(), json);
    }

    @Test
    void aConversationIsOneSourceWithWhatItsPostsAnswer() throws Exception {
        var read = read(ANSWER);
        var thread = read.proposal.item(Key.url("https://x.com/i/status/490")).orElseThrow();
        assertThat(read.voice("500").parent()).contains(thread.key());
        assertThat(read.voice("495").parent()).contains(thread.key());
        assertThat(read.replyTo(read.voice("500"))).contains(read.voice("495"));
        assertThat(read.replyTo(read.voice("502"))).contains(thread);
        assertThat(read.speaker(read.voice("495"))).isEqualTo("@fen_o");
    }

    @Test
    void wordsLinksPicturesAndPolls() throws Exception {
        var read = read(ANSWER);
        var voice = read.voice("500");
        assertThat(read.words(voice)).startsWith("@fen_o No & never \uD83D\uDE00 https://yard.example/a\n\n\u2022 Yes (3)\n\u2022 No (4)");
        assertThat(read.links(voice)).containsExactly("https://yard.example/a", "https://pbs.example/1.jpg");
        assertThat(read.words(read.inside(voice).getFirst())).isEqualTo("quoted words");
        assertThat(read.words(read.voice("502"))).isEqualTo("Gone and a lot more https://b.example/");
    }

    @Test
    void whatIsPassedOnIsWholeAndWhatIsGoneIsDeleted() throws Exception {
        var read = read(ANSWER);
        assertThat(read.words(read.inside(read.voice("501")).getFirst())).isEqualTo("The whole long text that is cut in the repost");
        var gone = read.inside(read.voice("502")).getFirst();
        assertThat(value(gone, Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(value(gone, Literals.ELEMENT__NOTE)).contains("Not Found");
    }

    @Test
    void anAccountThatIsNotIncludedIsKnownByItsNumber() throws Exception {
        var read = read(ANSWER);
        assertThat(read.speaker(read.voice("502"))).isEqualTo("99");
        assertThat(read.proposal.items(Literals.ACTOR).map(actor -> value(actor, Literals.ELEMENT__NOTE))).contains("Cranes & more");
    }

    @Test
    void whatIsPassedOnHasItsAddressThoughItIsNotIncluded() throws Exception {
        var read = read("""
                {"data": [{"id": "501", "text": "RT @fen_o: The whole long text that is cu\u2026", "author_id": "17", "created_at": "2026-06-13T09:00:00.000Z", "conversation_id": "501",
                  "referenced_tweets": [{"type": "retweeted", "id": "495"}], "public_metrics": {"retweet_count": 41, "like_count": 0}}]}
                """);
        var original = read.inside(read.voice("501")).getFirst();
        assertThat(value(original, Literals.UTTERANCE__URL)).isEqualTo("https://x.com/i/status/495");
        assertThat(value(original, Literals.ELEMENT__NOTE)).endsWith("41 reposts");
        assertThat(value(read.voice("501"), Literals.UTTERANCE__URL)).isEqualTo("https://x.com/i/status/501");
    }

    @Test
    void aLaterVersionOfAPostNamesTheFirst() throws Exception {
        var read = read("""
                {"id": "600", "text": "One", "author_id": "17", "created_at": "2026-06-13T08:00:00.000Z", "conversation_id": "600", "edit_history_tweet_ids": ["598", "600"]}
                {"id": "601", "text": "Two", "author_id": "17", "created_at": "2026-06-13T08:01:00.000Z", "conversation_id": "601", "edit_history_tweet_ids": ["601"]}
                {"data": {"rest_id": "700", "edit_control": {"initial_tweet_id": "699"}, "legacy": {"created_at": "Sat Jun 13 08:00:00 +0000 2026", "full_text": "Three", "id_str": "700"}}, "source_platform": "twitter.com"}
                """);
        assertThat(value(read.voice("600"), Literals.ELEMENT__NOTE)).isEqualTo("Edited: a later version of https://x.com/i/status/598.");
        assertThat(value(read.voice("601"), Literals.ELEMENT__NOTE)).isEmpty();
        assertThat(value(read.voice("700"), Literals.ELEMENT__NOTE)).isEqualTo("Edited: a later version of https://x.com/i/status/699.");
    }

    @Test
    void onePostALineWithWhatItNamesInIt() throws Exception {
        var read = read("""
                {"id": "600", "text": "One", "author_id": "17", "author": {"id": "17", "username": "moss_k", "name": "Moss"}, "created_at": "2026-06-13T08:00:00.000Z", "conversation_id": "600"}
                {"id": "601", "text": "Two", "author_id": "18", "author": {"id": "18", "username": "fen_o", "name": "Fen"}, "created_at": "2026-06-13T08:01:00.000Z", "conversation_id": "600", "referenced_tweets": [{"type": "replied_to", "id": "600", "text": "One"}]}
                """);
        assertThat(read.sources()).hasSize(1);
        assertThat(read.replyTo(read.voice("601"))).contains(read.voice("600"));
        assertThat(read.speaker(read.voice("600"))).isEqualTo("@moss_k");
        assertThat(read.proposal.diagnostics()).isEmpty();
    }

    @Test
    void aPostOfTheOlderStreamHasAllItsWords() throws Exception {
        var read = read("""
                {"created_at": "Sat Jun 13 08:00:00 +0000 2026", "id": 700, "id_str": "700", "text": "Cut short words\\u2026 https://t.co/zz", "truncated": true, "user": {"id": 17, "id_str": "17", "name": "Moss", "screen_name": "moss_k"},
                 "extended_tweet": {"full_text": "Cut short words that go on https://t.co/yy", "entities": {"urls": [{"url": "https://t.co/yy", "expanded_url": "https://y.example/"}]}}, "entities": {}}
                """);
        assertThat(read.words(read.voice("700"))).isEqualTo("Cut short words that go on https://y.example/");
        assertThat(read.speaker(read.voice("700"))).isEqualTo("@moss_k");
    }

    @Test
    void postsGatheredFromABrowserHaveTheirLayersRead() throws Exception {
        var user = "\"core\": {\"user_results\": {\"result\": {\"rest_id\": \"17\", \"core\": {\"screen_name\": \"%1$s\", \"name\": \"N %1$s\"}}}}";
        var read = read("""
                {"item_id": "800", "source_platform": "twitter.com", "data": {"__typename": "Tweet", "rest_id": "800", %s, "note_tweet": {"note_tweet_results": {"result": {"text": "Long one to the end"}}},
                  "legacy": {"created_at": "Sat Jun 13 08:00:00 +0000 2026", "conversation_id_str": "790", "in_reply_to_status_id_str": "790", "in_reply_to_screen_name": "fen_o", "full_text": "Long\\u2026", "id_str": "800"},
                  "quoted_status_result": {"result": {"__typename": "TweetWithVisibilityResults", "tweet": {"rest_id": "780", %s, "legacy": {"created_at": "Sat Jun 13 07:00:00 +0000 2026", "full_text": "Quoted", "id_str": "780"}}}}}}
                """.formatted(user.formatted("moss_k"), user.formatted("fen_o")));
        var voice = read.voice("800");
        assertThat(read.words(voice)).startsWith("Long one to the end");
        assertThat(read.speaker(voice)).isEqualTo("@moss_k");
        assertThat(read.speaker(read.inside(voice).getFirst())).isEqualTo("@fen_o");
        assertThat(read.replyTo(voice)).contains(read.sources().getFirst());
    }
}
