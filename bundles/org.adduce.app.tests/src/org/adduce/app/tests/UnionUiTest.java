package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.adduce.model.Actor;
import org.adduce.model.Element;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging several actors or claims that are the same into one. */
class UnionUiTest {

    private static final String COMMAND = "org.adduce.ui.merge";
    private static final String TITLE = "A small quarrel";
    private static final String NOTE = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.

            Ada Vogel — 4 March 2026 11:00

            It will not.
            """;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private DossierOnDesk desk;

    @BeforeEach
    void readATextOfTwoWhoAreOne() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(NOTE);
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private Actor actor(String name) {
        return robot.ask(() -> desk.root().getActors().stream().filter(actor -> name.equals(actor.getName())).findFirst().orElseThrow());
    }

    private void selectBoth(String first, String second, String... path) {
        Tree tree = lines.show();
        lines.select(path[0], path[1], first);
        robot.run(() -> tree.setSelection(new TreeItem[] {lines.at(path[0], path[1], first).orElseThrow(),
            lines.at(path[0], path[1], second).orElseThrow()}));
        robot.run(() -> tree.notifyListeners(SWT.Selection, new Event()));
    }

    private void open() {
        robot.command(COMMAND, Map.of());
        robot.widget("union.outcome", Label.class);
    }

    private void choose(String words) {
        robot.run(() -> {
            var button = robot.button(words).orElseThrow();
            for (var other : button.getParent().getChildren()) {
                if (other instanceof Button radio && radio != button) {
                    radio.setSelection(false);
                    radio.notifyListeners(SWT.Selection, new Event());
                }
            }
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void merge() {
        var shell = robot.ask(() -> robot.widget("union.outcome", Label.class).getShell());
        robot.click("union.ok");
        robot.waitUntil("the dialog to be gone", ((Shell) shell)::isDisposed);
    }

    @Test
    void twoActorsBecomeTheOneThatWasChosenInOneGesture() {
        var before = desk.bytes();
        Element gone = actor("ada");
        selectBoth("ada", "Ada Vogel", TITLE, "Actors");
        open();
        choose("Ada Vogel");
        robot.picture(robot.ask(() -> robot.widget("union.outcome", Label.class).getShell()), "union-actors");
        var kinds = robot.widget("union.kind", Combo.class);
        assertThat(robot.<List<String>>ask(() -> List.of(kinds.getItems()))).containsExactly("person", "account");
        assertThat(robot.<String>ask(() -> robot.widget("union.outcome", Label.class).getText())).contains("known as ada");
        merge();
        robot.waitUntil("one actor", () -> desk.root().getActors().size() == 1);
        var kept = actor("Ada Vogel");
        assertThat(kept.getAliases()).containsExactly("ada");
        assertThat(desk.source().getUtterances()).allSatisfy(voice -> assertThat(voice.getSpeaker()).isEqualTo(kept));
        assertThat(desk.open().find(gone.getId())).contains(kept);
        robot.undo();
        robot.waitUntil("two actors", () -> desk.root().getActors().size() == 2);
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void theOtherIsFoundByTypingWhereOneIsSelected() {
        lines.show();
        lines.select(TITLE, "Actors", "ada");
        open();
        assertThat(robot.<Boolean>ask(() -> robot.widget("union.ok", Button.class).isEnabled())).isFalse();
        var box = robot.widget("union.another", StyledText.class);
        robot.focus(box);
        robot.run(() -> box.insert("vogel"));
        robot.press("union.another", SWT.CR);
        robot.waitUntil("both to be there", () -> robot.button("Ada Vogel").isPresent());
        assertThat(robot.<Boolean>ask(() -> robot.widget("union.ok", Button.class).isEnabled())).isTrue();
        merge();
        robot.waitUntil("one actor", () -> desk.root().getActors().size() == 1);
    }

    @Test
    void theMostAlikeIsTakenWithoutTyping() {
        desk.addActor("Ben");
        desk.addActor("A. Vogel (Ada)");
        lines.show();
        lines.select(TITLE, "Actors", "Ada Vogel");
        open();
        robot.focus(robot.widget("union.another", StyledText.class));
        robot.press("union.another", SWT.ARROW_DOWN);
        robot.press("union.another", SWT.CR);
        robot.waitUntil("the other to be there", () -> robot.button("A. Vogel (Ada)").isPresent());
        Dialog.close(robot, robot.ask(() -> robot.widget("union.outcome", Label.class).getShell()));
    }

    @Test
    void cancelChangesNothing() {
        var before = desk.bytes();
        selectBoth("ada", "Ada Vogel", TITLE, "Actors");
        open();
        var shell = robot.ask(() -> robot.widget("union.outcome", Label.class).getShell());
        Dialog.close(robot, shell);
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void anActorAndAClaimAreNotOffered() {
        desk.addClaim("The line runs by summer");
        var tree = lines.show();
        lines.select(TITLE, "Claims", "The line runs by summer");
        lines.select(TITLE, "Actors", "ada");
        robot.run(() -> tree.setSelection(new TreeItem[] {lines.at(TITLE, "Claims", "The line runs by summer").orElseThrow(),
            lines.at(TITLE, "Actors", "ada").orElseThrow()}));
        robot.run(() -> tree.notifyListeners(SWT.Selection, new Event()));
        var command = robot.ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND));
        robot.waitUntil("it not to be offered", () -> !command.isEnabled());
        selectBoth("ada", "Ada Vogel", TITLE, "Actors");
        robot.waitUntil("it to be offered", command::isEnabled);
    }
}
