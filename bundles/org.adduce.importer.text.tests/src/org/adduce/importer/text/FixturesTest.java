package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fixture reads as its script, which somebody has gone through line by line, says. */
class FixturesTest {

    @ParameterizedTest
    @ValueSource(strings = { "article.txt", "blog-comments.txt", "chat-log.txt", "comments-plain.txt", "disqus.txt", "notes.txt", "talk.txt", "discord-answers.txt", "discord-copy.txt", "discourse.txt", "discourse-raw.txt", "essay.md", "facebook-group.txt", "facebook-post.txt",
            "forum-plain.txt", "forum-signatures.txt", "german.txt", "linkedin.txt", "mail-signatures.txt", "quora-brief.txt", "quora-copy.txt", "reddit-old.txt", "slack-pictures.txt",
            "substack-deleted.txt", "whatsapp-group.txt", "whatsapp-phone.txt", "youtube-pinned.txt",
            "hacker-copy.txt", "hnmirror.txt", "interview.txt", "letter.txt", "mail-thread.txt", "posts-heap.txt", "reddit-copy.txt", "right-to-left.txt",
            "slack.txt", "substack-comments.txt", "substack-nameless.txt", "svelte.txt", "whatsapp.txt", "x-copy.txt", "youtube.txt" })
    void readsAsItsScriptSays(String name) {
        var read = Read.bytes(resource(name), name);
        assertThat(Script.of(read.proposal)).isEqualTo(new String(resource(name.replaceFirst("\\.\\w+$", ".script")), StandardCharsets.UTF_8));
    }

    static byte[] resource(String name) {
        try (var stream = FixturesTest.class.getResourceAsStream("fixtures/" + name)) {
            assertThat(stream).as("the fixture %s", name).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
