package org.adduce.importer.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.corpora.Corpora;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** What holds of every file. */
class LawsTest {

    /** Their own texts say that something was quoted before it was said. */
    private static final String TIME_TRAVEL = "said only after";

    private static List<Path> files() throws Exception {
        var files = new ArrayList<>(Corpora.files("social", ".json"));
        files.addAll(Corpora.files("social", ".js"));
        return files;
    }

    @Test
    void importingTwiceChangesNothingAndLeavesNothingToMend() throws Exception {
        for (var file : files()) {
            var dossier = ModelFactory.eINSTANCE.createDossier();
            dossier.setId(UUID.randomUUID());
            dossier.setTitle("Posts");
            var bytes = Files.readAllBytes(file);
            try (var open = OpenDossier.create(Path.of("posts.adduce"), dossier)) {
                var importer = CorpusTest.importer(bytes, "").orElseThrow();
                Imports.apply(open, Read.bytes(importer, bytes, "x.json").proposal);
                var again = Imports.apply(open, Read.bytes(importer, bytes, "x.json").proposal);
                assertThat(again.created() + again.updated() + again.kept() + again.dropped()).as(file + " " + again).isZero();
                assertThat(Checks.run(dossier, new NullProgressMonitor())).allSatisfy(finding -> assertThat(finding.severity() == Severity.INFO || finding.message().contains(TIME_TRAVEL))
                        .as(file + ": " + finding.message()).isTrue());
            }
        }
    }

    @Test
    void brokenFilesAreReadAsFarAsTheyGoOrRefused() throws Exception {
        var random = new Random(3);
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            var importer = CorpusTest.importer(bytes, "").orElseThrow();
            for (int round = 0; round < 25; round++) {
                var broken = Arrays.copyOf(bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length);
                for (int flips = random.nextInt(5); flips > 0 && broken.length > 0; flips--) {
                    broken[random.nextInt(broken.length)] = (byte) "\"{}[],:0x\\\n\u0000\u00e9".charAt(random.nextInt(13));
                }
                try {
                    wellFormed(Read.bytes(importer, broken, "x.json").proposal);
                } catch (ImportException refused) {
                    assertThat(refused.diagnostic().message()).isNotBlank();
                }
            }
        }
    }

    private static void wellFormed(Proposal proposal) {
        var seen = new HashSet<Key>();
        for (var item : proposal.items()) {
            assertThat(item.parent().map(seen::contains).orElse(true)).as("the parent of %s comes before it", item.key()).isTrue();
            assertThat(seen.add(item.key())).as("%s is there once", item.key()).isTrue();
        }
        proposal.items(Literals.UTTERANCE).forEach(voice -> List.of(Literals.UTTERANCE__SPEAKER, Literals.UTTERANCE__REPLY_TO, Literals.UTTERANCE__QUOTES)
                .forEach(feature -> voice.value(feature).ifPresent(key -> assertThat(seen).contains((Key) key))));
    }

    @Test
    void deepThreadsAreReadWithoutEnd() throws Exception {
        int depth = 4000;
        var json = new StringBuilder();
        for (int at = 0; at < depth; at++) {
            json.append("{\"id\":").append(at + 1).append(",\"created_at_i\":1750000000,\"type\":\"comment\",\"author\":\"a\",\"text\":\"t").append(at).append("\",\"parent_id\":").append(at).append(",\"children\":[");
        }
        json.append("]}".repeat(depth));
        assertThat(Read.with(new HackerNewsImporter(), json.toString()).voices()).hasSize(depth);
    }

    @Test
    void whatIsNoneOfItIsRefused() {
        for (var importer : CorpusTest.ALL) {
            for (var json : List.of("", "null", "[]", "{}", "[1, 2]", "\"x\"", "Dear all", "{\"type\": 3, \"id\": {}}", "[[[[[[", "{\"kind\": \"Listing\"}", "\u0000\u0001")) {
                try {
                    assertThat(Read.with(importer, json).voices()).isEmpty();
                } catch (ImportException refused) {
                    assertThat(refused.diagnostic().message()).isNotBlank();
                }
            }
        }
    }
}
