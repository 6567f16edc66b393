package org.adduce.importer.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands where something else should, costs at most the record that it stands in. */
class HostileRecordsTest {

    private static final String NESTED = "[".repeat(2000) + "]".repeat(2000);
    /** What may stand in the place of any value. */
    private static final List<String> WRONG = List.of("null", "true", "-1", "1e999999", "9".repeat(60), "0.0000001", "\"\"", "\"\\u0000\\ud800 <b\"", "[]", "{}", "[null, [[]], {\"id\": 1}]", NESTED);

    /** A format, a record of it that stays as it is, and one that is spoilt. */
    enum Format {
        MASTODON(new MastodonImporter(), "id-good", """
                {"id": "1", "created_at": "2026-06-13T08:00:00.000Z", "visibility": "public", "uri": "id-good", "url": "https://reef.example/@lug/1", "content": "<p>It holds.</p>",
                 "account": {"id": "7", "username": "lug", "acct": "lug@reef.example", "url": "https://reef.example/@lug"}}""", """
                {"id": "2", "created_at": "2026-06-13T08:05:00.000Z", "in_reply_to_id": "1", "visibility": "public", "language": "en", "uri": "https://reef.example/users/ebb/statuses/2", "url": "https://reef.example/@ebb/2",
                 "content": "<p>Not <a href='https://yard.example/a'>so</a>.</p>", "spoiler_text": "Boats", "account": {"id": "8", "username": "ebb", "acct": "ebb", "display_name": "Ebb", "url": "https://reef.example/@ebb", "fields": [{"name": "Blog", "value": "b"}]},
                 "media_attachments": [{"type": "image", "url": "https://reef.example/i.png", "description": "A boat"}], "poll": {"options": [{"title": "Yes", "votes_count": 2}]}, "mentions": [{"acct": "lug"}], "card": {"url": "https://yard.example/a", "title": "A"},
                 "quote": {"state": "accepted", "quoted_status": {"id": "3", "uri": "https://reef.example/3", "content": "old", "account": {"acct": "lug"}}}, "edited_at": "2026-06-13T09:00:00Z"}"""),
        X_API(new XImporter(), "500", """
                {"data": [{"id": "500", "text": "It holds", "author_id": "17", "created_at": "2026-06-13T08:00:00.000Z", "conversation_id": "500", "edit_history_tweet_ids": ["500"]}], "includes": {"users": [{"id": "17", "username": "moss_k", "name": "Moss"}]}}""", """
                {"data": [{"id": "501", "text": "Not so https://t.co/aa1", "author_id": "18", "created_at": "2026-06-13T08:05:00.000Z", "conversation_id": "490", "edit_history_tweet_ids": ["501"], "lang": "en",
                   "referenced_tweets": [{"type": "replied_to", "id": "495"}], "entities": {"urls": [{"start": 7, "end": 23, "url": "https://t.co/aa1", "expanded_url": "https://yard.example/a"}]}, "attachments": {"media_keys": ["3_1"], "poll_ids": ["p1"]},
                   "note_tweet": {"text": "Not so at all", "entities": {"urls": []}}, "public_metrics": {"like_count": 3}}],
                 "includes": {"users": [{"id": "18", "username": "fen_o", "name": "Fen"}], "tweets": [{"id": "495", "text": "Is it?", "author_id": "18", "created_at": "2026-06-13T07:00:00.000Z"}],
                   "media": [{"media_key": "3_1", "type": "photo", "url": "https://p.example/1.jpg"}], "polls": [{"id": "p1", "options": [{"label": "Yes", "votes": 3}]}]}, "meta": {"result_count": 1}}"""),
        BLUESKY(new BlueskyImporter(), "at://did:plc:aa/app.bsky.feed.post/r1", """
                {"did": "did:plc:aa", "time_us": 1, "kind": "commit", "commit": {"operation": "create", "collection": "app.bsky.feed.post", "rkey": "r1", "record": {"$type": "app.bsky.feed.post", "text": "It holds", "createdAt": "2026-06-13T08:00:00Z"}}}""", """
                {"did": "did:plc:bb", "time_us": 2, "kind": "commit", "commit": {"operation": "create", "collection": "app.bsky.feed.post", "rkey": "r2", "cid": "c2", "record": {"$type": "app.bsky.feed.post", "text": "Not so yard.example", "createdAt": "2026-06-13T08:05:00Z",
                 "langs": ["en"], "reply": {"root": {"uri": "at://did:plc:aa/app.bsky.feed.post/r1", "cid": "c1"}, "parent": {"uri": "at://did:plc:aa/app.bsky.feed.post/r1", "cid": "c1"}},
                 "facets": [{"index": {"byteStart": 7, "byteEnd": 19}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://yard.example/"}]}],
                 "embed": {"$type": "app.bsky.embed.external", "external": {"uri": "https://yard.example/a", "title": "A", "description": "b"}}}}}"""),
        REDDIT(new RedditImporter(), "t1_d1", """
                {"id": "d1", "subreddit": "yards", "link_id": "t3_q", "parent_id": "t3_q", "author": "x", "body": "It holds", "created_utc": 1750000000}""", """
                {"id": "d2", "name": "t1_d2", "subreddit": "yards", "link_id": "t3_q", "parent_id": "t1_d1", "author": "y", "body": "Not [so](https://yard.example/a) &amp; never", "created_utc": 1750000001, "edited": 1750000300, "permalink": "/r/yards/comments/q/_/d2/",
                 "score": 4, "replies": "", "body_html": "&lt;p&gt;Not so&lt;/p&gt;", "media_metadata": {"k": {"s": {"u": "https://i.example/1.png"}}}, "distinguished": "moderator"}"""),
        DISCOURSE(new DiscourseImporter(), "1", """
                {"id": 1, "username": "fen", "topic_id": 5, "post_number": 2, "created_at": "2026-06-13T08:00:00Z", "raw": "It holds, all of it."}""", """
                {"id": 2, "username": "ebb", "name": "Ebb", "topic_id": 5, "post_number": 3, "reply_to_post_number": 2, "created_at": "2026-06-13T08:10:00Z", "raw": "[quote=\\"fen, post:2, topic:5\\"]\\nIt holds\\n[/quote]\\nNot so.", "topic_slug": "hall",
                 "link_counts": [{"url": "https://yard.example/a", "title": "A"}], "polls": [{"options": [{"html": "Yes", "votes": 2}]}], "deleted_at": null, "actions_summary": [{"id": 2, "count": 3}]}""");

        private final Importer importer;
        private final String goodId;
        private final String good;
        private final String other;

        Format(Importer importer, String goodId, String good, String other) {
            this.importer = importer;
            this.goodId = goodId;
            this.good = good.replace('\n', ' ');
            this.other = other.replace('\n', ' ');
        }

        private String with(String spoilt) {
            return "[" + good + ",\n" + spoilt + "]";
        }
    }

    /** Writes a tree, with something done to the value that has a number; duplicates included. */
    private static final class Spoiler {

        private final int place;
        private final UnaryOperator<String> deed;
        private int met = -1;

        Spoiler(int place, UnaryOperator<String> deed) {
            this.place = place;
            this.deed = deed;
        }

        private String member(String name, Object value) {
            boolean isMet = ++met == place;
            var member = quoted(name) + ":" + text(value);
            return isMet ? deed.apply(member) : member;
        }

        private String text(Object value) {
            return switch (value) {
                case JsonObject object -> "{" + String.join(",", object.names().stream().map(name -> member(name, object.peek(name))).filter(member -> !member.isEmpty()).toList()) + "}";
                case JsonArray array -> "[" + String.join(",", array.all().stream().map(this::text).toList()) + "]";
                case String words -> quoted(words);
                case null -> "null";
                default -> value.toString();
            };
        }

        private static String quoted(String words) {
            return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
    }

    private static JsonObject tree(String json) {
        var found = new ArrayList<JsonNode>();
        JsonReader.read(json.getBytes(StandardCharsets.UTF_8), 0, new JsonReader.Sink() {
            @Override
            public boolean value(Object value, int line) {
                return found.add((JsonNode) value);
            }

            @Override
            public void problem(JsonProblem problem) {
                throw new AssertionError(problem.toString());
            }
        });
        return (JsonObject) found.getFirst();
    }

    private static List<String> spoilt(String json, UnaryOperator<String> deed) {
        var all = new ArrayList<String>();
        var tree = tree(json);
        var spoiler = new Spoiler(0, deed);
        for (int place = 0; place == 0 || place <= spoiler.met; place++) {
            spoiler = new Spoiler(place, deed);
            all.add(spoiler.text(tree));
        }
        return all;
    }

    private static String name(String member) {
        return member.substring(0, member.indexOf("\":") + 2);
    }

    private static void assertGoodIsThere(Format format, String json) throws ImportException {
        var read = Read.with(format.importer, json);
        wellFormed(read.proposal, json);
        assertThat(read.proposal.items(Literals.UTTERANCE).map(item -> Read.value(item, Literals.UTTERANCE__EXTERNAL_ID))).as(json).contains(format.goodId);
    }

    private static void wellFormed(Proposal proposal, String json) {
        var seen = new HashSet<Key>();
        for (var item : proposal.items()) {
            assertThat(item.parent().map(seen::contains).orElse(true)).as("the parent of %s comes before it in %s", item.key(), json).isTrue();
            assertThat(seen.add(item.key())).as("%s is there once in %s", item.key(), json).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothAreReadUnspoilt(Format format) throws Exception {
        var read = Read.with(format.importer, format.with(format.other));
        assertThat(read.voices()).hasSizeGreaterThan(1);
        assertGoodIsThere(format, format.with(new Spoiler(-1, member -> member).text(tree(format.other))));
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfTheWrongKind(Format format) throws Exception {
        for (var wrong : WRONG) {
            for (var record : spoilt(format.other, member -> name(member) + wrong)) {
                assertGoodIsThere(format, format.with(record));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesThatAreGivenTwiceOrNotAtAll(Format format) throws Exception {
        for (var wrong : WRONG) {
            for (var record : spoilt(format.other, member -> name(member) + wrong + "," + member)) {
                assertGoodIsThere(format, format.with(record));
            }
        }
        for (var record : spoilt(format.other, member -> member + "," + member)) {
            assertGoodIsThere(format, format.with(record));
        }
        for (var record : spoilt(format.other, member -> "")) {
            assertGoodIsThere(format, format.with(record));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCutOff(Format format) throws Exception {
        for (int length = 0; length < format.other.length(); length += 3) {
            var rest = format.other.substring(0, length);
            assertGoodIsThere(format, "[" + format.good + ",\n" + rest);
            assertGoodIsThere(format, format.good + "\n" + rest);
        }
    }
}
