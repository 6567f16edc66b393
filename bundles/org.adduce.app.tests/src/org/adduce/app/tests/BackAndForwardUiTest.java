package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One goes back to the page that was open before, and on again; where it leads nowhere neither is offered. */
class BackAndForwardUiTest {

    private static final String BACK = IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY;
    private static final String FORWARD = IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY;

    private final Robot robot = new Robot();

    private boolean isOffered(String command) {
        return robot.<Boolean>ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled());
    }

    private String shown() {
        return robot.ask(() -> robot.page().getActiveEditor().getTitle());
    }

    private void waitForPage(String title) {
        robot.waitUntil("the page " + title, () -> shown().equals(title));
        robot.run(() -> { }); // what is visited is noted afterwards
    }

    @Test
    void backLeadsToThePageBeforeAndForwardOnAgain(@TempDir Path folder) throws Exception {
        try (var desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            var crane = desk.addClaim("The crane stands");
            var ship = desk.addClaim("The ship sails");
            robot.open(crane);
            waitForPage("The crane stands");
            robot.open(ship);
            waitForPage("The ship sails");
            robot.waitUntil("back to be offered", () -> isOffered(BACK));
            assertThat(isOffered(FORWARD)).as("nothing lies ahead").isFalse();
            robot.command(BACK);
            waitForPage("The crane stands");
            robot.waitUntil("forward to be offered", () -> isOffered(FORWARD));
            robot.command(FORWARD);
            waitForPage("The ship sails");
            robot.waitUntil("the end to be reached", () -> !isOffered(FORWARD));
        }
    }
}
