package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.adduce.core.importing.Item;
import org.adduce.corpora.Corpora;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Real discussions that somebody pasted, where they are at hand. */
class CorporaTest {

    @Test
    void aForumThread() throws IOException {
        var read = read("forum-thread.txt");
        assertThat(read.voices()).hasSizeBetween(22, 40);
        assertThat(read.outerSaying("Huawei Ascend 950")).isEqualTo(read.outerSaying("Nov 2024"));
        var quoted = read.saying("big misconception");
        assertThat(read.speaker(quoted)).contains("Pat Toulme");
        assertThat(read.words(quoted)).doesNotContain("finish line");
        assertThat(read.voices().stream().filter(CorporaTest::quotes)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(read.citations()).hasSize(4).filteredOn(citation -> citation.endsWith("...")).hasSize(3);
    }

    @Test
    void aHeapOfPosts() throws IOException {
        var read = read("posts-dump.txt");
        assertThat(read.voices()).hasSizeBetween(14, 60);
        assertThat(read.speaker(read.saying("unpredictable era"))).hasValueSatisfying(name -> assertThat(name).contains("Tao"));
        assertThat(read.outerSaying("toll road")).isEqualTo(read.outerSaying("scary time"));
        assertThat(read.outerSaying("light bulb")).isEqualTo(read.outerSaying("Enjoy the read!"));
        assertThat(read.outerSaying("Enjoy the read!")).isNotEqualTo(read.outerSaying("Fields Medal"));
        assertThat(read.outerSaying("massive short")).isEqualTo(read.outerSaying("DeSantis")).isNotEqualTo(read.outerSaying("Tony Benn"));
    }

    @Test
    void commentsUnderANewsletter() throws IOException {
        var read = read("newsletter-comments.txt");
        assertThat(read.voices()).hasSizeBetween(2, 6);
        assertThat(read.outer().stream().map(voice -> read.speaker(voice).orElse("?"))).containsExactly("Paul Triolo", "Nicolas Palau");
        assertThat(read.outerWords()).noneMatch(words -> words.contains("Ready for more?") || words.contains("more comments") || words.contains("avatar"));
    }

    @Test
    void aNote() throws IOException {
        var read = read("newsletter-note.txt");
        assertThat(read.outer()).hasSize(1);
        assertThat(read.voices()).hasSizeBetween(1, 6);
        assertThat(read.actors()).contains("@preston", "@HODL");
    }

    private static boolean quotes(Item voice) {
        return voice.value(Literals.UTTERANCE__QUOTES).isPresent();
    }

    private static Read read(String name) throws IOException {
        return Read.bytes(Files.readAllBytes(Corpora.at("discussions/" + name)), name);
    }
}
