package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierWriter;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved comes back to the byte, and nothing is lost without a question. */
class SavingUiTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String SAVE_ALL = "org.eclipse.ui.file.saveAll";
    private static final String NOTE = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer \uD83D\uDE80.
            """;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openDossier() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(NOTE);
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void save() {
        robot.command("org.eclipse.ui.file.save");
        robot.waitUntil("the dossier to be saved", () -> !desk.open().isDirty());
    }

    @Test
    void savedAndOpenedAgainItIsTheSameToTheByte() throws Exception {
        save();
        assertThat(desk.saved()).isEqualTo(desk.bytes());
        try (var again = OpenDossier.open(desk.open().path())) {
            assertThat(DossierWriter.toBytes(again.root())).isEqualTo(Files.readAllBytes(desk.open().path()));
        }
    }

    @Test
    void savingAgainWritesNothing() throws Exception {
        save();
        Files.setLastModifiedTime(desk.open().path(), LONG_AGO);
        robot.run(() -> desk.open().edit("Rename", root -> root.setTitle("Another")));
        robot.run(desk.open()::undo);
        robot.run(() -> new DossierSaving(robot.page().getWorkbenchWindow().getShell()).save(desk.open()));

        assertThat(Files.getLastModifiedTime(desk.open().path())).isEqualTo(LONG_AGO);
    }

    @Test
    void allIsSavedWhereSomethingIsNot() {
        robot.command(SAVE_ALL);
        robot.waitUntil("the dossier to be saved", () -> !desk.open().isDirty());
        robot.waitUntil("nothing to be left to save", () -> !isEnabled(SAVE_ALL));
    }

    private static boolean isEnabled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    @Test
    void closingWhatIsNotSavedAsksAndCancelKeepsIt() {
        robot.command("org.adduce.ui.closeDossier");
        robot.clickWords("Cancel");
        robot.waitUntil("the question to be gone", () -> robot.find(control -> control.getShell().getText().equals("Save changes?")).isEmpty());

        assertThat(robot.desk().dossiers()).contains(desk.open());
        assertThat(desk.open().isDirty()).isTrue();
    }

    @Test
    void closingAndSavingWritesTheFile() throws Exception {
        var bytes = desk.bytes();
        robot.command("org.adduce.ui.closeDossier");
        robot.clickWords("Save");
        robot.waitUntil("the dossier to be off the desk", () -> !robot.desk().dossiers().contains(desk.open()));

        assertThat(desk.saved()).isEqualTo(bytes);
    }

    @Test
    void closingAndDiscardingLeavesTheFileAsItWas() throws Exception {
        var before = desk.saved();
        robot.command("org.adduce.ui.closeDossier");
        robot.clickWords("Discard Changes");
        robot.waitUntil("the dossier to be off the desk", () -> !robot.desk().dossiers().contains(desk.open()));

        assertThat(desk.saved()).isEqualTo(before).doesNotContain("ada");
    }
}
