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
import org.adduce.corpora.Corpora;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

/** Real files that somebody else wrote. */
class CorpusTest {

    static final List<Importer> ALL = List.of(new HackerNewsImporter(), new RedditImporter(), new XImporter(), new ActivityStreamsImporter(), new MastodonImporter(), new BlueskyImporter(), new DiscourseImporter());

    static Optional<Importer> importer(byte[] bytes, String name) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, Importer.HEAD_LENGTH));
        return ALL.stream().filter(importer -> importer.recognise(head, name) != Confidence.NONE).max((a, b) -> a.recognise(head, name).compareTo(b.recognise(head, name)));
    }

    private static Read read(String path) throws IOException, ImportException {
        var file = Corpora.at("social").resolve(path);
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

    /** The same post in two formats: text, author, time and what is quoted agree. */
    @Test
    void aQuotingPostSaysTheSameInBothFormats() throws Exception {
        assertThat(said("quote.as2.json")).isEqualTo(said("quote.bsky.json")).satisfies(said -> assertThat(said.get(1)).isEqualTo("2007-07-07T03:04:05"));
    }

    /** Words, time and shown name, of the first voice and of the one inside it. */
    private static List<String> said(String name) throws Exception {
        var read = read("granary/" + name);
        var voice = read.voices().getFirst();
        var quoted = read.inside(voice).getFirst();
        assertThat(read.words(voice)).endsWith("\n\n" + read.words(quoted)).hasSizeGreaterThan(read.words(quoted).length() + 5);
        return List.of(read.words(voice), value(voice, Literals.UTTERANCE__WHEN), shown(read, voice), read.words(quoted), value(quoted, Literals.UTTERANCE__WHEN), shown(read, quoted));
    }

    @Test
    void aRepostSaysTheSameInBothFormats() throws Exception {
        var one = read("granary/repost.as2.json");
        var other = read("granary/repost.bsky.json");
        assertThat(shown(one, one.voices().getFirst())).isEqualTo(shown(other, other.voices().getFirst()));
        var inOne = one.inside(one.voices().getFirst()).getFirst();
        var inOther = other.inside(other.voices().getFirst()).getFirst();
        assertThat(one.words(inOne)).isNotEmpty().isEqualTo(other.words(inOther));
        assertThat(shown(one, inOne)).isEqualTo(shown(other, inOther));
    }

    @Test
    void aProfileSaysTheSameInBothFormats() throws Exception {
        var one = read("granary/actor.as2.json").proposal.items(Literals.ACTOR).findFirst().orElseThrow();
        var other = read("granary/actor.bsky.json").proposal.items(Literals.ACTOR).findFirst().orElseThrow();
        assertThat(value(one, Literals.ACTOR__NAME)).isNotEmpty().isEqualTo(value(other, Literals.ACTOR__NAME));
        assertThat(value(one, Literals.ELEMENT__NOTE)).startsWith(value(other, Literals.ELEMENT__NOTE)).isNotEmpty();
        assertThat(value(one, Literals.ACTOR__IDENTIFIERS)).contains("https://example.com/martin");
        assertThat(value(other, Literals.ACTOR__IDENTIFIERS)).contains("https://example.com/martin");
    }

    @Test
    void theOutboxHasItsLinksWhole() throws Exception {
        var read = read("samples/mastodon-outbox-excerpt.json");
        assertThat(read.voices()).hasSize(2);
        var voice = read.voices().getFirst();
        assertThat(read.links(voice)).hasSize(1);
        assertThat(read.words(voice)).endsWith("\n\n" + read.links(voice).getFirst());
    }

    @Test
    void theArchiveHasItsRepostInside() throws Exception {
        var read = read("samples/twitter-archive-tweets.js");
        var voice = read.voice("1994091455124787464");
        assertThat(read.speaker(read.inside(voice).getFirst())).startsWith("@");
        assertThat(read.words(voice)).isEqualTo(read.words(read.inside(voice).getFirst())).doesNotStartWith("RT");
        assertThat(value(voice, Literals.UTTERANCE__WHEN)).isEqualTo("2025-11-22T07:10:25Z");
    }

    /** The name that people see: the alias where the name is a handle. */
    private static String shown(Read read, Item voice) {
        var actor = read.proposal.item((Key) voice.value(Literals.UTTERANCE__SPEAKER).orElseThrow()).orElseThrow();
        var name = value(actor, Literals.ACTOR__NAME);
        return name.startsWith("@") ? ((List<?>) actor.value(Literals.ACTOR__ALIASES).orElseThrow()).getFirst().toString() : name;
    }
}
