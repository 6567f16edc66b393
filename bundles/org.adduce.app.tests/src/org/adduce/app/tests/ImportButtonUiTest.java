package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last button of an import says what it does, whatever is chosen, and Enter among the voices presses it. */
class ImportButtonUiTest {

    private static final String THREAD = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.

            bo — 3 March 2026 10:20

            That was said of the first line too.
            """;
    private static final String BOOKS = """
            @book{one, author = {Harrow, Edda}, title = {The Long Tide}, year = {2024}}
            @book{two, author = {Moss, Ivo}, title = {On Ferries}, year = {2023}}
            """;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openDossier() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private <T extends Control> T review(String name, String text, String id, Class<T> type) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        robot.command("org.adduce.ui.importFiles", Map.of("file", file.toString()));
        return robot.widget(id, type);
    }

    private Button button(Control inside) {
        return robot.ask(() -> inside.getShell().getDefaultButton());
    }

    @Test
    void keysAreAboutTheFirstVoiceAsSoonAsTheReviewIsThere() throws Exception {
        var voices = review("thread.txt", THREAD, "review.voices", Table.class);
        robot.waitUntil("the first to be selected", () -> voices.getItemCount() == 2 && voices.getSelectionIndex() == 0);
        robot.waitUntil("the voices to have the focus", voices::isFocusControl);
        robot.waitUntil("what one voice can be given", () -> robot.widget("review.speaker", Button.class).isEnabled());
        robot.press("review.voices", SWT.CR);
        robot.waitUntil("the import", () -> !desk.root().getSources().isEmpty());
        robot.waitUntil("the review to be gone", voices::isDisposed);
    }

    @Test
    void itCountsTheVoicesThatAreWanted() throws Exception {
        var voices = review("thread.txt", THREAD, "review.voices", Table.class);
        var button = button(voices);
        robot.waitUntil("both voices counted", () -> button.getText().equals("Import 2 voices"));
        robot.tick(voices, 1, false);
        robot.waitUntil("one voice counted", () -> button.getText().equals("Import 1 voice"));
        robot.finish(voices);
        robot.waitUntil("the import", () -> !desk.root().getSources().isEmpty());
        assertThat(desk.source().getUtterances()).hasSize(1);
    }

    @Test
    void itNamesWhatABibliographyGives() throws Exception {
        var found = review("books.bib", BOOKS, "import.found", Table.class);
        var button = button(found);
        robot.waitUntil("both books counted", () -> button.getText().equals("Import 2 sources"));
        Dialog.close(robot, robot.ask(found::getShell));
        assertThat(desk.root().getSources()).isEmpty();
    }
}
