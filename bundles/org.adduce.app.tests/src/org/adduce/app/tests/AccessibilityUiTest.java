package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever takes the focus has a name that can be read aloud. */
class AccessibilityUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();

    @AfterEach
    void closeTexts() {
        robot.run(() -> robot.page().closeAllEditors(false));
    }

    private List<String> nameless() {
        return nameless(robot.ask(() -> robot.page().getWorkbenchWindow().getShell()));
    }

    private List<String> nameless(Shell shell) {
        return robot.patience().left(() -> Reach.within(shell).filter(control -> control.isVisible() && Reach.takesFocus(control) && SpokenNames.of(control).isEmpty())
                .map(Reach::describe).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.adduce.view.explorer", "org.adduce.view.properties", "org.adduce.view.timeline", "org.adduce.view.problems",
        "org.adduce.view.search", "org.adduce.view.history", "org.adduce.view.bookmarks", "org.adduce.view.keys", "org.adduce.view.help", "org.adduce.view.log"})
    void everythingInAViewHasAName(String view) {
        robot.ask(() -> robot.page().showView(view));
        assertThat(nameless()).isEmpty();
    }

    @Test
    void everythingInATextAndOnAPageAndInItsOutlineHasAName() {
        var dossier = robot.example();
        robot.ask(() -> robot.page().showView(IPageLayout.ID_OUTLINE));
        for (var element : List.of(dossier.root().getSources().getFirst(), dossier.root().getClaims().getFirst(), dossier.root().getActors().getFirst())) {
            robot.run(() -> robot.page().closeAllEditors(false));
            robot.open(element);
            robot.waitUntil("it to be open", () -> robot.page().getActiveEditor() != null && robot.page().getEditorReferences().length == 1
                    && !robot.page().getEditorReferences()[0].getId().equals("org.adduce.editor.welcome"));
            assertThat(nameless()).as(element.eClass().getName()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingInADialogHasAName(Dialog dialog) throws Exception {
        try (var shared = new SharedOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            var shell = dialog.open(robot);
            try {
                robot.picture(shell, "dialog-" + dialog.name().toLowerCase(Locale.ROOT));
                assertThat(nameless(shell)).isEmpty();
                robot.waitUntil("Enter to do something", () -> shell.getDefaultButton() != null);
            } finally {
                Dialog.close(robot, shell);
            }
        }
    }
}
