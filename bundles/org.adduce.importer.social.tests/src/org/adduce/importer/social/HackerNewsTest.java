package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class HackerNewsTest {

    private static final String STORY = """
            {"by": "lena_k", "id": 71, "kids": [72, 79], "score": 12, "descendants": 2, "time": 1750000000, "title": "Heat &amp; cold", "type": "story", "url": "https://yard.example/a"}
            """;
    private static final String COMMENT = """
            {"by": "oskar", "id": 72, "parent": 71, "time": 1750000100, "type": "comment",
             "text": "It&#x27;s &gt; 3 &amp; cold.<p>See <a href=\\"https:&#x2F;&#x2F;a.example&#x2F;x\\" rel=\\"nofollow\\">https:&#x2F;&#x2F;a.example&#x2F;x...</a><p>Bye"}
            """;

    private static Read read(String json) throws Exception {
        return Read.with(new HackerNewsImporter(), json);
    }

    @Test
    void aStoryAndItsCommentAreOneThreadAboutAPage() throws Exception {
        var read = read("[" + STORY + "," + COMMENT + "]");
        assertThat(read.sources()).extracting(item -> value(item, Literals.SOURCE__TITLE)).containsOnly("Heat & cold");
        var thread = read.proposal.item(Key.url("https://news.ycombinator.com/item?id=71")).orElseThrow();
        assertThat(value(thread, Literals.SOURCE__KIND)).isEqualTo("thread");
        assertThat(thread.value(Literals.SOURCE__COMMENTS_ON).orElseThrow()).asList().containsExactly(Key.url("https://yard.example/a"));
        assertThat(read.voices()).hasSize(2);
        assertThat(read.words(read.voice("71"))).isEqualTo("Heat & cold\n\nhttps://yard.example/a");
        assertThat(read.replyTo(read.voice("72"))).contains(read.voice("71"));
        assertThat(read.speaker(read.voice("72"))).isEqualTo("oskar");
        assertThat(value(read.voice("72"), Literals.UTTERANCE__WHEN)).isEqualTo("2025-06-15T15:08:20Z");
    }

    @Test
    void entitiesAndUnclosedParagraphsAreRead() throws Exception {
        var read = read("[" + STORY + "," + COMMENT + "]");
        assertThat(read.words(read.voice("72"))).isEqualTo("It's > 3 & cold.\n\nSee https://a.example/x...\n\nBye");
        assertThat(read.links(read.voice("72"))).containsExactly("https://a.example/x");
    }

    @Test
    void answersThatAreNamedButNotThereAreTold() throws Exception {
        assertThat(read(STORY).said(Severity.INFO)).anyMatch(words -> words.contains("72, 79"));
    }

    @Test
    void oneItemALine() throws Exception {
        assertThat(read(STORY.replace("\n", "") + "\n" + COMMENT.replace("\n", "")).voices()).hasSize(2);
    }

    @Test
    void theNestedShape() throws Exception {
        var read = read("""
                {"id": 5, "created_at_i": 1750000000, "type": "story", "author": "rao", "title": "Cranes", "url": null, "text": "Ask me", "points": 3, "parent_id": null, "story_id": 5, "children": [
                  {"id": 6, "created_at_i": 1750000001, "type": "comment", "author": "mk99", "text": "<p>Why?", "parent_id": 5, "story_id": 5, "children": [
                    {"id": 7, "created_at_i": 1750000002, "type": "comment", "author": null, "text": null, "parent_id": 6, "story_id": 5, "children": []}]}]}
                """);
        assertThat(read.voices()).hasSize(3);
        assertThat(read.words(read.voice("5"))).isEqualTo("Cranes\n\nAsk me");
        assertThat(read.replyTo(read.voice("7"))).contains(read.voice("6"));
    }

    @Test
    void searchHitsStandUnderTheirStory() throws Exception {
        var read = read("""
                {"hits": [{"objectID": "9", "created_at_i": 1750000000, "author": "rao", "comment_text": "Cold.", "story_id": 8, "story_title": "Ice", "story_url": "https://ice.example/", "parent_id": 8}], "nbHits": 1}
                """);
        var thread = read.proposal.item(Key.url("https://news.ycombinator.com/item?id=8")).orElseThrow();
        assertThat(value(thread, Literals.SOURCE__TITLE)).isEqualTo("Ice");
        assertThat(read.replyTo(read.voice("9"))).contains(thread);
    }

    @Test
    void whatWasDeletedIsKeptAsDeleted() throws Exception {
        var read = read("{\"id\": 4, \"type\": \"comment\", \"deleted\": true, \"time\": 1750000000, \"parent\": 3}");
        assertThat(value(read.voice("4"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(read.replyTo(read.voice("4"))).contains(read.sources().getFirst());
        assertThat(value(read.sources().getFirst(), Literals.SOURCE__URL)).endsWith("item?id=3");
    }

    @Test
    void whatTheSearchKeepsWithoutAuthorAndWordsWasDeleted() throws Exception {
        var read = read("""
                {"id": 5, "created_at_i": 1750000000, "type": "story", "author": "rao", "title": "Cranes", "text": null, "parent_id": null, "story_id": 5, "children": [
                  {"id": 6, "created_at_i": 1750000001, "type": "comment", "author": null, "text": null, "parent_id": 5, "story_id": 5, "children": [
                    {"id": 7, "created_at_i": 1750000002, "type": "comment", "author": "mk99", "text": "Why?", "parent_id": 6, "story_id": 5, "children": []}]}]}
                """);
        assertThat(value(read.voice("6"), Literals.UTTERANCE__DELETED)).isEqualTo("true");
        assertThat(value(read.voice("7"), Literals.UTTERANCE__DELETED)).isEmpty();
        assertThat(value(read.voice("5"), Literals.UTTERANCE__DELETED)).isEmpty();
    }

    @Test
    void thePartsOfAPollThatStandInItAreAmongItsWords() throws Exception {
        var read = read("""
                {"id": 5, "created_at_i": 1750000000, "type": "poll", "author": "rao", "title": "Which?", "text": "", "parent_id": null, "story_id": 5, "children": [],
                 "options": [{"id": 8, "text": "Heat &amp; <i>light</i>", "points": 3}, {"id": 9, "text": "None"}]}
                """);
        assertThat(read.words(read.voice("5"))).isEqualTo("Which?\n\n\u2022 Heat & light (3)\n\u2022 None");
    }

    @Test
    void aQuotedLineIsAVoiceOfWhomItQuotes() throws Exception {
        var read = read("[" + STORY + """
                ,{"by": "a1", "id": 80, "parent": 71, "time": 1750000100, "type": "comment", "text": "The hall was never heated in winter."}
                ,{"by": "b2", "id": 81, "parent": 80, "time": 1750000200, "type": "comment", "text": "&gt; The hall was never heated<p>It was."}]
                """);
        var quoted = read.inside(read.voice("81"));
        assertThat(quoted).hasSize(1);
        assertThat(read.words(quoted.getFirst())).isEqualTo("The hall was never heated");
        assertThat(read.speaker(quoted.getFirst())).isEqualTo("a1");
        assertThat(quoted.getFirst().value(Literals.UTTERANCE__QUOTES)).contains(read.voice("80").key());
    }

    @Test
    void aCircleOfAnswersIsCutAndTold() throws Exception {
        var read = read("""
                [{"by": "a", "id": 1, "parent": 2, "time": 1750000000, "type": "comment", "text": "one"},
                 {"by": "b", "id": 2, "parent": 1, "time": 1750000000, "type": "comment", "text": "two"}]
                """);
        assertThat(read.voices()).hasSize(2).noneMatch(voice -> voice.value(Literals.UTTERANCE__REPLY_TO).isPresent());
        assertThat(read.said(Severity.WARNING)).anyMatch(words -> words.contains("answers itself"));
    }

    @Test
    void thePartsOfAPollKeepTheirVotes() throws Exception {
        var read = read("""
                [{"by": "a", "id": 5, "parts": [6], "time": 1750000000, "title": "Which?", "type": "poll"}, {"by": "a", "id": 6, "poll": 5, "time": 1750000001, "type": "pollopt", "text": "Yes", "score": 5}]
                """);
        assertThat(value(read.voice("6"), Literals.ELEMENT__NOTE)).isEqualTo("5 votes");
    }

    @Test
    void aNestedItemMayHaveItsTimeInWordsOnly() throws Exception {
        var read = read("""
                {"id": 5, "created_at_i": 1750000000, "type": "story", "author": "rao", "title": "Cranes", "parent_id": null, "story_id": 5, "children": [
                  {"id": 6, "created_at": "2025-06-15T15:06:41.000Z", "type": "comment", "author": "mk99", "text": "Why?", "parent_id": 5, "story_id": 5, "children": []}]}
                """);
        assertThat(value(read.voice("6"), Literals.UTTERANCE__WHEN)).isEqualTo("2025-06-15T15:06:41Z");
    }
}
