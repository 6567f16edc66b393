package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words go into what one writes with who said them, when and where. */
class CitingUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();

    private static Object clipboard(Transfer transfer) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(transfer);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void selectedWordsAreCopiedWithTheirSource() throws Exception {
        try (var desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            desk.take("lena_k wrote:\nThey are three years behind.\n\nmk99 wrote:\nI doubt it very much.\n");
            robot.open(desk.source());
            var text = robot.widget("reader.text", StyledText.class);
            robot.waitUntil("the text", () -> text.getText().contains("three years"));
            robot.focus(text);
            robot.run(() -> {
                int at = text.getText().indexOf("three years");
                text.setSelection(at, at + "three years".length());
                text.notifyListeners(SWT.Selection, new Event());
            });
            robot.command("org.adduce.ui.cite");
            robot.waitUntil("the words on the clipboard", () -> String.valueOf(robot.ask(() -> clipboard(TextTransfer.getInstance()))).contains("“three years” (lena_k, "));
            assertThat(robot.ask(() -> clipboard(HTMLTransfer.getInstance())).toString()).contains("“three years” (lena_k, ").contains("<i>");
        }
    }
}
