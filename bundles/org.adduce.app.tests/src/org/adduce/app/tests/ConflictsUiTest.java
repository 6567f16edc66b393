package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.ModelFactory;
import org.adduce.model.value.SidedValue;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people called one actor by different names: settling it, and taking a change back. */
class ConflictsUiTest {

    private static final String VIEW = "org.adduce.view.conflicts";
    private static final String COMPARE = "org.adduce.team.ui.compare.saved";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Actor actor;

    @BeforeEach
    void openADossierWithAConflict() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        actor = desk.addActor("harbour line");
        var conflict = ModelFactory.eINSTANCE.createConflict();
        conflict.setId(UUID.randomUUID());
        conflict.setSubject(actor);
        conflict.setFeature("name");
        conflict.setBase("harbour line");
        conflict.getValues().add(new SidedValue("Ana", "Quay Line"));
        conflict.getValues().add(new SidedValue("Ben", "Harbour Ferries"));
        robot.run(() -> desk.open().edit("Merge", root -> root.getConflicts().add(conflict)));
        robot.ask(() -> {
            desk.open().save();
            return true;
        });
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> {
            robot.page().closeAllEditors(false);
            robot.page().hideView(robot.page().findView(VIEW));
        });
        desk.close();
    }

    @Test
    void aConflictIsSeenSettledAndTakenBack() {
        robot.command("org.adduce.team.ui.showConflicts");
        robot.waitUntil("the title to count it", () -> robot.page().findView(VIEW) != null && robot.page().findView(VIEW).getTitle().equals("Conflicts 1"));
        var words = robot.widget("conflicts.words.2", StyledText.class);
        robot.waitUntil("what Ben called it", () -> words.getText().contains("Harbour Ferries"));
        robot.picture("conflicts");

        robot.click("conflicts.take.2");
        robot.waitUntil("it to be settled", () -> desk.root().getConflicts().isEmpty());
        assertThat(actor.getName()).isEqualTo("Harbour Ferries");
        robot.waitUntil("nothing to be left", () -> robot.page().findView(VIEW).getTitle().equals("Conflicts")
                && robot.find(control -> "conflicts.none".equals(control.getData("org.adduce.id"))).isPresent());
        assertThat(offered()).as("nothing to settle, to open or to close").containsOnly(false);

        robot.undo();
        robot.waitUntil("it to be back", () -> robot.page().findView(VIEW).getTitle().equals("Conflicts 1") && actor.getName().equals("harbour line"));
        var tree = robot.widget("conflicts.tree", Tree.class);
        robot.waitUntil("its group to be open", () -> tree.getItem(0).getExpanded());
        assertThat(offered()).containsOnly(true);
    }

    /** Of each thing in the view's tool bar, whether it can be done. */
    private List<Boolean> offered() {
        return robot.ask(() -> Stream.of(robot.page().findView(VIEW).getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction().isEnabled()).toList());
    }

    @Test
    void aChangeSinceTheDossierWasSavedIsTakenBack() {
        robot.run(() -> desk.open().edit("Rename actor", root -> actor.setName("Harbour and Quay")));
        robot.command(COMPARE);
        robot.waitUntil("the changed name", () -> line("Name").isPresent());
        robot.run(() -> {
            var item = line("Name").orElseThrow();
            item.getParent().setSelection(item);
            var event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
        });
        var before = robot.widget("compare.before", StyledText.class);
        var after = robot.widget("compare.after", StyledText.class);
        robot.waitUntil("both names beside each other", () -> before.getText().equals("harbour line") && after.getText().equals("Harbour and Quay"));
        robot.picture("compare");

        robot.click("compare.forward");
        robot.waitUntil("the old name", () -> "harbour line".equals(actor.getName()));
        robot.waitUntil("no difference to be left", () -> line("Name").isEmpty());
        robot.undo();
        robot.waitUntil("the new name", () -> "Harbour and Quay".equals(actor.getName()));
        robot.waitUntil("the difference to be back", () -> line("Name").isPresent());
    }

    /** A line of the comparison, as far as any are shown. */
    private Optional<TreeItem> line(String words) {
        return robot.find(control -> "compare.tree".equals(control.getData("org.adduce.id"))).map(Tree.class::cast)
                .flatMap(tree -> Arrays.stream(tree.getItems()).flatMap(ConflictsUiTest::lines).filter(item -> item.getText().equals(words)).findFirst());
    }

    private static Stream<TreeItem> lines(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(ConflictsUiTest::lines));
    }
}
