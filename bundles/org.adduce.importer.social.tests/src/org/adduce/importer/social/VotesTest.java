package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** How a post was voted and passed on is noted with it, and what is of a thread alone with that. */
class VotesTest {

    private static final String LISTING = """
            [{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {"id": "ab1", "subreddit": "yards", "title": "Cold?", "author": "lena_k", "selftext": "Tell me", "is_self": true,
               "created_utc": 1750000000, "score": 12, "ups": 12, "upvote_ratio": 0.97, "num_comments": 2}}]}},
             {"kind": "Listing", "data": {"children": [
               {"kind": "t1", "data": {"id": "c1", "link_id": "t3_ab1", "parent_id": "t3_ab1", "author": "oskar", "body": "No.", "created_utc": 1750000100, "score": -4, "ups": -4, "controversiality": 1, "score_hidden": false, "replies": ""}},
               {"kind": "t1", "data": {"id": "c2", "link_id": "t3_ab1", "parent_id": "t3_ab1", "author": "rao", "body": "Yes.", "created_utc": 1750000200, "score": 1, "ups": 1, "score_hidden": true, "replies": ""}}]}}]
            """;

    private static String note(Read read, String id) {
        return value(read.voice(id), Literals.ELEMENT__NOTE);
    }

    private static String ofSource(Read read) {
        return value(read.sources().getFirst(), Literals.ELEMENT__NOTE);
    }

    private static Read read(Importer importer, String json) throws Exception {
        return Read.with(importer, json);
    }

    @Test
    void redditVotesItsPostsAndComments() throws Exception {
        var read = read(new RedditImporter(), LISTING);
        assertThat(ofSource(read)).isEqualTo("2 comments");
        assertThat(note(read, "t3_ab1")).isEqualTo("12 points, 97% upvoted");
        assertThat(note(read, "t1_c1")).isEqualTo("-4 points, controversial");
    }

    @Test
    void aScoreThatIsHiddenIsNone() throws Exception {
        assertThat(note(read(new RedditImporter(), LISTING), "t1_c2")).isEmpty();
        assertThat(note(read(new RedditImporter(), LISTING.replace("\"upvote_ratio\"", "\"hide_score\": true, \"upvote_ratio\"")), "t3_ab1")).isEmpty();
    }

    @Test
    void hackerNewsVotesWhatItTells() throws Exception {
        var read = read(new HackerNewsImporter(), """
                [{"by": "lena_k", "id": 71, "kids": [72], "score": 12, "descendants": 1, "time": 1750000000, "title": "Cold", "type": "story"},
                 {"by": "oskar", "id": 72, "parent": 71, "time": 1750000100, "type": "comment", "text": "No."}]
                """);
        assertThat(ofSource(read)).isEqualTo("1 comment");
        assertThat(note(read, "71")).isEqualTo("12 points");
        assertThat(note(read, "72")).isEmpty();
        var found = read(new HackerNewsImporter(), """
                {"hits": [{"objectID": "9", "created_at_i": 1750000000, "author": "rao", "comment_text": "Cold.", "points": 3, "num_comments": null, "story_id": 8, "parent_id": 8}]}
                """);
        assertThat(note(found, "9")).isEqualTo("3 points");
    }

    @Test
    void blueskyCountsWhatReadersDid() throws Exception {
        var uri = "at://did:plc:aa/app.bsky.feed.post/r1";
        var json = """
                {"posts": [{"uri": "%s", "author": {"did": "did:plc:aa", "handle": "lena.example"}, "record": {"$type": "app.bsky.feed.post", "text": "Cold", "createdAt": "2026-06-13T08:00:00Z"},
                  "likeCount": 34, "repostCount": 5, "quoteCount": 2, "replyCount": 7}]}""".formatted(uri);
        assertThat(note(read(new BlueskyImporter(), json), uri)).isEqualTo("34 likes, 5 reposts, 2 quotations, 7 replies");
        assertThat(note(read(new BlueskyImporter(), json.replaceAll("Count\": \\d+", "Count\": 0")), uri)).isEmpty();
    }

    @Test
    void discourseCountsLikesAmongOtherDeeds() throws Exception {
        var read = read(new DiscourseImporter(), """
                {"post_stream": {"posts": [{"id": 11, "username": "lena_k", "created_at": "2026-06-13T08:00:00Z", "cooked": "<p>Cold</p>", "post_number": 1, "topic_id": 5, "reads": 15, "readers_count": 14, "score": 45.2,
                   "actions_summary": [{"id": 3, "count": 9}, {"id": 2, "count": 3, "can_act": true}]},
                  {"id": 12, "username": "oskar", "created_at": "2026-06-13T08:00:00Z", "cooked": "<p>No</p>", "post_number": 2, "topic_id": 5, "reads": 1, "score": 0.2, "actions_summary": [{"id": 2, "can_act": true}]}]},
                 "id": 5, "title": "Hall", "views": 70, "like_count": 3, "posts_count": 2, "vote_count": 0}
                """);
        assertThat(ofSource(read)).isEqualTo("3 likes, 2 posts, 70 views");
        assertThat(note(read, "11")).isEqualTo("3 likes");
        assertThat(note(read, "12")).isEmpty();
    }

    @Test
    void anOutboxTellsHowManyLikedAndPassedOn() throws Exception {
        var read = read(new ActivityStreamsImporter(), """
                {"@context": "https://www.w3.org/ns/activitystreams", "type": "Note", "id": "https://m.example/n/7", "content": "x", "published": "2026-06-13T08:00:00Z",
                 "likes": {"type": "Collection", "totalItems": 4}, "shares": {"type": "Collection", "totalItems": 1}, "replies": {"type": "Collection", "items": []}}
                """);
        assertThat(note(read, "https://m.example/n/7")).isEqualTo("4 favourites, 1 boost");
    }

    @Test
    void whatOnlyPassesOnIsNotWhatWasLiked() throws Exception {
        var read = read(new XImporter(), """
                [{"tweet": {"id_str": "300", "created_at": "Sun Jun 14 08:00:00 +0200 2026", "full_text": "RT @lena_k: The hall", "favorite_count": "0", "retweet_count": "41", "entities": {}}},
                 {"tweet": {"id_str": "301", "created_at": "Sun Jun 14 08:00:00 +0200 2026", "full_text": "So it is", "favorite_count": "5", "retweet_count": "1", "entities": {}}}]
                """);
        assertThat(note(read, "300")).isEmpty();
        assertThat(value(read.inside(read.voice("300")).getFirst(), Literals.ELEMENT__NOTE)).isEqualTo("41 reposts");
        assertThat(note(read, "301")).isEqualTo("5 likes, 1 repost");
        assertThat(ofSource(read)).isEmpty();
    }

    @Test
    void theSamePostLaterHasTheLaterNumbersUnlessSomebodyWroteThere() throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Yards");
        try (var open = OpenDossier.create(Path.of("yards.adduce"), dossier)) {
            var first = read(new RedditImporter(), LISTING);
            Imports.apply(open, first.proposal);
            assertThat(Imports.apply(open, first.proposal).updated()).isZero();
            var written = element(open, first, "t1_c1");
            open.edit("Write", edited -> written.setNote(written.getNote() + "\n\nHe was in a bad mood."));
            var later = Imports.apply(open, read(new RedditImporter(), LISTING.replace("12,", "19,").replace("-4,", "-9,").replace("\"num_comments\": 2", "\"num_comments\": 5")).proposal);
            assertThat(later.created()).isZero();
            assertThat(later.updated()).isEqualTo(2);
            assertThat(element(open, first, "t3_ab1").getNote()).isEqualTo("19 points, 97% upvoted");
            assertThat(dossier.getSources().getFirst().getNote()).isEqualTo("5 comments");
            assertThat(written.getNote()).isEqualTo("-4 points, controversial\n\nHe was in a bad mood.");
            assertThat(dossier.getSources().getFirst().getUtterances()).hasSize(3);
        }
    }

    private static Element element(OpenDossier open, Read read, String id) {
        return open.find(read.voice(id).key().id()).orElseThrow();
    }
}
