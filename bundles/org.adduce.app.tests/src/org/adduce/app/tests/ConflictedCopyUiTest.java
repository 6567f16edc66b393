package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Actor;
import org.adduce.model.Dossier;
import org.adduce.ui.internal.recovery.CopyMerging;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that keeps folders in step left beside a dossier is brought together with it, from the state that both know. */
class ConflictedCopyUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Path copy;

    @BeforeEach
    void changeInTwoPlaces() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.addActor("Harbour line");
        desk.addActor("Pilots");
        save();
        // called otherwise than such a program calls it: the workbench would ask about that by itself, whenever its window comes to the front
        copy = folder.resolve("ana.adduce");
        Files.copy(desk.open().path(), copy);
        change(there -> named(there, "Harbour line").setName("Quay line"));
        robot.run(() -> desk.open().edit("Delete", root -> root.getActors().remove(named(root, "Pilots"))));
        desk.addActor("Rope makers");
        save();
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void change(Consumer<Dossier> how) throws Exception {
        var there = DossierFile.at(copy).read();
        how.accept(there);
        Files.delete(copy);
        DossierFile.at(copy).write(there);
    }

    private static Actor named(Dossier dossier, String name) {
        return dossier.getActors().stream().filter(actor -> actor.getName().equals(name)).findFirst().orElseThrow();
    }

    private void save() {
        robot.ask(() -> {
            desk.open().save();
            return true;
        });
        robot.waitForJobs();
    }

    @Test
    void itIsMergedInOneStepThatCanBeUndone() throws Exception {
        var before = desk.bytes();
        robot.later(() -> PlatformUI.getWorkbench().getService(CopyMerging.class).merge(desk.open(), copy, robot.page().getWorkbenchWindow()));
        var state = robot.widget("merge.base.state", Button.class);
        robot.waitUntil("the state that both know to be proposed", () -> state.isVisible() && state.getSelection());
        robot.picture(robot.ask(state::getShell), "merge-copy");
        var last = robot.widget("merge.theirs", Text.class);
        assertThat(robot.<Integer>ask(() -> last.getParent().getSize().y)).as("nothing is cut off").isGreaterThanOrEqualTo(robot.ask(() -> last.getBounds().y + last.getBounds().height));
        robot.finish(state);
        robot.clickWords("OK");
        robot.waitForJobs();

        assertThat(desk.root().getActors()).extracting("name").containsExactlyInAnyOrder("Quay line", "Rope makers");
        assertThat(desk.root().getConflicts()).isEmpty();
        robot.undo();
        robot.waitUntil("it to be as before", () -> desk.bytes().equals(before));
        assertThat(Files.exists(copy)).isTrue();
    }
}
