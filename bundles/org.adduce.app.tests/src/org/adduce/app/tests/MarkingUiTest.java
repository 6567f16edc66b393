package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.adduce.model.Assertion;
import org.adduce.model.ClaimKind;
import org.adduce.model.Stance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are marked without the mouse: whose they are, and that somebody passes them on. */
class MarkingUiTest {

    private static final String THREAD = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.

            bo — 3 March 2026 10:20

            > The second line will be running before the summer.

            That was said of the first line too. I doubt it.
            """;
    private static final String PASSED_ON = "The second line will be running before the summer.";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void readThread() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(THREAD);
        robot.open(desk.source());
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    /** The second place of the words is bo's quotation. */
    private void markWordsInTheQuotation() {
        var text = text();
        robot.run(() -> {
            int start = text.getText().lastIndexOf(PASSED_ON);
            text.setSelection(start, start + PASSED_ON.length());
        });
        robot.key(text, 'a');
    }

    /** The text once it can be read, with the focus. */
    private StyledText text() {
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getText().contains("I doubt it."));
        robot.focus(text);
        return text;
    }

    /** Where the popup leaves it. */
    private void waitForTheCaretInTheText() {
        robot.waitUntil("the caret to be back in the text", () -> robot.find(Control::isFocusControl)
                .filter(control -> "reader.text".equals(control.getData("org.adduce.id"))).isPresent());
    }

    private Assertion by(String speaker) {
        return desk.source().getAssertions().stream().filter(assertion -> assertion.getSpeaker().getName().equals(speaker)).findFirst().orElseThrow();
    }

    @Test
    void quotedWordsArePassedOnByWhoQuotesThem() {
        var before = desk.bytes();
        markWordsInTheQuotation();
        robot.widget("mark.sentence", Control.class);
        robot.press("mark.claim", '1', SWT.ALT);
        robot.type("mark.claim", "line two runs by summer");
        robot.type("mark.sure", "probably");
        robot.picture("passing-on");
        robot.press("mark.claim", SWT.CR);
        robot.waitUntil("both assertions", () -> desk.source().getAssertions().size() == 2);

        assertThat(by("ada").getStance()).isEqualTo(Stance.ASSERTS);
        assertThat(by("ada").getCertainty().low()).isEqualTo(0.63);
        assertThat(by("bo").getStance()).isEqualTo(Stance.RELAYS);
        assertThat(by("bo").getReports()).containsExactly(by("ada"));
        assertThat(desk.root().getClaims()).singleElement().satisfies(claim -> assertThat(claim.getText()).isEqualTo("line two runs by summer"));
        waitForTheCaretInTheText();
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void whatAWordOfCertaintyMeansIsThereInFull() {
        markWordsInTheQuotation();
        robot.widget("mark.sentence", Control.class);
        robot.type("mark.sure", "likely");
        robot.waitUntil("room for all of it", () -> robot.find(control -> control instanceof Label label && label.getText().contains("66 %")
                && label.getSize().x >= label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).isPresent());
        robot.press("mark.claim", SWT.ESC);
        waitForTheCaretInTheText();
    }

    @Test
    void aTipThatGoesWhenThePopupComesDoesNotCloseIt() {
        desk.addClaim("A claim whose line in the explorer is too short for all of it");
        var lines = new ExplorerLines(robot);
        var tree = lines.show();
        lines.select("A small quarrel", "Claims", "A claim whose line");
        robot.focus(text());
        robot.run(() -> hoverOver(lines.at("A small quarrel", "Claims", "A claim whose line").orElseThrow()));
        robot.waitUntil("the tip", () -> hasTip(tree));

        markWordsInTheQuotation();
        robot.type("mark.claim", "line two runs by summer");
        robot.press("mark.claim", SWT.CR);
        robot.waitUntil("the assertion", () -> !desk.source().getAssertions().isEmpty());
        waitForTheCaretInTheText();
    }

    @Test
    void noRowOfTheListIsSeenByHalf() {
        for (int i = 1; i <= 6; i++) {
            desk.addClaim("The line will run in summer " + i);
        }
        markWordsInTheQuotation();
        robot.type("mark.claim", "The line will run");
        var table = robot.widget("mark.suggestions", Table.class);
        robot.waitUntil("whole rows", () -> table.getItemCount() > 4 && table.getClientArea().height % (table.getItem(1).getBounds().y - table.getItem(0).getBounds().y) == 0);
        robot.picture("whole-rows");
        robot.press("mark.claim", SWT.ESC);
    }

    private static boolean hasTip(Tree tree) {
        return Stream.of(tree.getShell().getShells()).anyMatch(shell -> (shell.getStyle() & SWT.ON_TOP) != 0 && shell.isVisible());
    }

    @Test
    void aTipGoesWithTheNextKeyWhereverThatGoes() {
        desk.addClaim("A claim whose line the pointer rests on");
        var lines = new ExplorerLines(robot);
        var tree = lines.show();
        lines.select("A small quarrel", "Claims", "A claim whose line");
        robot.focus(text());
        robot.run(() -> hoverOver(lines.at("A small quarrel", "Claims", "A claim whose line").orElseThrow()));
        robot.waitUntil("the tip", () -> hasTip(tree));
        robot.press("reader.text", SWT.ARROW_RIGHT);
        robot.waitUntil("no tip", () -> !hasTip(tree));
    }

    private static void hoverOver(TreeItem line) {
        var event = new Event();
        event.x = line.getBounds().x + 2;
        event.y = line.getBounds().y + 2;
        line.getParent().notifyListeners(SWT.MouseHover, event);
    }

    @Test
    void anExistingClaimIsFoundAsOneTypes() {
        markWordsInTheQuotation();
        robot.type("mark.claim", "The line will run by summer");
        robot.press("mark.claim", 'o', SWT.ALT);
        robot.press("mark.claim", SWT.CR);
        robot.waitUntil("the assertion", () -> desk.source().getAssertions().size() == 1);
        assertThat(desk.root().getClaims().getFirst().getKind()).isEqualTo(ClaimKind.FORECAST);
        waitForTheCaretInTheText();

        var text = text();
        robot.run(() -> {
            int start = text.getText().indexOf("I doubt it.");
            text.setSelection(start, start + "I doubt it.".length());
        });
        robot.key(text, 'a');
        robot.type("mark.claim", "The line will run by summer");
        robot.press("mark.claim", 'd', SWT.ALT);
        robot.press("mark.claim", SWT.CR);
        robot.waitUntil("the second assertion", () -> desk.source().getAssertions().size() == 2);

        assertThat(desk.root().getClaims()).hasSize(1);
        assertThat(by("bo").getStance()).isEqualTo(Stance.DENIES);
        assertThat(by("bo").getClaim()).isSameAs(desk.root().getClaims().getFirst());
    }

    @Test
    void aMarkWithItsWordsIsDeletedWithoutAQuestionAndComesBack() {
        markWordsInTheQuotation();
        robot.type("mark.claim", "The line will run by summer");
        robot.press("mark.claim", SWT.CR);
        robot.waitUntil("the assertion", () -> desk.source().getAssertions().size() == 1);
        waitForTheCaretInTheText();
        var before = desk.bytes();
        robot.open(desk.source().getAssertions().getFirst());

        robot.command("org.adduce.ui.deleteMark");
        robot.waitUntil("the assertion to be gone", () -> desk.source().getAssertions().isEmpty());

        assertThat(desk.root().getClaims()).hasSize(1);
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void escapeLeavesNothingBehind() {
        var before = desk.bytes();
        markWordsInTheQuotation();
        robot.widget("mark.sentence", Control.class);
        robot.press("mark.claim", SWT.ESC);

        robot.waitUntil("the popup to close", () -> robot.find(control -> "mark.claim".equals(control.getData("org.adduce.id"))).isEmpty());
        assertThat(desk.bytes()).isEqualTo(before);
    }
}
