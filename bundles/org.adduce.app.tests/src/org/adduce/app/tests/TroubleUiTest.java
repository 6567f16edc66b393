package org.adduce.app.tests;


import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static boolean isLine(Table lines, String words) {
        return Arrays.stream(lines.getItems()).anyMatch(item -> IntStream.range(0, Math.max(1, lines.getColumnCount())).anyMatch(i -> item.getText(i).contains(words)));
    }

    @Test
    void twoTroublesAreOneWindowAndTwoLinesOfTheLog() {
        robot.ask(() -> robot.page().showView("org.adduce.view.log"));
        happen("The first file cannot be read.");
        var message = robot.widget("trouble.message", Text.class);
        happen("The second file cannot be read.");
        robot.waitUntil("both to be told", () -> message.getText().contains("first") && message.getText().contains("second"));
        Shell window = robot.ask(message::getShell);
        robot.clickWords("Details >>");
        var details = robot.widget("trouble.details", Text.class);
        robot.waitUntil("the causes of both", () -> details.getText().contains("the cause of The first file") && details.getText().contains("the cause of The second file"));
        robot.picture(window, "trouble");
        robot.run(window::close);
        var lines = robot.widget("log.lines", Table.class);
        robot.waitUntil("both in the log", () -> Stream.of("The first file", "The second file").allMatch(words -> isLine(lines, words)));
    }
}
