package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dragged from the explorer to where texts are read. */
class ElementsDropUiTest {

    private static final String NOTE = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.
            """;
    private static final String TITLE = "A small quarrel";
    private static final String CLAIM = "The line runs by summer";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private DossierOnDesk desk;
    private StyledText text;

    @BeforeEach
    void readATextBesideAClaim() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(NOTE);
        desk.addClaim(CLAIM);
        robot.open(desk.source());
        text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getText().contains("The second line will be running"));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    @Test
    void aClaimDroppedOnATextOpensInItsPlace() {
        dropClaimAt(0.4);
        robot.waitUntil("the page of the claim", this::isClaimOpen);
        assertThat(robot.<Boolean>ask(() -> text.isVisible())).isFalse();
    }

    @Test
    void aClaimDroppedAtTheRightEdgeStandsBesideTheText() {
        dropClaimAt(0.95);
        robot.waitUntil("the page of the claim", this::isClaimOpen);
        robot.waitUntil("both to be seen", text::isVisible);
    }

    @Test
    void aClaimDroppedOnTheExplorerOpensNothing() {
        var tree = beginToDrag();
        robot.run(() -> Drags.drop(tree.getShell(), tree.toDisplay(5, 5)));
        robot.run(() -> Drags.end(tree));
        robot.waitForJobs();
        assertThat(robot.<Boolean>ask(this::isClaimOpen)).isFalse();
    }

    @Test
    void aClaimDroppedInAnotherDossierIsCopiedThere() throws Exception {
        var root = DossierOnDesk.empty();
        root.setId(UUID.randomUUID());
        root.setTitle("Another quarrel");
        try (var other = new DossierOnDesk(robot, folder.resolve("other.adduce"), root)) {
            var tree = beginToDrag();
            robot.run(() -> Drags.drop(tree, lines.at("Another quarrel").orElseThrow()));
            robot.run(() -> Drags.end(tree));
            robot.waitUntil("the copy to be selected", () -> lines.at("Another quarrel", "Claims", CLAIM).filter(line -> List.of(tree.getSelection()).equals(List.of(line))).isPresent());
            assertThat(other.root().getClaims()).hasSize(1);
            assertThat(desk.root().getClaims()).hasSize(1);
        }
    }

    @Test
    void aFileDroppedOnADossierIsImportedIntoThatOne() throws Exception {
        var root = DossierOnDesk.empty();
        root.setId(UUID.randomUUID());
        root.setTitle("Another quarrel");
        try (var other = new DossierOnDesk(robot, folder.resolve("other.adduce"), root)) {
            var note = Files.writeString(folder.resolve("note.txt"), NOTE);
            var tree = lines.show();
            for (var title : List.of(TITLE, "Another quarrel")) {
                robot.waitUntil("the line " + title, () -> lines.at(title).isPresent());
                robot.run(() -> Drags.files(tree, lines.at(title).orElseThrow(), note));
                robot.waitUntil("an import into " + title, () -> shells("Import into " + title).count() == 1);
                robot.run(() -> shells("Import into " + title).forEach(Shell::close));
            }
            assertThat(other.root().getSources()).isEmpty();
        }
    }

    private static Stream<Shell> shells(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title));
    }

    private void dropClaimAt(double partOfWidth) {
        var tree = beginToDrag();
        robot.run(() -> {
            var size = text.getSize();
            Drags.drop(tree.getShell(), text.toDisplay(new Point((int) (size.x * partOfWidth), size.y / 2)));
        });
        robot.run(() -> Drags.end(tree));
    }

    private Tree beginToDrag() {
        var tree = lines.show();
        lines.select(TITLE, "Claims", CLAIM);
        assertThat(robot.<Boolean>ask(() -> Drags.begin(tree, new Point(5, 5)))).isTrue();
        return tree;
    }

    private boolean isClaimOpen() {
        for (IEditorReference editor : robot.page().getEditorReferences()) {
            if (editor.getName().equals(CLAIM)) {
                return true;
            }
        }
        return false;
    }
}
