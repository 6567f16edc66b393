package org.adduce.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.adduce.model.time.When;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFileTest {

    @TempDir
    Path folder;

    private final ImporterRegistry registry = new ImporterRegistry(List.of(Offers.of("plain", new Offers.Reader(Confidence.POSSIBLE)),
            Offers.of("forum", new Offers.Reader(Confidence.CERTAIN))), status -> { });

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private static void assertRefused(ThrowingCallable call, String... words) {
        assertThatExceptionOfType(ImportException.class).isThrownBy(call)
                .satisfies(e -> assertThat(e.diagnostic().message()).contains(words)).matches(e -> e.diagnostic().severity() == Diagnostic.Severity.ERROR);
    }

    @Test
    void aFileIsReadWithItsNameAndWasCapturedWhenItWasLastChanged() throws Exception {
        var path = file("thread.txt", "hello");
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2024-05-06T07:08:09.123Z")));

        var input = ImportFile.read(path);

        assertThat(input.hints()).isEqualTo(Hints.of("thread.txt", Instant.parse("2024-05-06T07:08:09Z")));
        assertThat(input.head()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(input.size()).isEqualTo(5);
    }

    @Test
    void noFileIsCapturedInTheFuture() throws Exception {
        var path = file("thread.txt", "hello");
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));

        assertThat(ImportFile.read(path).hints().retrieved()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void theHeadIsNoLongerThanImportersExpect() throws Exception {
        assertThat(ImportFile.read(file("long.txt", "x".repeat(20_000))).head()).hasSize(Importer.HEAD_LENGTH);
    }

    @Test
    void theLikeliestFormatReadsTheBytesAndHints() throws Exception {
        var input = ImportFile.read(file("thread.txt", "hello")).with(Hints.of("thread.txt", Instant.EPOCH).published(When.parse("2024")));

        var format = input.format(registry);
        var proposal = input.read(format, new NullProgressMonitor());

        assertThat(format.id()).isEqualTo("forum");
        assertThat(proposal.diagnostics()).containsExactly(Diagnostic.info("5 bytes of thread.txt, 2024", 0));
    }

    @Test
    void aFormatCanBeNamed() throws Exception {
        var input = ImportFile.read(file("thread.txt", "hello"));

        assertThat(input.format(registry, "plain").id()).isEqualTo("plain");
        assertRefused(() -> input.format(registry, "none"), "none", "forum, plain");
    }

    @Test
    void pastedTextHasNoName() throws Exception {
        var pasted = ImportFile.ofText("caf\u00E9", Instant.EPOCH);

        assertThat(pasted.hints()).isEqualTo(Hints.of("", Instant.EPOCH));
        assertThat(pasted.head()).isEqualTo("caf\u00E9".getBytes(UTF_8));
        assertThat(pasted.format(registry).id()).isEqualTo("forum");
    }

    @Test
    void whatNoImporterKnowsIsRefusedWithWhatThereIs() throws Exception {
        var nothing = new ImporterRegistry(List.of(Offers.of("forum", new Offers.Reader(Confidence.NONE))), status -> { });

        var input = ImportFile.read(file("thread.txt", "hello"));

        assertRefused(() -> input.format(nothing), "No importer", "The forum");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() throws Exception {
        assertRefused(() -> ImportFile.read(folder.resolve("none.txt")), "no such file");
        assertRefused(() -> ImportFile.read(folder), "folder");
        assertRefused(() -> ImportFile.read(file("empty.txt", "")), "empty");
    }

    @Test
    void whatIsNoFileIsNotReadForEver() {
        var zero = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(zero), "this system has no /dev/zero");

        assertRefused(() -> ImportFile.read(zero), "neither a file nor a folder");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var path = folder.resolve("huge.txt");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(3L << 30);
        }

        assertRefused(() -> ImportFile.read(path), "3072 MB", "512 MB");
    }

    @Test
    void whereTheJsonOfAFileThatNobodyKnowsBreaksIsTold() throws Exception {
        var nobody = new ImporterRegistry(List.of(), status -> { });
        var broken = ImportFile.read(file("thread.json", "{\n  \"id\": D8863,\n  \"by\": \"ann\"\n}"));
        var cut = ImportFile.read(file("cut.json", "\uFEFF[{\"id\": 8863,\n \"by"));

        assertRefused(() -> broken.format(nobody), "no JSON from column 9");
        assertRefused(() -> cut.format(nobody), "cut off");
        assertThat(broken.defect()).map(Diagnostic::line).contains(2);
        assertThat(cut.defect()).map(Diagnostic::line).contains(2);
    }

    @Test
    void wholeJsonAndWhatIsNoneHaveNoDefect() throws Exception {
        assertThat(ImportFile.read(file("whole.json", "{\"id\": [1, 2]}")).defect()).isEmpty();
        assertThat(ImportFile.read(file("deep.json", "[".repeat(5_000) + "]".repeat(5_000))).defect()).isEmpty();
        assertThat(ImportFile.read(file("text.txt", "Ann: hello")).defect()).isEmpty();
    }
}
