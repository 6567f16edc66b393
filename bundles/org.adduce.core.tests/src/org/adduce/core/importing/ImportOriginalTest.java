package org.adduce.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.adduce.model.ModelPackage.Literals.ATTACHMENT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__ATTACHMENT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__RETRIEVED;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__TEXT;
import static org.adduce.model.ModelPackage.Literals.SOURCE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.core.file.Bytes;
import org.adduce.core.internal.importing.Originals;
import org.adduce.model.Attachment;
import org.adduce.model.ModelFactory;
import org.adduce.model.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The original bytes are kept beside the dossier where the text of a snapshot is not those bytes. */
class ImportOriginalTest {

    private static final String WORDS = "Corvid is late.\nThree years late.\n";

    @TempDir
    private Path folder;
    private OpenDossier open;

    /** Takes any bytes as one text. */
    private static final class PlainImporter implements Importer {

        @Override
        public Confidence recognise(byte[] head, String name) {
            return Confidence.LIKELY;
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
            var text = TextDecoding.decode(bytes, hints).text();
            var source = Key.text(text);
            return new Proposal("plain", List.of(Item.of(SOURCE, source).with(SOURCE__TITLE, "A page"),
                    Item.of(SNAPSHOT, source.snapshot(text)).in(source).with(SNAPSHOT__TEXT, text).with(SNAPSHOT__RETRIEVED, hints.retrieved())),
                    List.of());
        }
    }

    @BeforeEach
    void createDossier() {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.fromString("11111111-1111-4111-8111-111111111111"));
        dossier.setTitle("The race for compute");
        open = OpenDossier.create(folder.resolve("race.adduce"), dossier);
    }

    @AfterEach
    void closeDossier() {
        open.close();
    }

    private ImportFile file(byte[] bytes) throws Exception {
        return ImportFile.read(Files.write(folder.resolve("page.txt"), bytes));
    }

    private ImportOutcome take(byte[] bytes) throws Exception {
        var file = file(bytes);
        var proposal = file.read(new PlainImporter(), new NullProgressMonitor());
        return Imports.apply(open, file, proposal, proposal);
    }

    private Snapshot snapshot() {
        return open.root().getSources().getFirst().getSnapshots().getFirst();
    }

    private Path kept(byte[] bytes) {
        return folder.resolve("race.files").resolve(AttachmentFolder.sha256(bytes));
    }

    @Test
    void aTextThatIsItsBytesNeedsNoOriginal() throws Exception {
        take(WORDS.getBytes(UTF_8));
        open.save();

        assertThat(snapshot().getAttachment()).isNull();
        assertThat(folder.resolve("race.files")).doesNotExist();
    }

    @Test
    void otherBytesAreTheAttachmentOfTheSnapshotAndAreWrittenWithTheDossier() throws Exception {
        var bytes = WORDS.getBytes(UTF_16);
        take(bytes);

        assertThat(folder.resolve("race.files")).doesNotExist();
        open.save();

        assertThat(snapshot().getAttachment().getName()).isEqualTo("page.txt");
        assertThat(kept(bytes)).hasBinaryContent(bytes);
        try (var again = OpenDossier.open(open.path())) {
            var attachment = again.root().getSources().getFirst().getSnapshots().getFirst().getAttachment();
            assertThat(again.attachmentFolder().read(attachment.getSha256())).isEqualTo(bytes);
        }
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreOtherBytes() throws Exception {
        for (var bytes : List.of(WORDS.replace("\n", "\r\n").getBytes(UTF_8), ("\uFEFF" + WORDS + "x").getBytes(UTF_8))) {
            take(bytes);
            open.save();
            assertThat(kept(bytes)).hasBinaryContent(bytes);
        }
    }

    @Test
    void theSameAgainChangesNothingInWhateverBytesItComes() throws Exception {
        take(WORDS.getBytes(UTF_16));
        open.save();
        var before = Bytes.write(open.root());

        take(WORDS.getBytes(UTF_16));
        take(WORDS.getBytes(UTF_8));
        take(WORDS.replace("\n", "\r\n").getBytes(UTF_8));

        assertThat(Bytes.write(open.root())).isEqualTo(before);
        assertThat(open.isDirty()).isFalse();
    }

    @Test
    void aSnapshotWithoutAnOriginalGetsOneLaterAndItsTextStays() throws Exception {
        take(WORDS.getBytes(UTF_8));
        var outcome = take(WORDS.getBytes(UTF_16));

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(open.root().getSources().getFirst().getSnapshots()).hasSize(1);
        assertThat(snapshot().getAttachment()).isNotNull();
        assertThat(snapshot().getText()).isEqualTo(WORDS);
    }

    @Test
    void anOriginalThatAPersonDroppedStaysDropped() throws Exception {
        var bytes = WORDS.getBytes(UTF_16);
        take(bytes);
        Deletion.of(open, List.of(snapshot().getAttachment())).run("Delete");
        take(bytes);
        open.save();

        assertThat(snapshot().getAttachment()).isNull();
        assertThat(kept(bytes)).doesNotExist();
    }

    @Test
    void anImportTakenBackLeavesNoFileAndOneMadeAgainDoes() throws Exception {
        var bytes = WORDS.getBytes(UTF_16);
        take(bytes);
        open.undo();
        open.save();
        assertThat(kept(bytes)).doesNotExist();

        open.redo();
        open.save();
        assertThat(kept(bytes)).hasBinaryContent(bytes);
    }

    @Test
    void whereTheDossierCannotBeWrittenNothingIsLeftBesideIt() throws Exception {
        take(WORDS.getBytes(UTF_16));
        Files.createDirectory(open.path());

        assertThatThrownBy(open::save).isInstanceOf(IOException.class);
        assertThat(folder.resolve("race.files")).doesNotExist();
        assertThat(open.isDirty()).isTrue();
    }

    @Test
    void savedUnderAnotherNameItTakesItsOriginalsAlong() throws Exception {
        var early = WORDS.getBytes(UTF_16);
        take(early);
        open.save();
        var late = (WORDS + "x").getBytes(UTF_16);
        take(late);
        open.saveAs(folder.resolve("other.adduce"));

        assertThat(open.attachmentFolder().read(AttachmentFolder.sha256(early))).isEqualTo(early);
        assertThat(open.attachmentFolder().read(AttachmentFolder.sha256(late))).isEqualTo(late);
    }

    @Test
    void whatWasPastedHasNoOriginal() throws Exception {
        var pasted = ImportFile.ofText(WORDS.replace("\n", "\r\n"), Instant.EPOCH);

        assertThat(pasted.read(new PlainImporter(), new NullProgressMonitor()).items(ATTACHMENT)).isEmpty();
    }

    @Test
    void whatIsTooLargeToKeepIsSaid() throws Exception {
        var bytes = new byte[Originals.LIMIT + 1];
        Arrays.fill(bytes, (byte) ' ');
        bytes[0] = '\r';

        var proposal = file(bytes).read(new PlainImporter(), new NullProgressMonitor());

        assertThat(proposal.items(ATTACHMENT)).isEmpty();
        assertThat(proposal.diagnostics()).extracting(Diagnostic::message).anySatisfy(words -> assertThat(words).contains("64 MB"));
    }

    @Test
    void anImporterThatBringsAnOriginalItselfIsLeftAlone() throws Exception {
        var file = file(WORDS.getBytes(UTF_16));
        var plain = file.read(new PlainImporter(), new NullProgressMonitor());
        var snapshot = plain.items(SNAPSHOT).findFirst().orElseThrow();
        var own = snapshot.with(SNAPSHOT__ATTACHMENT, new Key("own", "1"));

        var again = new Originals(WORDS.getBytes(UTF_16), "page.txt", "").addedTo(plain.with(own));

        assertThat(again.item(snapshot.key())).contains(own);
    }

    @Test
    void undoGivesTheBytesBeforeAndRedoThoseAfter() throws Exception {
        take(WORDS.getBytes(UTF_8));
        var before = Bytes.write(open.root());
        take(WORDS.getBytes(UTF_16));
        var after = Bytes.write(open.root());

        open.undo();
        assertThat(Bytes.write(open.root())).isEqualTo(before);
        open.redo();
        assertThat(Bytes.write(open.root())).isEqualTo(after);
        assertThat(open.root().getSources().getFirst().getAttachments()).extracting(Attachment::getName).containsExactly("page.txt");
    }
}
