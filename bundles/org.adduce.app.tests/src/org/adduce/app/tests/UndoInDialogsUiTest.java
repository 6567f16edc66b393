package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keys of undo and redo do while something is asked: they reach the workbench from dialogs too. */
class UndoInDialogsUiTest {

    private final Robot robot = new Robot();

    @Test
    void whatStandsBehindAReviewIsUndoneOnlyWhenItIsClosed(@TempDir Path folder) throws Exception {
        try (var desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            desk.addActor("Ana Ruiz");
            var file = Files.writeString(folder.resolve("quarrel.txt"), "Ana Ruiz \u2014 3 March 2026\n\nThe crane stood still.\n");
            robot.command("org.adduce.ui.importFiles", Map.of("file", file.toString()));
            var voices = robot.widget("review.voices", Table.class);
            robot.focus(voices);
            execute("org.eclipse.ui.edit.undo");
            assertThat(desk.root().getActors()).as("in the review").hasSize(1);

            robot.run(() -> voices.getShell().close());
            robot.waitUntil("the review to be gone", voices::isDisposed);
            robot.undo();
            robot.waitUntil("the actor to be gone", desk.root().getActors()::isEmpty);
        }
    }

    /** As a key does it: to the end, whatever window is in front. */
    private void execute(String command) {
        robot.ask(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
    }
}
