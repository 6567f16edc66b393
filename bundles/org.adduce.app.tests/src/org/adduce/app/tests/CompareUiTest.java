package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.team.ui.internal.compare.ComparedSide;
import org.adduce.team.ui.internal.compare.Comparisons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two dossiers on the desk are compared, and single changes are taken over in either direction; undo is about the one that was changed. */
class CompareUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk left;
    private DossierOnDesk right;

    @BeforeEach
    void openTwo() throws Exception {
        left = new DossierOnDesk(robot, folder.resolve("morning.adduce"));
        right = new DossierOnDesk(robot, folder.resolve("evening.adduce"));
        for (var desk : new DossierOnDesk[] {left, right}) {
            desk.addActor("Harbour line");
            desk.addActor("Pilots");
        }
        robot.run(() -> right.open().edit("Rename", root -> {
            actor(right, "Harbour line").setName("Quay line");
            actor(right, "Pilots").setName("Pilots of Halden");
        }));
        robot.run(() -> Comparisons.open(robot.page(), new ComparedSide.Open(left.open()), new ComparedSide.Open(right.open())));
        robot.waitUntil("both to differ", () -> names().count() == 2);
    }

    @AfterEach
    void closeDossiers() {
        right.close();
        left.close();
    }

    private static Actor actor(DossierOnDesk desk, String name) {
        return desk.root().getActors().stream().filter(actor -> actor.getName().equals(name)).findFirst().orElseThrow();
    }

    private Stream<TreeItem> names() {
        return tree().stream().flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(CompareUiTest::lines).filter(item -> item.getText().equals("Name"));
    }

    private Optional<Tree> tree() {
        return robot.find(control -> "compare.tree".equals(control.getData("org.adduce.id"))).map(Tree.class::cast);
    }

    private static Stream<TreeItem> lines(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(CompareUiTest::lines));
    }

    private void selectFirst() {
        robot.run(() -> {
            var item = names().findFirst().orElseThrow();
            item.getParent().setSelection(item);
            var event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    @Test
    void whatIsTakenOverEitherWayIsTakenBackByUndo() {
        var leftBefore = left.bytes();
        var rightBefore = right.bytes();
        assertThat(robot.<String>ask(() -> robot.page().getActiveEditor().getTitle())).isEqualTo("Compare: evening.adduce with morning.adduce");
        selectFirst();
        robot.picture("compare-two");
        robot.click("compare.backward");
        robot.waitUntil("the left to change", () -> !left.bytes().equals(leftBefore) && names().count() == 1);
        robot.undo();
        robot.waitUntil("the left to be as it was", () -> left.bytes().equals(leftBefore) && names().count() == 2);
        assertThat(right.bytes()).isEqualTo(rightBefore);

        selectFirst();
        robot.click("compare.forward");
        robot.waitUntil("the right to change", () -> !right.bytes().equals(rightBefore) && names().count() == 1);
        robot.undo();
        robot.waitUntil("the right to be as it was", () -> right.bytes().equals(rightBefore) && names().count() == 2);
        assertThat(left.bytes()).isEqualTo(leftBefore);
    }
}
