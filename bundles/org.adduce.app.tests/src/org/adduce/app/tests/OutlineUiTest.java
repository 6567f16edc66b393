package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who speaks in a text stands in the outline, which goes with the caret and goes to the words. */
class OutlineUiTest {

    private static final String THREAD = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.

            bo — 3 March 2026 10:20

            That was said of the first line too. I doubt it.
            """;

    /** Milliseconds. */
    private static final int LATER = 700;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void readThread() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(THREAD);
        robot.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(desk.source()));
        robot.command("org.adduce.ui.showOutline");
        robot.waitUntil("the voices", () -> line("bo").isPresent());
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private Optional<Tree> tree() {
        return robot.find(control -> "outline.tree".equals(control.getData("org.adduce.id"))).map(Tree.class::cast);
    }

    private Optional<TreeItem> line(String speaker) {
        return tree().stream().flatMap(tree -> Arrays.stream(tree.getItems())).filter(item -> item.getText().contains(speaker)).findFirst();
    }

    @Test
    void aChosenVoiceIsShownWithItsWordsSelected() {
        robot.run(() -> {
            var item = line("bo").orElseThrow();
            item.getParent().setFocus();
            item.getParent().notifyListeners(SWT.MouseDown, new Event());
            item.getParent().setSelection(item);
            var event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the words", () -> text.getSelectionText().contains("I doubt it."));
        assertThat(robot.<String>ask(text::getSelectionText)).doesNotContain("before the summer");
        robot.picture("outline");
    }

    @Test
    void anOutlineThatIsMerelyShownSelectsNoWords() {
        var text = robot.widget("reader.text", StyledText.class);
        robot.command("org.adduce.ui.showOutline");
        robot.waitUntil("the outline in hand", () -> tree().filter(Tree::isFocusControl).isPresent());
        robot.run(() -> {
            var first = tree().orElseThrow().getItem(0);
            tree().orElseThrow().setSelection(first);
            var event = new Event();
            event.item = first;
            tree().orElseThrow().notifyListeners(SWT.Selection, event);
        });
        // what follows a selection follows it a little later
        var isLater = new AtomicBoolean();
        robot.run(() -> text.getDisplay().timerExec(LATER, () -> isLater.set(true)));
        robot.waitUntil("what follows a selection", isLater::get);
        assertThat(robot.<String>ask(text::getSelectionText)).isEmpty();
    }

    @Test
    void theOutlineGoesWithTheCaret() {
        var text = robot.widget("reader.text", StyledText.class);
        robot.run(() -> {
            text.setFocus();
            text.setSelection(text.getText().indexOf("I doubt it."));
        });
        robot.waitUntil("the voice at the caret", () -> isSelected("bo"));
        robot.run(() -> text.setSelection(text.getText().indexOf("before the summer")));
        robot.waitUntil("the other voice", () -> isSelected("ada"));
    }

    private boolean isSelected(String speaker) {
        return tree().filter(tree -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().contains(speaker)).isPresent();
    }
}
