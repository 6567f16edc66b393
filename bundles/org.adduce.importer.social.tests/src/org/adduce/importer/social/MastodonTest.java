package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Hints;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class MastodonTest {

    private static final String TILDE = """
            "account": {"id": "7", "username": "tilde", "acct": "tilde", "display_name": "Tilde &amp; Co", "url": "https://reef.example/@tilde", "uri": "https://reef.example/users/tilde",
               "note": "<p>Cranes.</p>", "fields": [{"name": "Blog", "value": "<a href='https://t.example'>t.example</a>"}]}""";
    private static final String MOSS = """
            "account": {"id": "8", "username": "moss", "acct": "moss@kelp.example", "display_name": "", "url": "https://kelp.example/@moss"}""";

    private static Read read(String json) throws Exception {
        return Read.with(new MastodonImporter(), json);
    }

    private static String status(int id, String answered, String content, String account) {
        return status(id, answered, content, account, "");
    }

    /** @param more further names and values, which come last and so count */
    private static String status(int id, String answered, String content, String account, String more) {
        return """
                {"id": "%1$d", "created_at": "2026-06-13T08:00:00.000Z", "in_reply_to_id": %2$s, "visibility": "public", "language": "en", "uri": "https://reef.example/users/tilde/statuses/%1$d",
                 "url": "https://reef.example/@tilde/%1$d", "content": "%3$s", %4$s%5$s}
                """.formatted(id, answered.isEmpty() ? "null" : '"' + answered + '"', content, account, more);
    }

    private static String id(int number) {
        return "https://reef.example/users/tilde/statuses/" + number;
    }

    @Test
    void statusesThatAnswerOneAnotherAreOneSource() throws Exception {
        var read = read("[" + status(12, "11", "<p>No.</p>", MOSS) + "," + status(11, "", "<p>Cranes &amp; quays</p>", TILDE, ", \"favourites_count\": 2") + "]");
        assertThat(read.sources()).hasSize(1);
        assertThat(value(read.voice(id(11)), Literals.ELEMENT__NOTE)).isEqualTo("2 favourites");
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__URL)).isEqualTo("https://reef.example/@tilde/11");
        assertThat(read.replyTo(read.voice(id(12)))).contains(read.voice(id(11)));
        assertThat(read.words(read.voice(id(11)))).isEqualTo("Cranes & quays");
    }

    @Test
    void anAccountSaysWhatItSaysOfItself() throws Exception {
        var read = read(status(11, "", "<p>x</p>", TILDE));
        var actor = read.proposal.items(Literals.ACTOR).findFirst().orElseThrow();
        assertThat(value(actor, Literals.ACTOR__NAME)).isEqualTo("@tilde@reef.example");
        assertThat(value(actor, Literals.ACTOR__ALIASES)).contains("Tilde & Co");
        assertThat(value(actor, Literals.ELEMENT__NOTE)).isEqualTo("Cranes.\n\nBlog: t.example");
    }

    @Test
    void aPostIsTheSameInAnOutbox() throws Exception {
        var outbox = Read.with(new ActivityStreamsImporter(), """
                {"@context": "https://www.w3.org/ns/activitystreams", "id": "https://reef.example/users/tilde/statuses/11", "type": "Note", "published": "2026-06-13T08:00:00Z", "content": "<p>x</p>",
                 "url": "https://reef.example/@tilde/11", "attributedTo": "https://reef.example/users/tilde", "to": ["https://www.w3.org/ns/activitystreams#Public"]}
                """);
        var read = read(status(11, "", "<p>x</p>", TILDE));
        assertThat(read.voices().getFirst().key()).isEqualTo(outbox.voices().getFirst().key());
        assertThat(read.sources().getFirst().key()).isEqualTo(outbox.sources().getFirst().key());
        assertThat(read.proposal.items(Literals.ACTOR).findFirst().orElseThrow().key()).isEqualTo(outbox.proposal.items(Literals.ACTOR).findFirst().orElseThrow().key());
    }

    @Test
    void aContextIsOneThreadThoughItLeavesOutWhatItIsAbout() throws Exception {
        var read = read("{\"ancestors\": [" + status(11, "", "<p>one</p>", TILDE) + "], \"descendants\": [" + status(13, "12", "<p>three</p>", MOSS) + "," + status(14, "13", "<p>four</p>", TILDE) + "]}");
        assertThat(read.sources()).hasSize(1);
        assertThat(read.voices()).extracting(read::words).containsExactly("one", "three", "four");
        assertThat(value(read.voice(id(13)), Literals.ELEMENT__NOTE)).contains("In reply to", "12");
    }

    @Test
    void aContextAroundAPrivateAnswerStaysOneThread() throws Exception {
        var read = read("{\"ancestors\": [], \"descendants\": [" + status(13, "12", "<p>a</p>", MOSS) + "," + status(14, "13", "<p>hush</p>", TILDE, ", \"visibility\": \"private\"") + ","
                + status(15, "14", "<p>b</p>", MOSS) + "]}");
        assertThat(read.sources()).hasSize(1);
        assertThat(read.voices()).extracting(read::words).containsExactly("a", "b");
        assertThat(read.said(Severity.INFO)).anyMatch(words -> words.contains("followers"));
    }

    @Test
    void whatIsPrivateIsLetInWhereItIsAskedFor() throws Exception {
        var direct = status(14, "", "<p>hush</p>", TILDE, ", \"visibility\": \"direct\"");
        assertThat(read(direct).voices()).isEmpty();
        assertThat(Read.with(new MastodonImporter(), direct, Hints.of("s.json", Read.CAPTURED).option(MastodonImporter.PRIVATE, "yes")).voices()).hasSize(1);
    }

    @Test
    void aWarningAPollAndAPictureAreKept() throws Exception {
        var read = read(status(11, "", "<p>Which?</p>", TILDE, """
                , "spoiler_text": "harbour &amp; politics", "edited_at": "2026-06-13T09:00:00Z", "media_attachments": [{"id": "1", "type": "image", "url": "https://c.example/a.png", "description": "A crane"}],
                "tags": [{"name": "quays"}], "poll": {"expires_at": "2026-06-14T08:00:00Z", "votes_count": 12, "options": [{"title": "Yes &amp; now", "votes_count": "9"}, {"title": "No", "votes_count": 3}]}"""));
        var voice = read.voice(id(11));
        assertThat(read.words(voice)).isEqualTo("harbour & politics\n\nWhich?\n\n\u2022 Yes & now (9)\n\u2022 No (3)");
        assertThat(value(voice, Literals.ELEMENT__NOTE)).contains("Edited 2026-06-13T09:00:00Z", "A poll with 12 votes, open until 2026-06-14T08:00:00Z");
        assertThat(read.links(voice)).containsExactly("https://c.example/a.png");
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__BIBLIOGRAPHY)).contains("keyword=quays");
    }

    @Test
    void whatIsPassedOnAndWhatIsQuotedAreVoicesInside() throws Exception {
        var inner = status(9, "", "<p>Original</p>", MOSS);
        var read = read("[" + status(11, "", "", TILDE, ", \"reblog\": " + inner) + "," + status(12, "", "<p>See</p>", TILDE, ", \"quote\": {\"state\": \"accepted\", \"quoted_status\": " + inner + "}") + "]");
        assertThat(read.voices()).hasSize(2).allSatisfy(voice -> {
            assertThat(read.inside(voice)).hasSize(1);
            assertThat(read.speaker(read.inside(voice).getFirst())).isEqualTo("@moss@kelp.example");
            assertThat(read.words(read.inside(voice).getFirst())).isEqualTo("Original");
        });
    }

    @Test
    void theAddressOfAQuotedStatusIsNoneOfItsWords() throws Exception {
        var html = "<p class='quote-inline'>RE: <a href='https://kelp.example/@moss/9'>https://kelp.example/@moss/9</a></p><p>See <b>there</b>.</p>";
        var read = read("[" + status(12, "", html, TILDE, ", \"quote\": {\"state\": \"accepted\", \"quoted_status\": " + status(9, "", "<p>Original</p>", MOSS) + "}") + ","
                + status(13, "", html, TILDE, ", \"quote\": {\"state\": \"revoked\", \"quoted_status\": null}") + "]");
        assertThat(read.words(read.voice(id(12)))).isEqualTo("See there.\n\nOriginal");
        assertThat(read.words(read.voice(id(13)))).isEqualTo("RE: https://kelp.example/@moss/9\n\nSee there.");
    }

    @Test
    void aQuoteThatIsTakenBackIsTold() throws Exception {
        var read = read(status(12, "", "<p>See</p>", TILDE, ", \"quote\": {\"state\": \"revoked\", \"quoted_status\": null}"));
        assertThat(value(read.voice(id(12)), Literals.ELEMENT__NOTE)).isEqualTo("Quotes a post that is not shown: revoked.");
    }

    @Test
    void notificationsGiveWhatWasSaidAndPassedOnAndCountTheRest() throws Exception {
        var said = "{\"id\": \"1\", \"type\": \"%s\", \"created_at\": \"2026-06-13T08:00:00Z\", " + MOSS + ", \"status\": %s}";
        var read = read("[" + said.formatted("mention", status(12, "", "<p>hi</p>", MOSS)) + "," + said.formatted("favourite", status(11, "", "<p>own</p>", TILDE)) + ","
                + said.formatted("reblog", status(11, "", "<p>own</p>", TILDE)) + "," + said.formatted("follow", "null") + "]");
        assertThat(read.voices()).extracting(read::words).containsExactlyInAnyOrder("hi", "own", "own");
        assertThat(read.said(Severity.INFO)).anyMatch(words -> words.contains("favourite")).anyMatch(words -> words.contains("follow"));
    }

    @Test
    void statusesOneALineAndOneWithoutAnAccount() throws Exception {
        var read = read(status(11, "", "<p>one</p>", TILDE).replace("\n", "") + "\n" + status(12, "", "<p>two</p>", "\"account\": null").replace("\n", "") + "\n{\"id\": 5}\n");
        assertThat(read.voices()).hasSize(2);
        assertThat(read.speaker(read.voice(id(12)))).isEmpty();
        assertThat(read.said(Severity.WARNING)).anyMatch(words -> words.startsWith("Records of another kind"));
    }

    @Test
    void whatASearchFinds() throws Exception {
        var read = read("{\"accounts\": [], \"statuses\": [" + status(11, "", "<p>one</p>", TILDE) + "], \"hashtags\": []}");
        assertThat(read.voices()).hasSize(1);
    }
}
