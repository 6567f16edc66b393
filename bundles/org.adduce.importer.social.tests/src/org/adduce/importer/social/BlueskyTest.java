package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

class BlueskyTest {

    private static final String ROOT = "at://did:plc:aa/app.bsky.feed.post/r1";

    private static Read read(String json) throws Exception {
        return Read.with(new BlueskyImporter(), json);
    }

    private static String view(String rkey, String handle, String record, String more) {
        return """
                {"$type": "app.bsky.feed.defs#threadViewPost", "post": {"uri": "at://did:plc:aa/app.bsky.feed.post/%s", "cid": "x", "author": {"did": "did:plc:%s", "handle": "%s.example", "displayName": "N %s"},
                  "record": {"$type": "app.bsky.feed.post", "createdAt": "2026-06-13T08:00:00.000Z", "langs": ["de"], %s}, "likeCount": 3}%s}
                """.formatted(rkey, handle, handle, handle, record, more);
    }

    @Test
    void aThreadIsOneSource() throws Exception {
        var reply = view("r2", "oskar", "\"text\": \"Nein\", \"reply\": {\"root\": {\"uri\": \"%1$s\"}, \"parent\": {\"uri\": \"%1$s\"}}".formatted(ROOT), "");
        var read = read("{\"thread\": " + view("r1", "lena", "\"text\": \"Es ist kalt\"", ", \"replies\": [" + reply
                + ", {\"$type\": \"app.bsky.feed.defs#notFoundPost\", \"uri\": \"at://did:plc:aa/app.bsky.feed.post/r3\", \"notFound\": true}]") + "}");
        assertThat(read.sources()).hasSize(1);
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__LANGUAGE)).isEqualTo("de");
        assertThat(read.replyTo(read.voices().get(1))).contains(read.voice(ROOT));
        assertThat(read.speaker(read.voice(ROOT))).isEqualTo("@lena.example");
        assertThat(value(read.voice(ROOT), Literals.UTTERANCE__URL)).isEqualTo("https://bsky.app/profile/did:plc:aa/post/r1");
        assertThat(value(read.voices().get(2), Literals.UTTERANCE__DELETED)).isEqualTo("true");
    }

    @Test
    void aThreadThatListsItsPosts() throws Exception {
        var item = "{\"uri\": \"at://did:plc:aa/app.bsky.feed.post/%s\", \"depth\": 0, \"value\": {\"$type\": \"app.bsky.unspecced.defs#threadItem%s\"%s}}";
        var read = read("{\"thread\": [" + item.formatted("r1", "Post", ", \"post\": {\"uri\": \"" + ROOT + "\", \"author\": {\"did\": \"did:plc:aa\", \"handle\": \"lena.example\"}, "
                + "\"record\": {\"$type\": \"app.bsky.feed.post\", \"createdAt\": \"2026-06-13T08:00:00Z\", \"text\": \"Kalt\"}}") + ", " + item.formatted("r2", "NotFound", "") + "]}");
        assertThat(read.words(read.voice(ROOT))).isEqualTo("Kalt");
        assertThat(value(read.voices().get(1), Literals.UTTERANCE__DELETED)).isEqualTo("true");
    }

    @Test
    void whatIsAnsweredStandsBeforeTheAnswerThoughItIsNestedInIt() throws Exception {
        var parent = view("r1", "lena", "\"text\": \"Es ist kalt\"", "");
        var read = read(view("r2", "oskar", "\"text\": \"Nein\", \"reply\": {\"root\": {\"uri\": \"%1$s\"}, \"parent\": {\"uri\": \"%1$s\"}}".formatted(ROOT), ", \"parent\": " + parent));
        assertThat(read.voices()).extracting(read::words).containsExactly("Es ist kalt", "Nein");
    }

    @Test
    void anAccountIsOneWhetherARecordOrAProfileNamesIt() throws Exception {
        var record = "{\"uri\": \"" + ROOT + "\", \"value\": {\"$type\": \"app.bsky.feed.post\", \"text\": \"Kalt\", \"createdAt\": \"2026-06-13T08:00:00Z\"}}";
        var profile = "{\"$type\": \"app.bsky.actor.defs#profileView\", \"did\": \"did:plc:aa\", \"handle\": \"lena.example\"}";
        assertThat(read("[" + profile + ", " + record + "]").proposal.items(Literals.ACTOR).map(actor -> value(actor, Literals.ACTOR__NAME))).containsExactly("@lena.example");
    }

    @Test
    void anAuthorWithoutANameIsWhoeverTheAddressIsOf() throws Exception {
        var nobody = "{\"uri\": \"%s\", \"author\": {\"did\": \"\", \"handle\": \"\"}, \"record\": {\"$type\": \"app.bsky.feed.post\", \"text\": \"Kalt\", \"createdAt\": \"2026-06-13T08:00:00Z\"}}";
        var read = read(nobody.formatted(ROOT));
        assertThat(read.speaker(read.voice(ROOT))).isEqualTo("did:plc:aa");
        assertThat(read(nobody.formatted("at://")).proposal.items(Literals.ACTOR)).isEmpty();
    }

    @Test
    void facetsCountBytes() throws Exception {
        var read = read(view("r1", "lena", """
                "text": "\\u00fcber \\ud83d\\ude00 hier klicken!", "facets": [{"index": {"byteStart": 11, "byteEnd": 23}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://yard.example/"}]}]
                """, ""));
        var citation = read.citations(read.voice(ROOT)).getFirst();
        assertThat(value(citation, Literals.CITATION__LABEL)).isEqualTo("hier klicken");
        assertThat(read.words((Anchor) citation.value(Literals.CITATION__ANCHOR).orElseThrow())).isEqualTo("hier klicken");
    }

    @Test
    void facetsThatPointNowhereAreLinksBeside() throws Exception {
        var read = read(view("r1", "lena", """
                "text": "kurz", "facets": [{"index": {"byteStart": 2, "byteEnd": 99}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://yard.example/"}]}]
                """, ""));
        assertThat(read.links(read.voice(ROOT))).containsExactly("https://yard.example/");
    }

    @Test
    void aQuotedPostIsAVoiceInside() throws Exception {
        var read = read("""
                {"uri": "%s", "author": {"did": "did:plc:aa", "handle": "lena.example"}, "record": {"$type": "app.bsky.feed.post", "text": "Look", "createdAt": "2026-06-13T08:00:00Z",
                   "embed": {"$type": "app.bsky.embed.record", "record": {"uri": "at://did:plc:bb/app.bsky.feed.post/q"}}},
                 "embed": {"$type": "app.bsky.embed.record#view", "record": {"$type": "app.bsky.embed.record#viewRecord", "uri": "at://did:plc:bb/app.bsky.feed.post/q",
                   "author": {"did": "did:plc:bb", "handle": "rao.example"}, "value": {"$type": "app.bsky.feed.post", "text": "It is warm", "createdAt": "2026-06-12T08:00:00Z"}}}}
                """.formatted(ROOT));
        var quoted = read.inside(read.voice(ROOT));
        assertThat(quoted).hasSize(1);
        assertThat(read.speaker(quoted.getFirst())).isEqualTo("@rao.example");
        assertThat(read.words(quoted.getFirst())).isEqualTo("It is warm");
        assertThat(read.links(read.voice(ROOT))).isEmpty();
    }

    @Test
    void cardsAndPicturesAreCitations() throws Exception {
        var read = read("""
                {"$type": "app.bsky.feed.post", "text": "x", "createdAt": "2026-06-13T08:00:00Z", "embed": {"$type": "app.bsky.embed.external", "external": {"uri": "https://yard.example/", "title": "Yard", "description": "Cold"}}}
                """);
        assertThat(read.links(read.voices().getFirst())).containsExactly("https://yard.example/");
        assertThat(value(read.citations(read.voices().getFirst()).getFirst(), Literals.CITATION__LABEL)).isEqualTo("Yard: Cold");
    }

    @Test
    void aProfileIsAnAccount() throws Exception {
        var read = read("{\"$type\": \"app.bsky.actor.defs#profileView\", \"did\": \"did:plc:cc\", \"handle\": \"rao.example\", \"displayName\": \"Rao\", \"description\": \"Ships\"}");
        var actor = read.proposal.items(Literals.ACTOR).findFirst().orElseThrow();
        assertThat(value(actor, Literals.ACTOR__NAME)).isEqualTo("@rao.example");
        assertThat(value(actor, Literals.ACTOR__IDENTIFIERS)).contains("did:did:plc:cc");
        assertThat(value(actor, Literals.ELEMENT__NOTE)).isEqualTo("Ships");
    }

    @Test
    void privateMessagesAreLeftOut() throws Exception {
        var read = read("{\"$type\": \"chat.bsky.convo.defs#messageView\", \"text\": \"hush\", \"sentAt\": \"2026-06-13T08:00:00Z\"}");
        assertThat(read.voices()).isEmpty();
        assertThat(read.said(Severity.WARNING)).anyMatch(words -> words.contains("Private"));
    }

    @Test
    void whatAFeedGivesOfAThreadIsRead() throws Exception {
        var above = "\"%s\": {\"$type\": \"app.bsky.feed.defs#postView\", \"uri\": \"at://did:plc:ee/app.bsky.feed.post/z1\", \"author\": {\"did\": \"did:plc:ee\", \"handle\": \"ebb.example\"}, "
                + "\"record\": {\"$type\": \"app.bsky.feed.post\", \"text\": \"Above\", \"createdAt\": \"2026-06-13T07:00:00Z\"}}";
        var read = read("""
                {"feed": [{"post": {"uri": "%s", "author": {"did": "did:plc:aa", "handle": "lena.example"}, "record": {"$type": "app.bsky.feed.post", "text": "Below", "createdAt": "2026-06-13T08:00:00Z",
                  "reply": {"root": {"uri": "at://did:plc:ee/app.bsky.feed.post/z1"}, "parent": {"uri": "at://did:plc:ee/app.bsky.feed.post/z1"}}}}, "reply": {%s, %s}}]}
                """.formatted(ROOT, above.formatted("root"), above.formatted("parent")));
        assertThat(read.sources()).hasSize(1);
        assertThat(read.voices()).extracting(read::words).containsExactly("Above", "Below");
        assertThat(read.proposal.diagnostics()).isEmpty();
    }

    @Test
    void aThreadGivenFromItsMiddleIsReadFromItsBeginningThoughSomeOfItIsGone() throws Exception {
        var gone = "{\"$type\": \"app.bsky.feed.defs#notFoundPost\", \"uri\": \"at://did:plc:dd/app.bsky.feed.post/r9\", \"notFound\": true}";
        var answer = "\"text\": \"%s\", \"reply\": {\"root\": {\"uri\": \"" + ROOT + "\"}, \"parent\": {\"uri\": \"at://did:plc:aa/app.bsky.feed.post/%s\"}}";
        var second = view("r2", "oskar", answer.formatted("Nein", "r1"), ", \"parent\": " + view("r1", "lena", "\"text\": \"Es ist kalt\"", ""));
        var read = read("{\"thread\": " + view("r3", "rao", answer.formatted("Doch", "r2"), ", \"parent\": " + second + ", \"replies\": ["
                + view("r4", "mk", answer.formatted("Oh", "r3"), "") + ", " + gone + "]") + "}");
        assertThat(read.sources()).hasSize(1);
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__TITLE)).isEqualTo("Es ist kalt");
        assertThat(read.voices()).extracting(read::words).containsExactly("Es ist kalt", "Nein", "Doch", "Oh", "");
    }

    @Test
    void whoIsBlockedStandsWhereTheThreadShowsIt() throws Exception {
        var gone = "{\"$type\": \"app.bsky.feed.defs#blockedPost\", \"uri\": \"at://did:plc:dd/app.bsky.feed.post/r9\", \"blocked\": true, \"author\": {\"did\": \"did:plc:dd\"}}";
        var read = read("{\"thread\": " + view("r1", "lena", "\"text\": \"Kalt\"", ", \"replies\": [" + gone + "]") + "}");
        assertThat(read.sources()).hasSize(1);
        assertThat(read.replyTo(read.voice("at://did:plc:dd/app.bsky.feed.post/r9"))).contains(read.voice(ROOT));
        assertThat(read.speaker(read.voice("at://did:plc:dd/app.bsky.feed.post/r9"))).isEqualTo("did:plc:dd");
    }

    @Test
    void aStarterPackIsALinkWithItsName() throws Exception {
        var read = read("""
                {"posts": [{"uri": "%s", "author": {"did": "did:plc:aa", "handle": "lena.example"}, "record": {"$type": "app.bsky.feed.post", "text": "Join", "createdAt": "2026-06-13T08:00:00Z"},
                  "embed": {"$type": "app.bsky.embed.record#view", "record": {"$type": "app.bsky.graph.defs#starterPackViewBasic", "uri": "at://did:plc:bb/app.bsky.graph.starterpack/sp",
                    "record": {"$type": "app.bsky.graph.starterpack", "name": "Crane people", "description": "All of them"}, "creator": {"did": "did:plc:bb"}}}}]}
                """.formatted(ROOT));
        assertThat(value(read.citations(read.voice(ROOT)).getFirst(), Literals.CITATION__LABEL)).isEqualTo("Crane people: All of them");
        assertThat(read.proposal.diagnostics()).isEmpty();
    }

    @Test
    void whatIsPassedOnInARepositoryIsALink() throws Exception {
        var read = read("""
                {"records": [{"uri": "at://did:plc:aa/app.bsky.feed.repost/p", "value": {"$type": "app.bsky.feed.repost", "subject": {"uri": "at://did:plc:ee/app.bsky.feed.post/z1", "cid": "c"}, "createdAt": "2026-06-13T08:00:00Z"}}]}
                """);
        assertThat(read.links(read.voices().getFirst())).containsExactly("https://bsky.app/profile/did:plc:ee/post/z1");
    }

    @Test
    void linesOfTheStream() throws Exception {
        var line = "{\"did\": \"did:plc:aa\", \"time_us\": 1, \"kind\": \"commit\", \"commit\": {\"operation\": \"%s\", \"collection\": \"app.bsky.feed.post\", \"rkey\": \"r1\"%s}}\n";
        var made = line.formatted("create", ", \"record\": {\"$type\": \"app.bsky.feed.post\", \"text\": \"Kalt\", \"createdAt\": \"2026-06-13T08:00:00Z\"}");
        assertThat(read(made).words(read(made).voice(ROOT))).isEqualTo("Kalt");
        var gone = read(made + line.formatted("delete", ""));
        assertThat(gone.voices()).hasSize(1);
        assertThat(value(gone.voice(ROOT), Literals.UTTERANCE__DELETED)).isEqualTo("true");
    }

    @Test
    void notificationsOfAnswers() throws Exception {
        var read = read("""
                {"notifications": [{"uri": "%s", "author": {"did": "did:plc:aa", "handle": "lena.example"}, "reason": "reply", "record": {"$type": "app.bsky.feed.post", "text": "Ja", "createdAt": "2026-06-13T08:00:00Z"}},
                  {"uri": "at://did:plc:aa/app.bsky.feed.like/l", "author": {"did": "did:plc:aa", "handle": "lena.example"}, "reason": "like", "record": {"$type": "app.bsky.feed.like"}}]}
                """.formatted(ROOT));
        assertThat(read.voices()).hasSize(1);
    }

    @Test
    void whomAPostNamesIsKnown() throws Exception {
        var read = read(view("r1", "lena", "\"text\": \"hi @moss.example\", \"facets\": [{\"index\": {\"byteStart\": 3, \"byteEnd\": 16}, "
                + "\"features\": [{\"$type\": \"app.bsky.richtext.facet#mention\", \"did\": \"did:plc:mm\"}]}]", ""));
        var named = read.proposal.items(Literals.ACTOR).filter(actor -> value(actor, Literals.ACTOR__NAME).equals("@moss.example")).findFirst().orElseThrow();
        assertThat(value(named, Literals.ACTOR__IDENTIFIERS)).contains("did:plc:mm").contains("bluesky:moss.example");
    }

    @Test
    void aCardNamesTheLinkInTheWords() throws Exception {
        var read = read(view("r1", "lena", "\"text\": \"See https://quay.example/1\", \"embed\": {\"$type\": \"app.bsky.embed.external\", \"external\": "
                + "{\"uri\": \"https://quay.example/1\", \"title\": \"The quay\", \"description\": \"\"}}", ""));
        assertThat(read.proposal.items(Literals.CITATION).map(citation -> value(citation, Literals.CITATION__LABEL))).containsExactly("The quay");
    }

    @Test
    void linksAreKeptWhereLineEndsAreMadeEven() throws Exception {
        var read = read(view("r1", "lena", "\"text\": \"Oh\\r\\nsee here\", \"facets\": [{\"index\": {\"byteStart\": 8, \"byteEnd\": 12}, "
                + "\"features\": [{\"$type\": \"app.bsky.richtext.facet#link\", \"uri\": \"https://quay.example/1\"}]}]", ""));
        assertThat(read.proposal.items(Literals.CITATION).map(citation -> value(citation, Literals.CITATION__URL))).containsExactly("https://quay.example/1");
    }

    @Test
    void aPostThatWasPassedOnHasNoPageOfItsOwn() throws Exception {
        var read = read("{\"feed\": [" + view("r1", "lena", "\"text\": \"Kalt\"", ", \"reason\": {\"$type\": \"app.bsky.feed.defs#reasonRepost\", \"by\": {\"did\": \"did:plc:bb\", \"handle\": \"moss.example\"}}")
                .replace("threadViewPost", "feedViewPost") + "]}");
        assertThat(read.sources()).noneMatch(source -> value(source, Literals.SOURCE__URL).contains(" "));
    }
}
