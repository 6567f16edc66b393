package org.adduce.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.example.diary.DiaryImporter;
import org.junit.jupiter.api.Test;

/** What the description of the extension point shows is compiled here, and works. */
class SchemaExampleTest {

    private static final Path SCHEMA = Path.of("bundles/org.adduce.core/schema/importers.exsd");
    private static final Path EXAMPLE = Path.of("bundles/org.adduce.core.tests/src/org/example/diary/DiaryImporter.java");

    private static Path repository() {
        var root = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(SCHEMA))).findFirst();
        assumeTrue(root.isPresent(), "The sources are not here, so that the description cannot be compared with them");
        return root.get();
    }

    private static String lines(String text) {
        return text.strip().replaceAll("(?m)^\\s+|\\s+$", "").replace("\r", "");
    }

    @Test
    void theDescriptionShowsTheClassThatIsCompiled() throws Exception {
        var schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(repository().resolve(SCHEMA).toFile());
        var source = Files.readString(repository().resolve(EXAMPLE));
        var example = source.substring(source.indexOf("/** Reads diaries")).replace("<", "&lt;").replace(">", "&gt;");

        assertThat(lines(schema.getDocumentElement().getTextContent())).contains(lines(example));
    }

    @Test
    void theDescriptionFillsEverySection() throws IOException {
        var schema = Files.readString(repository().resolve(SCHEMA));

        assertThat(schema).contains("\"since\"", "\"examples\"", "\"apiinfo\"", "\"implementation\"").doesNotContain("[Enter", "Insert ");
    }

    @Test
    void theExampleReadsADiaryThatCanBeImportedTwice() throws ImportException {
        var diary = "2026-06 Mira Voss: The fab is late.\n2026-07 Rao: \uD83D\uDE80 It is not.\n2026-08 Mira Voss: It is.\n".getBytes(UTF_8);
        var importer = new DiaryImporter();
        var desk = new Desk();

        var proposal = importer.read(diary, Hints.of("june.diary", Instant.EPOCH), new NullProgressMonitor());
        var outcome = desk.take(proposal);
        var before = desk.canon();
        desk.take(proposal);

        assertThat(importer.recognise(diary, "")).isEqualTo(Confidence.CERTAIN);
        assertThat(importer.recognise("Dear diary".getBytes(UTF_8), "")).isEqualTo(Confidence.NONE);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(desk.root().getActors()).hasSize(2);
        assertThat(desk.root().getSources().getFirst().getUtterances()).extracting(org.adduce.model.Utterance::words)
                .containsExactlyInAnyOrder("The fab is late.", "\uD83D\uDE80 It is not.", "It is.");
        assertThat(desk.canon()).isEqualTo(before);
    }
}
