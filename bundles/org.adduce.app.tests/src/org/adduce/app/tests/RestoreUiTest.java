package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An earlier state that was saved comes back in one step, which can be taken back. */
class RestoreUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Optional<Shell> dialog = Optional.empty();

    @BeforeEach
    void saveTwice() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.addActor("Harbour line");
        save();
        robot.waitForJobs();
        desk.addActor("Rope makers");
        save();
        robot.waitForJobs();
        robot.run(robot.ask(() -> robot.page().showView("org.adduce.view.explorer"))::setFocus); // in a field, undo would be about what was typed
    }

    @AfterEach
    void closeDossier() {
        dialog.ifPresent(shell -> Dialog.close(robot, shell));
        desk.close();
    }

    private void save() {
        robot.ask(() -> {
            desk.open().save();
            return true;
        });
    }

    private boolean hasActors(int count) {
        return desk.root().getActors().size() == count;
    }

    @Test
    void anEarlierStateComesBackAndCanBeTakenBack() {
        dialog = Optional.of(Dialog.RESTORE.open(robot));
        var states = robot.widget("restore.states", Table.class);
        robot.waitUntil("what was done since each state", () -> states.getItemCount() >= 2 && states.getItem(1).getText(2).equals("Actor \u201cRope makers\u201d added"));
        robot.picture(dialog.get(), "restore");
        assertThat(robot.<String>ask(() -> states.getItem(0).getText(2))).isEqualTo("as it is now");
        robot.select(states, 2);
        var since = robot.widget("restore.since", Text.class);
        robot.waitUntil("each thing in a line of its own", () -> since.getText().contains("+ actor \u201cHarbour line\u201d") && since.getText().contains("+ actor \u201cRope makers\u201d"));
        robot.select(states, 1);
        robot.waitUntil("it to be possible", () -> states.getShell().getDefaultButton().isEnabled());
        robot.finish(states);
        robot.waitUntil("the earlier state", () -> hasActors(1) && desk.open().isDirty());
        robot.undo();
        robot.waitUntil("the later state", () -> hasActors(2) && !desk.open().isDirty());
    }
}
