package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.Test;

/** What goes wrong is told in one window, with what one needs to report it, and stands in the log. */
class TroubleUiTest {

    private final Robot robot = new Robot();

    private void happen(String words) {
        StatusManager.getManager().handle(Status.error(words, new IllegalStateException("the cause of " + words)), StatusManager.SHOW | StatusManager.LOG);
    }

    @Test
    void twoTroublesAreOneWindowAndTwoLinesOfTheLog() {
        var lines = robot.ask(() -> robot.page().showView("org.adduce.view.log")) == null ? null : robot.widget("log.lines", Table.class);
        int before = robot.ask(lines::getItemCount);
        happen("The first file cannot be read.");
        var message = robot.widget("trouble.message", Text.class);
        happen("The second file cannot be read.");
        robot.waitUntil("both to be told", () -> message.getText().contains("first") && message.getText().contains("second"));
        Shell window = robot.ask(message::getShell);
        robot.clickWords("Details >>");
        var details = robot.widget("trouble.details", Text.class);
        assertThat((String) robot.ask(details::getText)).contains("the cause of The first file", "the cause of The second file");
        robot.picture(window, "trouble");
        robot.run(window::close);
        robot.waitUntil("both in the log", () -> lines.getItemCount() == before + 2);
    }
}
