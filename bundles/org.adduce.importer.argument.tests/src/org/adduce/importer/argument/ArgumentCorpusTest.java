package org.adduce.importer.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.check.Checks;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.corpora.Corpora;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonReader;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Real maps that somebody else wrote. */
class ArgumentCorpusTest {

    private static final Importer AIF = new AifImporter();
    private static final Importer ARGDOWN = new ArgdownImporter();

    private static byte[] head(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, Importer.HEAD_LENGTH));
    }

    /** Counted in the file itself, node by node. */
    @Test
    void everyNodeOfAnAifMapIsThere() throws Exception {
        for (Path file : Corpora.files("aif", ".json")) {
            var bytes = Files.readAllBytes(file);
            var name = file.getFileName().toString();
            assertThat(AIF.recognise(head(bytes), name)).as(name).isEqualTo(Confidence.CERTAIN);
            var read = Read.bytes(AIF, bytes, name);
            var nodes = ((JsonObject) JsonReader.glance(bytes, 0).orElseThrow()).array("nodes").map(JsonArray::objects).orElseThrow();
            long schemes = nodes.stream().filter(node -> List.of("RA", "CA").contains(node.text("type"))).count();
            assertThat(read.claims()).as(name).hasSize((int) nodes.stream().filter(node -> node.text("type").equals("I")).count());
            assertThat(read.arguments()).as(name).hasSize((int) schemes);
            assertThat(read.proposal.items(Literals.UTTERANCE).count()).as(name).isEqualTo(nodes.stream().filter(node -> node.text("type").equals("L")).count());
            assertThat(read.said(Severity.ERROR)).as(name).isEmpty();
        }
    }

    @Test
    void everyArgdownFileIsReadAndKnown() throws Exception {
        for (Path file : Corpora.files("argdown", ".argdown")) {
            var bytes = Files.readAllBytes(file);
            var name = file.getFileName().toString();
            assertThat(ARGDOWN.recognise(head(bytes), name)).as(name).isNotEqualTo(Confidence.NONE);
            var read = Read.bytes(ARGDOWN, bytes, name);
            read.arguments();
            assertThat(read.said(Severity.ERROR)).as(name).isEmpty();
        }
    }

    /** As a person reads the file: the first step has three premises and two rules, and what follows attacks a claim. */
    @Test
    void aReconstructionReadByHand() throws Exception {
        var read = Read.bytes(ARGDOWN, Files.readAllBytes(Corpora.at("argdown").resolve("state-censorship.argdown")), "state-censorship.argdown");
        var first = read.proposal.items(Literals.ARGUMENT).findFirst().orElseThrow();
        assertThat(Read.value(first, Literals.ARGUMENT__SCHEME)).isEqualTo("Specification, Modus ponens");
        assertThat((List<?>) first.value(Literals.ARGUMENT__PREMISES).orElseThrow()).hasSize(3);
        var conclusion = first.value(Literals.ARGUMENT__CONCLUSION).orElseThrow();
        assertThat(read.proposal.items(Literals.ARGUMENT)).anyMatch(argument -> argument.value(Literals.ARGUMENT__PREMISES).orElseThrow().equals(List.of(conclusion))
                && Read.value(argument, Literals.ARGUMENT__POLARITY).equals("rebuts"));
        assertThat(read.topics(first)).containsExactly("con");
    }

    @Test
    void otherFilesAreNobodysBusiness() throws Exception {
        for (var folder : List.of("social", "webannotation", "timelinejs", "claimreview")) {
            for (Path file : Corpora.files(folder, ".json")) {
                assertThat(AIF.recognise(head(Files.readAllBytes(file)), file.getFileName().toString())).as(file.toString()).isEqualTo(Confidence.NONE);
            }
        }
        for (var folder : List.of("discussions", "bibtex", "ris", "feeds", "web", "ics")) {
            for (Path file : Corpora.files(folder, "")) {
                if (Files.isRegularFile(file)) {
                    assertThat(ARGDOWN.recognise(head(Files.readAllBytes(file)), file.getFileName().toString())).as(file.toString()).isEqualTo(Confidence.NONE);
                }
            }
        }
    }

    @Test
    void importingTwiceChangesNothingAndLeavesNothingToMend() throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Maps");
        try (var open = OpenDossier.create(Path.of("maps.adduce"), dossier)) {
            for (Path file : files()) {
                Imports.apply(open, read(file).proposal);
                var again = Imports.apply(open, read(file).proposal);
                assertThat(again.created() + again.updated() + again.kept() + again.dropped()).as(file + " " + again).isZero();
            }
            assertThat(Checks.run(dossier, new NullProgressMonitor()))
                    .noneMatch(finding -> finding.severity().name().equals("ERROR"));
        }
    }

    private static List<Path> files() throws Exception {
        var files = new ArrayList<>(Corpora.files("aif", ".json"));
        files.addAll(Corpora.files("argdown", ".argdown"));
        return files;
    }

    private static Read read(Path file) throws Exception {
        return Read.bytes(file.toString().endsWith(".json") ? AIF : ARGDOWN, Files.readAllBytes(file), file.getFileName().toString());
    }

    @Test
    void brokenFilesAreReadAsFarAsTheyGoOrRefused() throws Exception {
        var random = new Random(7);
        for (Path file : files()) {
            var bytes = Files.readAllBytes(file);
            for (int round = 0; round < 12; round++) {
                var broken = Arrays.copyOf(bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length);
                for (int flips = random.nextInt(6); flips > 0 && broken.length > 0; flips--) {
                    broken[random.nextInt(broken.length)] = (byte) "\"{}[]<>():#-+_,@\\\n\u0000\u00e9".charAt(random.nextInt(19));
                }
                try {
                    var importer = file.toString().endsWith(".json") ? AIF : ARGDOWN;
                    wellFormed(Read.bytes(importer, broken, "x").proposal);
                } catch (ImportException refused) {
                    assertThat(refused.diagnostic().message()).isNotBlank();
                }
            }
        }
    }

    private static void wellFormed(Proposal proposal) {
        var seen = new HashSet<Key>();
        proposal.items().forEach(item -> assertThat(seen.add(item.key())).as("%s is there once", item.key()).isTrue());
        proposal.items(Literals.ARGUMENT).forEach(argument -> {
            assertThat(seen).contains((Key) argument.value(Literals.ARGUMENT__CONCLUSION).orElseThrow());
            assertThat(seen).containsAll(((List<?>) argument.value(Literals.ARGUMENT__PREMISES).orElseThrow()).stream().map(Key.class::cast).toList());
        });
    }

    @Test
    void anAifMapCutInTheMiddleSaysWhere() throws Exception {
        for (Path file : Corpora.files("aif", ".json")) {
            var bytes = Files.readAllBytes(file);
            var read = Read.bytes(AIF, Arrays.copyOf(bytes, bytes.length / 2), "half.json");
            assertThat(read.line(Severity.ERROR)).as(file.toString()).hasValueSatisfying(line -> assertThat(line).isPositive());
        }
    }

    @Test
    void longAndDeepMapsAreReadInTime() throws Exception {
        var text = new StringBuilder("[A]: a\n");
        for (int depth = 1; depth < 3000; depth++) {
            text.append(" ".repeat(depth)).append(depth % 2 == 0 ? "+ <" : "- <").append(depth).append(">: words ").append(depth).append('\n');
        }
        assertThat(Read.bytes(ARGDOWN, text.toString().getBytes(StandardCharsets.UTF_8), "deep.argdown").proposal.items(Literals.ARGUMENT).count()).isEqualTo(2999);
    }
}
