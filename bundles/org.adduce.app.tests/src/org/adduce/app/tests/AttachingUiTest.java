package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.model.Attachment;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come to a source and lie beside the dossier; a picture on the clipboard does too. */
class AttachingUiTest {

    private static final String TITLE = "A small quarrel";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private DossierOnDesk desk;

    @BeforeEach
    void openAThread() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take("lena_k wrote:\nThey are three years behind.\n\nmk99 wrote:\nI doubt it very much.\n");
        robot.run(() -> desk.open().edit("Name it", root -> root.getSources().getFirst().setTitle("Fab thread")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Optional<Attachment> attached() {
        return desk.source().getAttachments().stream().findFirst();
    }

    @Test
    void aFileDroppedOnASourceLiesBesideTheDossierOnceThatIsSaved() throws Exception {
        var report = Files.writeString(folder.resolve("report.pdf"), "%PDF-1.4 not a real one");
        var tree = lines.show();
        robot.run(() -> Drags.files(tree, lines.at(TITLE, "Sources", "Fab thread").orElseThrow(), report));
        robot.waitUntil("the attachment", () -> attached().isPresent());
        assertThat(attached().orElseThrow().getName()).isEqualTo("report.pdf");
        robot.waitUntil("the source to be selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("Fab thread"));
        var name = attached().orElseThrow().getSha256();
        assertThat(desk.open().original(name)).isEqualTo(Files.readAllBytes(report));
        robot.command("org.eclipse.ui.file.save");
        robot.waitUntil("it to be saved", () -> !desk.open().isDirty());
        assertThat(folder.resolve("quarrel.files").resolve(name)).hasBinaryContent(Files.readAllBytes(report));
        robot.run(desk.open()::undo);
        assertThat(attached()).isEmpty();
    }

    @Test
    void aPictureOnTheClipboardIsPastedToTheSourceThatIsSelected() {
        lines.show();
        lines.select(TITLE, "Sources", "Fab thread");
        robot.run(AttachingUiTest::putPicture);
        robot.command("org.eclipse.ui.edit.paste");
        robot.waitUntil("the picture", () -> attached().isPresent());
        assertThat(attached().orElseThrow().getMediaType()).isEqualTo("image/png");
    }

    private static void putPicture() {
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {new ImageData(40, 30, 24, new PaletteData(0xff0000, 0xff00, 0xff))}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        var open = desk.open();
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> open.original("0".repeat(64)));
    }
}
