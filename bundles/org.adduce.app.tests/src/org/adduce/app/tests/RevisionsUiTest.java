package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.compare.RevisionDialog;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wants the last revision has nothing to choose. */
class RevisionsUiTest {

    private final Robot robot = new Robot();
    private final AtomicReference<Optional<Revision>> chosen = new AtomicReference<>();

    @Test
    void theLastRevisionIsChosenAhead(@TempDir Path folder) throws Exception {
        try (var shared = new SharedOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            robot.later(() -> chosen.set(new RevisionDialog(robot.page().getWorkbenchWindow().getShell(), shared.desk().open().path()).ask()));
            var table = robot.widget("revisions.table", Table.class);
            robot.waitUntil("it to be chosen", () -> table.getSelectionIndex() == 0);
            robot.type("revisions.filter", "nobody");
            robot.waitUntil("nothing to choose", () -> table.getItemCount() == 0);
            robot.type("revisions.filter", "");
            robot.waitUntil("it to be chosen again", () -> table.getSelectionIndex() == 0);
            robot.finish(table);
            robot.waitUntil("an answer", () -> chosen.get() != null);
            assertThat(chosen.get()).map(Revision::author).contains("Ana Lind");
        }
    }
}
