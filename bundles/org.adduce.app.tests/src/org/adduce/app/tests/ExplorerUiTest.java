package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Claim;
import org.adduce.model.Stance;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with elements in the explorer: naming them there, copying them to another dossier, dropping words on them. */
class ExplorerUiTest {

    private static final String NOTE = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.
            """;
    private static final String TITLE = "A small quarrel";
    private static final String OTHER = "Another matter";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private DossierOnDesk desk;
    private Claim claim;

    @BeforeEach
    void openDossierWithAClaim() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(NOTE);
        claim = desk.addClaim("The line runs by summer");
        lines.show();
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    @Test
    void aClaimIsNamedInItsLine() {
        var before = desk.bytes();
        lines.select(TITLE, "Claims", "The line runs");
        robot.command("org.eclipse.ui.edit.rename");
        robot.enter("explorer.rename", "The line runs by July");
        robot.waitUntil("the new words", () -> claim.getText().equals("The line runs by July"));
        robot.waitUntil("the line to say so", () -> lines.at(TITLE, "Claims", "The line runs by July").isPresent());
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void aLongClaimIsToldInFullForAWideWindow() {
        var words = "The second line will be running before the summer, unless the pumps are late again, as they were when the first one was built";
        desk.addClaim(words);
        robot.waitUntil("the whole claim", () -> lines.at(TITLE, "Claims", words).isPresent());
    }

    @Test
    void whenTheSelectedLineGoesTheNextIsSelected() {
        var made = desk.addClaim("The line was never ordered");
        lines.select(TITLE, "Claims", "The line was");
        robot.run(desk.open()::undo);
        assertThat(made.eContainer()).isNull();
        robot.waitUntil("the other claim to be selected", () -> isSelected("The line runs by summer"));
        robot.run(desk.open()::undo);
        robot.waitUntil("what it stood in to be selected", () -> isSelected("Claims"));
    }

    @Test
    void whenTheFirstLineGoesTheOneThatComesInItsPlaceIsSelected() {
        var made = desk.addClaim("An early thing to say");
        lines.select(TITLE, "Claims", "An early thing");
        robot.run(() -> desk.open().edit("Delete", root -> root.getClaims().remove(made)));
        robot.waitForJobs();
        robot.waitUntil("the other claim to be selected", () -> isSelected("The line runs by summer"));
        robot.waitUntil("Properties to tell of it", () -> robot.page().getWorkbenchWindow().getSelectionService().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() == claim);
    }

    private boolean isSelected(String words) {
        var selected = robot.widget("explorer.tree", Tree.class).getSelection();
        return selected.length == 1 && selected[0].getText().startsWith(words);
    }

    @Test
    void aLineThatOnlyHoldsOthersIsNothingToCopy() {
        lines.select(TITLE, "Claims");
        robot.waitUntil("nothing to copy", () -> !isCopyOffered());
        lines.select(TITLE, "Claims", "The line runs");
        robot.waitUntil("a claim to copy", this::isCopyOffered);
    }

    private boolean isCopyOffered() {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.eclipse.ui.edit.copy").isEnabled();
    }

    @Test
    void whatIsCopiedInOneDossierIsPastedInAnotherUnderItsId() {
        var other = openAnother(OTHER);
        try {
            lines.select(TITLE, "Claims", "The line runs");
            robot.command("org.eclipse.ui.edit.copy");
            lines.select(OTHER, "Claims");
            robot.command("org.eclipse.ui.edit.paste");
            robot.waitUntil("the claim in the other dossier", () -> other.root().getClaims().size() == 1);
            assertThat(other.root().getClaims().getFirst().getId()).isEqualTo(claim.getId());
            assertThat(desk.root().getClaims()).containsExactly(claim);
            robot.run(other::undo);
            assertThat(other.root().getClaims()).isEmpty();
        } finally {
            robot.run(() -> robot.desk().remove(other));
        }
    }

    @Test
    void dossiersOfOneTitleAreToldApartByTheirFiles() {
        var other = openAnother(TITLE);
        try {
            robot.waitUntil("the names of both files", () -> lines.at(TITLE + "  quarrel.adduce").isPresent() && lines.at(TITLE + "  other.adduce").isPresent());
        } finally {
            robot.run(() -> robot.desk().remove(other));
        }
        robot.waitUntil("the title alone", () -> lines.at(TITLE).filter(line -> !line.getText().contains("quarrel.adduce")).isPresent());
    }

    private OpenDossier openAnother(String title) {
        return robot.ask(() -> {
            var root = DossierOnDesk.empty();
            root.setId(UUID.randomUUID());
            root.setTitle(title);
            var made = OpenDossier.create(folder.resolve("other.adduce"), root);
            robot.desk().add(made);
            return made;
        });
    }

    @Test
    void wordsDroppedOnAClaimAssertIt() {
        robot.open(desk.source());
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getText().contains("The second line will be running"));
        var before = desk.bytes();
        robot.run(() -> {
            int start = text.getText().indexOf("The second line");
            text.setSelection(start, start + "The second line will be running".length());
        });
        var tree = lines.show();
        lines.select(TITLE, "Claims", "The line runs");
        var at = robot.patience().settled(() -> text.getLocationAtOffset(text.getText().indexOf("second")));
        assertThat(robot.<Boolean>ask(() -> Drags.begin(text, new Point(at.x + 2, at.y + 2)))).isTrue();
        robot.run(() -> Drags.drop(tree, lines.at(TITLE, "Claims", "The line runs").orElseThrow()));
        robot.run(() -> Drags.end(text));

        robot.waitUntil("the assertion", () -> desk.source().getAssertions().size() == 1);
        var made = desk.source().getAssertions().getFirst();
        assertThat(made.getClaim()).isSameAs(claim);
        assertThat(made.getStance()).isEqualTo(Stance.ASSERTS);
        assertThat(made.getQuotes().getFirst().getExact()).isEqualTo("The second line will be running");
        assertThat(made.getUtterance()).isSameAs(desk.voice("before the summer"));
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
    }
}
