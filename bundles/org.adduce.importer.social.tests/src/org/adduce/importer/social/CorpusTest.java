package org.adduce.importer.social;

import static org.adduce.importer.social.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Real files that somebody else wrote. */
class CorpusTest {

    static final List<Importer> ALL = List.of(new HackerNewsImporter(), new RedditImporter(), new XImporter(), new ActivityStreamsImporter(), new BlueskyImporter(), new DiscourseImporter());

    static Optional<Importer> importer(byte[] bytes, String name) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, Importer.HEAD_LENGTH));
        return ALL.stream().filter(importer -> importer.recognise(head, name) != Confidence.NONE).max((a, b) -> a.recognise(head, name).compareTo(b.recognise(head, name)));
    }

    private static Read read(String path) throws IOException, ImportException {
        var file = Corpora.folder("social").resolve(path);
        var bytes = Files.readAllBytes(file);
        return Read.bytes(importer(bytes, file.getFileName().toString()).orElseThrow(), bytes, file.getFileName().toString());
    }

    @Test
    void everyFileIsKnownByOneImporterAndReadWithoutAnError() throws IOException {
        var files = new ArrayList<>(Corpora.files("social", ".json"));
        files.addAll(Corpora.files("social", ".js"));
        var bad = new ArrayList<String>();
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            var head = Arrays.copyOf(bytes, Math.min(bytes.length, Importer.HEAD_LENGTH));
            long known = ALL.stream().filter(importer -> importer.recognise(head, file.getFileName().toString()) != Confidence.NONE).count();
            assertThat(known).as(file.toString()).isEqualTo(1);
            try {
                if (Read.bytes(importer(bytes, "").orElseThrow(), bytes, "").said(Severity.ERROR).findAny().isPresent()) {
                    bad.add(file.toString());
                }
            } catch (ImportException e) {
                bad.add(file + ": " + e.getMessage());
            }
        }
        assertThat(bad).hasSizeLessThanOrEqualTo(files.size() / 50);
    }

    @Test
    void otherJsonIsNobodysBusiness() throws IOException {
        for (var folder : List.of("aif", "webannotation", "timelinejs", "claimreview", "web")) {
            for (Path file : Corpora.files(folder, ".json")) {
                assertThat(importer(Files.readAllBytes(file), file.getFileName().toString())).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void everyFileCutInTheMiddleSaysSo() throws IOException {
        for (Path file : Corpora.files("social", ".json")) {
            var bytes = Files.readAllBytes(file);
            var half = Arrays.copyOf(bytes, bytes.length / 2);
            var importer = importer(bytes, "").orElseThrow();
            try {
                var read = Read.bytes(importer, half, "half.json");
                assertThat(read.proposal.diagnostics()).as(file.toString()).anyMatch(said -> said.severity() == Severity.ERROR && said.line() > 0);
            } catch (ImportException e) {
                assertThat(e.diagnostic().severity()).isEqualTo(Severity.ERROR);
                assertThat(e.diagnostic().line()).as(file + ": " + e.getMessage()).isPositive();
            }
        }
    }

    /** The same post in two formats: text, author and time agree. */
    @Test
    void aQuotingPostInBothFormats() throws Exception {
        for (var name : List.of("quote.as2.json", "quote.bsky.json")) {
            var read = read("granary/" + name);
            var voice = read.voices().getFirst();
            assertThat(read.words(voice)).as(name).isEqualTo("I hereby quote\n\nAn original post");
            assertThat(value(voice, Literals.UTTERANCE__WHEN)).as(name).isEqualTo("2007-07-07T03:04:05");
            assertThat(names(read, voice)).as(name).contains("Bob");
            var quoted = read.inside(voice).getFirst();
            assertThat(read.words(quoted)).as(name).isEqualTo("An original post");
            assertThat(value(quoted, Literals.UTTERANCE__WHEN)).as(name).isEqualTo("2023-05-11T19:59:12Z");
            assertThat(names(read, quoted)).as(name).contains("Alice");
        }
    }

    @Test
    void aRepostInBothFormats() throws Exception {
        for (var name : List.of("repost.as2.json", "repost.bsky.json")) {
            var read = read("granary/" + name);
            var voice = read.voices().getFirst();
            assertThat(names(read, voice)).as(name).contains("Alice");
            assertThat(read.words(read.inside(voice).getFirst())).as(name).isEqualTo("The original post");
            assertThat(names(read, read.inside(voice).getFirst())).as(name).contains("Bob");
        }
    }

    @Test
    void aProfileInBothFormats() throws Exception {
        for (var name : List.of("actor.as2.json", "actor.bsky.json")) {
            var actor = read("granary/" + name).proposal.items(Literals.ACTOR).findFirst().orElseThrow();
            assertThat(value(actor, Literals.ACTOR__NAME)).as(name).isEqualTo("Martin Smith");
            assertThat(value(actor, Literals.ACTOR__IDENTIFIERS)).as(name).contains("https://example.com/martin");
            assertThat(value(actor, Literals.ELEMENT__NOTE)).as(name).contains("this is my bio");
        }
    }

    @Test
    void theOutboxHasItsLinksWhole() throws Exception {
        var read = read("samples/mastodon-outbox-excerpt.json");
        assertThat(read.voices()).hasSize(2);
        assertThat(read.voices().stream().flatMap(voice -> read.links(voice).stream())).contains("https://daniel.industries/2022/11/07/less-twitter-more-indieweb/");
    }

    @Test
    void theArchiveHasItsRepostInside() throws Exception {
        var read = read("samples/twitter-archive-tweets.js");
        var voice = read.voice("1994091455124787464");
        assertThat(read.speaker(read.inside(voice).getFirst())).isEqualTo("@AlexHormozi");
        assertThat(value(voice, Literals.UTTERANCE__WHEN)).isEqualTo("2025-11-22T07:10:25Z");
    }

    private static String names(Read read, Item voice) {
        var actor = read.proposal.item((Key) voice.value(Literals.UTTERANCE__SPEAKER).orElseThrow()).orElseThrow();
        return value(actor, Literals.ACTOR__NAME) + value(actor, Literals.ACTOR__ALIASES);
    }
}
