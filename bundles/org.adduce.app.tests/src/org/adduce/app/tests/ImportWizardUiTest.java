package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.core.importing.Imports;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file goes through the review: split, given to somebody known, dated, joined, dropped and taken in again; then all of it is one step. */
class ImportWizardUiTest {

    private static final String THREAD = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer. Ivo has his doubts.

            bo — 3 March 2026 10:20

            > The second line will be running before the summer.

            That was said of the first line too. I doubt it.

            cleo — 3 March 2026 11:00

            The first line came two years late.

            dan — 3 March 2026 11:30

            Has anybody seen my umbrella?
            """;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Path file;

    @BeforeEach
    void openDossier() throws Exception {
        file = Files.writeString(folder.resolve("thread.txt"), THREAD);
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private Table review() {
        robot.command("org.adduce.ui.importFiles", Map.of("file", file.toString()));
        return robot.widget("review.voices", Table.class);
    }

    /** What was worked on goes along, and the dossier that was in hand stays as it was. */
    @Test
    void theReviewGoesIntoAnotherDossierThatIsChosenInIt() throws Exception {
        try (var other = new DossierOnDesk(robot, folder.resolve("other.adduce"))) {
            robot.run(() -> other.open().edit("Rename", root -> root.setTitle("Another quarrel")));
            robot.run(() -> robot.desk().setCurrent(desk.open()));
            var before = desk.bytes();
            var voices = review();
            robot.select(voices, line(voices, "umbrella"));
            robot.click("review.drop");
            var into = robot.widget("import.into", Combo.class);
            assertThat(robot.<String>ask(into::getText)).isEqualTo("A small quarrel");
            robot.run(() -> {
                into.select(into.indexOf("Another quarrel"));
                into.notifyListeners(SWT.Selection, new Event());
            });
            robot.waitUntil("the review to be there anew", voices::isDisposed);
            robot.finish(robot.widget("review.voices", Table.class));
            robot.waitUntil("the source", () -> other.root().getSources().size() == 1);
            assertThat(other.source().getUtterances()).hasSize(3);
            assertThat(desk.bytes()).isEqualTo(before);
        }
    }

    private int line(Table voices, String words) {
        return robot.ask(() -> {
            for (int i = 0; i < voices.getItemCount(); i++) {
                if (voices.getItem(i).getText(3).contains(words)) {
                    return i;
                }
            }
            throw new AssertionError("No voice says " + words + ": " + Arrays.toString(voices.getItems()));
        });
    }

    @Test
    void aReviewThatWasWorkedOnGoesOnlyIfThatIsMeant() {
        var voices = review();
        robot.waitUntil("five voices", () -> voices.getItemCount() == 5);
        robot.tick(voices, line(voices, "umbrella"), false);
        robot.clickWords("Cancel");
        robot.clickWords("Go On");
        robot.waitUntil("the question to be gone", () -> robot.button("Go On").isEmpty());
        assertThat(robot.<Boolean>ask(voices::isDisposed)).isFalse();
        robot.clickWords("Cancel");
        robot.clickWords("Leave It");
        robot.waitUntil("the review to be gone", voices::isDisposed);
        assertThat(desk.root().getSources()).isEmpty();
    }

    @Test
    void whatWouldDoNothingIsNotOffered() {
        var voices = review();
        robot.waitUntil("five voices", () -> voices.getItemCount() == 5);
        robot.select(voices, 0);
        robot.waitUntil("what one voice can be given", () -> isOffered("review.speaker") && isOffered("review.date") && isOffered("review.drop"));
        assertThat(isOffered("review.join")).as("the first has none before it").isFalse();
        assertThat(isOffered("review.undo")).isFalse();
        robot.select(voices, 1);
        robot.waitUntil("joining", () -> isOffered("review.join"));
        robot.tick(voices, 1, false);
        robot.waitUntil("taking back", () -> isOffered("review.undo"));
        robot.click("review.undo");
        robot.waitUntil("nothing to take back", () -> !isOffered("review.undo"));
        Dialog.close(robot, robot.ask(voices::getShell));
    }

    private boolean isOffered(String id) {
        var button = robot.widget(id, Button.class);
        return robot.ask(button::isEnabled);
    }

    @Test
    void whatAPersonDoesInTheReviewIsImportedInOneStep() {
        var ivo = desk.addActor("Ivo Sand");
        var before = desk.bytes();
        var voices = review();
        robot.waitUntil("five voices", () -> voices.getItemCount() == 5);

        split("Ivo has his doubts");
        giveToKnownActor(voices, "Ivo has his doubts", "ivo", "Ivo Sand");
        date(voices, "Ivo has his doubts", "2026-03-02");
        date(voices, "Ivo has his doubts", "2 Mar 2026");
        robot.select(voices, line(voices, "two years late"));
        robot.click("review.join");
        dropAndTakeInAgain(voices, "That was said");
        robot.tick(voices, line(voices, "umbrella"), false);
        robot.picture("review-edited");
        robot.finish(voices);
        robot.waitUntil("the import", () -> !desk.root().getSources().isEmpty());

        assertThat(desk.source().getUtterances()).hasSize(3).noneMatch(voice -> voice.words().contains("umbrella"));
        var split = desk.voice("Ivo has his doubts");
        assertThat(split.getSpeaker()).isSameAs(ivo);
        assertThat(split.getWhen()).isEqualTo(When.parse("2026-03-02"));
        assertThat(desk.voice("I doubt it").words()).contains("two years late");
        assertThat(desk.voice("I doubt it").getUtterances()).extracting(Utterance::getSpeaker).containsExactly(desk.voice("before the summer").getSpeaker());
        assertThat(desk.root().getActors()).extracting(actor -> actor.getName()).contains("Ivo Sand", "ada", "bo").doesNotContain("dan");
        assertOneStep(before);
    }

    private void split(String words) {
        var text = robot.widget("review.text", StyledText.class);
        robot.run(() -> text.setCaretOffset(text.getText().indexOf(words)));
        robot.click("review.split");
    }

    /** Types the beginning of a name, takes the one that is offered, and ends the edit. */
    private void giveToKnownActor(Table voices, String words, String typed, String offered) {
        robot.select(voices, line(voices, words));
        robot.click("review.speaker");
        robot.type("review.speaker.field", "");
        var field = robot.widget("review.speaker.field", Text.class);
        typed.chars().forEach(letter -> robot.key(field, (char) letter));
        robot.waitUntil("the letters to be in the field", () -> field.getText().equals(typed));
        robot.waitUntil("the name to be offered", () -> robot.find(control -> control instanceof Table table && table != voices
                && Arrays.stream(table.getItems()).anyMatch(item -> item.getText().equals(offered))).isPresent());
        robot.press("review.speaker.field", SWT.CR);
        robot.commit("review.speaker.field");
        assertThat(robot.<String>ask(() -> voices.getItem(line(voices, words)).getText(1))).contains(offered);
    }

    private void date(Table voices, String words, String when) {
        robot.select(voices, line(voices, words));
        robot.click("review.date");
        robot.enter("review.date.field", when);
        assertThat(robot.<String>ask(() -> voices.getItem(line(voices, words)).getText(2))).as("as people say it").isEqualTo("2 March 2026");
    }

    private void dropAndTakeInAgain(Table voices, String words) {
        robot.tick(voices, line(voices, words), false);
        assertThat((boolean) robot.ask(() -> voices.getItem(line(voices, words)).getChecked())).isFalse();
        robot.tick(voices, line(voices, words), true);
        assertThat((boolean) robot.ask(() -> voices.getItem(line(voices, words)).getChecked())).isTrue();
    }

    private void assertOneStep(String before) {
        var after = desk.bytes();
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
        robot.run(desk.open()::redo);
        assertThat(desk.bytes()).isEqualTo(after);
    }

    @Test
    void leftAsItIsItGivesWhatTheCommandLineGives() throws Exception {
        var voices = review();
        robot.finish(voices);
        robot.waitUntil("the import", () -> !desk.root().getSources().isEmpty());

        assertThat(desk.bytes()).isEqualTo(imported(file));
    }

    @Test
    void aFileThatIsNotItsTextIsKeptBesideTheDossier() throws Exception {
        Files.write(file, THREAD.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16));
        var voices = review();
        robot.finish(voices);
        robot.waitUntil("the import", () -> !desk.root().getSources().isEmpty());
        robot.command("org.eclipse.ui.file.save");
        robot.waitUntil("the dossier to be saved", () -> !desk.open().isDirty());

        var attachment = desk.source().getSnapshots().getFirst().getAttachment();
        assertThat(desk.open().attachmentFolder().read(attachment.getSha256())).isEqualTo(Files.readAllBytes(file));
        assertThat(desk.saved()).isEqualTo(imported(file));
    }

    @Test
    void aReviewThatIsCancelledChangesNothing() {
        var before = desk.bytes();
        var voices = review();
        Dialog.close(robot, robot.ask(voices::getShell));

        assertThat(desk.bytes()).isEqualTo(before);
        assertThat(robot.<Boolean>ask(() -> desk.open().undoLabel().isEmpty())).isTrue();
    }

    @Test
    void enterImportsAndWhatCameIsThereToBeRead() {
        review();
        robot.press("review.text", SWT.CR);
        robot.waitUntil("the import", () -> !desk.root().getSources().isEmpty());
        assertThatTheThreadIsRead();

        robot.run(() -> robot.page().closeAllEditors(false));
        review();
        robot.press("review.text", SWT.CR);
        assertThatTheThreadIsRead();
        assertThat(desk.root().getSources()).as("the same again").hasSize(1);
    }

    private void assertThatTheThreadIsRead() {
        var reader = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text to be read", () -> reader.getText().contains("Has anybody seen my umbrella?"));
    }

    @Test
    void whatWasSplitOffIsSelectedAndATimeThatIsNoneIsRefusedInWords() {
        var voices = review();
        robot.waitUntil("five voices", () -> voices.getItemCount() == 5);
        split("Ivo has his doubts");
        assertThat((int) robot.ask(voices::getSelectionIndex)).isEqualTo(line(voices, "Ivo has his doubts"));

        robot.click("review.date");
        robot.enter("review.date.field", "some day in spring");
        assertThat(robot.<Boolean>ask(() -> robot.find(control -> words(control).contains("some day in spring")).isPresent())).as("whether what was typed is quoted in a refusal").isTrue();
        robot.select(voices, line(voices, "Ivo has his doubts"));
        robot.click("review.join");
        assertThat((int) robot.ask(voices::getSelectionIndex)).isEqualTo(line(voices, "before the summer"));
        Dialog.close(robot, robot.ask(voices::getShell));
    }

    private static String words(Control control) {
        return switch (control) {
            case Text text -> text.getText();
            case Label label -> label.getText();
            default -> "";
        };
    }

    /** What comes of a file without a window. */
    private String imported(Path from) throws Exception {
        try (var other = OpenDossier.create(folder.resolve("other.adduce"), DossierOnDesk.empty())) {
            var input = ImportFile.read(from);
            var proposal = input.read(input.format(ImporterRegistry.platform()), new NullProgressMonitor());
            Imports.apply(other, input, proposal, proposal);
            return new String(DossierWriter.toBytes(other.root()), StandardCharsets.UTF_8);
        }
    }
}
