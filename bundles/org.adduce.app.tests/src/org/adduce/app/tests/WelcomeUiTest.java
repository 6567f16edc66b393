package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nothing is read stands how to begin. */
class WelcomeUiTest {

    private static final String WELCOME = "org.adduce.editor.welcome";

    private final Robot robot = new Robot();

    @BeforeEach
    @AfterEach
    void closeTexts() {
        robot.run(() -> robot.page().closeAllEditors(false));
    }

    private boolean isWelcome() {
        return robot.page().getEditorReferences().length == 1 && robot.page().getEditorReferences()[0].getId().equals(WELCOME);
    }

    private void welcome() {
        robot.command("org.adduce.ui.welcome");
        robot.waitUntil("the welcome page", () -> robot.page().getActiveEditor() != null && isWelcome());
    }

    @Test
    void itComesWhenTheLastTextIsClosedAndGoesWhenOneIsOpened() {
        var source = robot.example().root().getSources().getFirst();
        robot.open(source);
        robot.waitUntil("the text alone", () -> robot.page().getEditorReferences().length == 1 && !isWelcome());
        robot.run(() -> robot.page().closeAllEditors(false));
        robot.waitUntil("the welcome page", this::isWelcome);
        robot.open(source);
        robot.waitUntil("the text alone", () -> robot.page().getEditorReferences().length == 1 && !isWelcome());
    }

    @Test
    void theExampleIsShownWithTheKeyboardAlone() {
        robot.example();
        welcome();
        var first = robot.widget("welcome.pasteAsSource", Control.class);
        robot.waitUntil("the focus on the first row", first::isFocusControl);
        robot.picture("welcome");
        for (int i = 0; i < 3; i++) {
            robot.run(() -> PlatformUI.getWorkbench().getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT));
        }
        var example = robot.widget("welcome.example", Control.class);
        robot.waitUntil("the focus on the example", example::isFocusControl);
        robot.press("welcome.example", SWT.CR);
        robot.waitUntil("its longest discussion", () -> robot.page().getActiveEditor() != null
                && robot.page().getActiveEditor().getTitle().equals("Are they three years behind or ten?"));
    }

    @Test
    void aDossierThatWasOpenIsListed() {
        robot.example();
        welcome();
        var recent = robot.widget("welcome.recent", Control.class);
        assertThat((String) robot.ask(recent::getToolTipText)).endsWith(".adduce");
        assertThat((String) robot.ask(() -> SpokenNames.of(recent))).isNotEmpty();
        robot.run(() -> recent.notifyListeners(SWT.MouseEnter, new Event()));
    }
}
