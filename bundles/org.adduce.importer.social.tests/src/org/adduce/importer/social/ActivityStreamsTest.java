package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Hints;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class ActivityStreamsTest {

    private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    private static final String OUTBOX = """
            {"@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json", "type": "OrderedCollection", "totalItems": 4, "orderedItems": [], "orderedItems": [
              {"id": "https://m.example/users/lena/statuses/1/activity", "type": "Create", "actor": "https://m.example/users/lena", "to": ["%1$s"], "cc": [], "object":
                {"id": "https://m.example/users/lena/statuses/1", "type": "Note", "published": "2026-06-13T08:00:00Z", "url": "https://m.example/@lena/1", "attributedTo": "https://m.example/users/lena", "to": ["%1$s"],
                 "summary": "Cold", "content": "<p>The hall&nbsp;is cold.</p><p><a href=\\"https://yard.example/very/long\\" rel=\\"nofollow\\"><span class=\\"invisible\\">https://</span><span class=\\"ellipsis\\">yard.example/very</span><span class=\\"invisible\\">/long</span></a></p>",
                 "attachment": [{"type": "Document", "mediaType": "image/png", "url": "https://m.example/p.png", "name": "A hall"}], "tag": [{"type": "Hashtag", "name": "#winter"}]}},
              {"id": "a2", "type": "Create", "actor": "https://m.example/users/lena", "to": ["https://m.example/users/oskar"], "object": {"id": "https://m.example/n/2", "type": "Note", "content": "<p>secret</p>", "to": ["https://m.example/users/oskar"]}},
              {"id": "a3", "type": "Create", "actor": "https://m.example/users/lena", "to": ["%1$s"], "object": {"id": "https://m.example/n/3", "type": "Note", "inReplyTo": "https://m.example/users/lena/statuses/1",
                 "content": "<p>More</p>", "published": "2026-06-13T09:00:00Z", "attributedTo": "https://m.example/users/lena", "to": ["%1$s"]}},
              {"id": "a4", "type": "Announce", "actor": "https://m.example/users/lena", "published": "2026-06-14T09:00:00Z", "to": ["%1$s"], "object": "https://n.example/@rao/9"}]}
            """.formatted(PUBLIC);

    private static Read read(String json) throws Exception {
        return Read.with(new ActivityStreamsImporter(), json);
    }

    @Test
    void anOutboxWithANameGivenTwice() throws Exception {
        var read = read(OUTBOX);
        assertThat(read.voices()).hasSize(3);
        assertThat(read.sources()).hasSize(2);
        assertThat(read.said(Severity.WARNING)).anyMatch(words -> words.contains("orderedItems") && words.contains("twice"));
        assertThat(read.voices()).extracting(read::speaker).containsOnly("@lena@m.example");
    }

    @Test
    void linksThatAreHiddenInPartAreWhole() throws Exception {
        var read = read(OUTBOX);
        var voice = read.voice("https://m.example/users/lena/statuses/1");
        assertThat(read.words(voice)).isEqualTo("Cold\n\nThe hall is cold.\n\nhttps://yard.example/very/long");
        assertThat(read.links(voice)).containsExactly("https://yard.example/very/long", "https://m.example/p.png");
    }

    @Test
    void tagsThatAreNotAmongTheWordsAreKept() throws Exception {
        assertThat(read(OUTBOX).sources()).anyMatch(source -> value(source, Literals.SOURCE__BIBLIOGRAPHY).contains("keyword=winter"));
    }

    @Test
    void answersInTheInputStandWithWhatTheyAnswer() throws Exception {
        var read = read(OUTBOX);
        assertThat(read.replyTo(read.voice("https://m.example/n/3"))).contains(read.voice("https://m.example/users/lena/statuses/1"));
    }

    @Test
    void whatIsPassedOnByAddressIsALink() throws Exception {
        var read = read(OUTBOX);
        assertThat(read.links(read.voice("a4"))).containsExactly("https://n.example/@rao/9");
    }

    @Test
    void privateMessagesAreLeftOutUnlessAskedFor() throws Exception {
        assertThat(read(OUTBOX).said(Severity.INFO)).anyMatch(words -> words.startsWith("Private messages") && words.endsWith(": 1"));
        var all = Read.with(new ActivityStreamsImporter(), OUTBOX, Hints.of("outbox.json", Read.CAPTURED).option(ActivityStreamsImporter.PRIVATE, "yes"));
        assertThat(all.voices()).hasSize(4);
    }

    @Test
    void followersOnlyIsPrivateToo() throws Exception {
        var read = read("""
                {"@context": "https://www.w3.org/ns/activitystreams", "type": "Note", "id": "https://m.example/n/5", "content": "hush", "to": ["https://m.example/users/lena/followers"]}
                """);
        assertThat(read.voices()).isEmpty();
        assertThat(read.said(Severity.INFO)).anyMatch(words -> words.contains("followers"));
    }

    @Test
    void whatSaysNothingInWordsIsCounted() throws Exception {
        var read = read("""
                {"@context": "https://www.w3.org/ns/activitystreams", "type": "Like", "actor": "https://m.example/users/lena", "object": "https://n.example/1"}
                """);
        assertThat(read.voices()).isEmpty();
        assertThat(read.said(Severity.INFO)).anyMatch(words -> words.contains("Like"));
    }

    @Test
    void anEventIsAnEventToo() throws Exception {
        var read = read("""
                {"type": "Event", "id": "https://e.example/1", "name": "Launch", "content": "Come!", "startTime": "2026-07-01T10:00:00Z", "endTime": "2026-07-03T10:00:00Z"}
                """);
        var event = read.proposal.items(Literals.EVENT).findFirst().orElseThrow();
        assertThat(value(event, Literals.EVENT__TITLE)).isEqualTo("Launch");
        assertThat(value(event, Literals.EVENT__WHEN)).isEqualTo("2026-07-01T10:00:00Z/2026-07-03T10:00:00Z");
    }

    @Test
    void anEventOfHoursKeepsItsEndAndAnEndThatIsNoneIsToldOf() throws Exception {
        var event = """
                {"type": "Event", "id": "https://e.example/1", "name": "Talk", "startTime": "2026-07-01T10:00:00Z", "endTime": "%s"}
                """;
        var read = read(event.formatted("2026-07-01T11:30:00Z"));
        assertThat(read.proposal.items(Literals.EVENT).map(item -> value(item, Literals.EVENT__WHEN))).containsExactly("2026-07-01T10:00:00Z/2026-07-01T11:30:00Z");
        var broken = read(event.formatted("2026-07-01T09:00:00Z"));
        assertThat(broken.proposal.items(Literals.EVENT).map(item -> value(item, Literals.EVENT__WHEN))).containsExactly("2026-07-01T10:00:00Z");
        assertThat(broken.said(Severity.WARNING)).anyMatch(words -> words.contains("before its start"));
    }

    @Test
    void theAddressOfAQuotedPostIsALinkAndNoneOfTheWords() throws Exception {
        var read = read("""
                {"type": "Note", "id": "https://e.example/n1", "content": "<p class='quote-inline'>RE: <a href='https://n.example/@rao/8'>https://n.example/@rao/8</a></p><p>Indeed</p>",
                 "contentMap": {"en": "<p>Indeed</p>"}, "quote": "https://n.example/users/rao/8", "quoteUri": "https://n.example/users/rao/8", "quoteAuthorization": "https://n.example/q/1"}
                """);
        assertThat(read.words(read.voice("https://e.example/n1"))).isEqualTo("Indeed");
        assertThat(read.links(read.voice("https://e.example/n1"))).containsExactly("https://n.example/users/rao/8");
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__LANGUAGE)).isEqualTo("en");
        assertThat(read.proposal.diagnostics()).isEmpty();
    }

    @Test
    void howLongAPollWasOpenIsNoted() throws Exception {
        var read = read("""
                {"type": "Question", "id": "https://e.example/q1", "content": "Cold?", "oneOf": [{"type": "Note", "name": "Yes"}, {"type": "Note", "name": "No"}], "votersCount": 4, "endTime": "2026-07-01T09:00:00Z"}
                """);
        assertThat(value(read.voice("https://e.example/q1"), Literals.ELEMENT__NOTE)).isEqualTo("A poll with 4 voters, open until 2026-07-01T09:00:00Z.");
    }

    @Test
    void aTombstoneIsADeletedVoice() throws Exception {
        var read = read("""
                {"@context": "https://www.w3.org/ns/activitystreams", "type": "Delete", "actor": "https://m.example/users/lena", "object": {"id": "https://m.example/n/6", "type": "Tombstone"}}
                """);
        assertThat(value(read.voice("https://m.example/n/6"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
    }

    @Test
    void whenAPostWasDeletedIsNoted() throws Exception {
        var read = read("""
                {"@context": "https://www.w3.org/ns/activitystreams", "type": "Tombstone", "id": "https://m.example/n/6", "formerType": "Note", "deleted": "2026-06-14T08:00:00Z"}
                """);
        assertThat(value(read.voice("https://m.example/n/6"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(value(read.voice("https://m.example/n/6"), Literals.ELEMENT__NOTE)).isEqualTo("Deleted 2026-06-14T08:00:00Z.");
    }

    @Test
    void aTimeWithoutAZoneStaysWithoutOne() throws Exception {
        var read = read("""
                {"@context": "https://www.w3.org/ns/activitystreams", "type": "Note", "id": "https://m.example/n/7", "content": "x", "published": "2026-06-13T08:00:00"}
                """);
        assertThat(value(read.voice("https://m.example/n/7"), Literals.UTTERANCE__WHEN)).isEqualTo("2026-06-13T08:00:00");
    }
}
