package org.adduce.app.tests;


import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing is read stands how to begin. */
class WelcomeUiTest {

    private static final String WELCOME = "org.adduce.editor.welcome";

    @TempDir
    private Path folder;

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

    /** The page is made anew when it has something else to say, and so are its rows. */
    private boolean isAt(String row) {
        return robot.find(Control::isFocusControl).filter(control -> row.equals(control.getData("org.adduce.id"))).isPresent();
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
        robot.waitUntil("the focus on the first row", () -> isAt("welcome.pasteAsSource"));
        robot.picture("welcome");
        for (int i = 0; i < 3; i++) {
            robot.run(() -> PlatformUI.getWorkbench().getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT));
        }
        robot.waitUntil("the focus on the example", () -> isAt("welcome.example"));
        robot.press("welcome.example", SWT.CR);
        robot.waitUntil("its longest discussion", () -> robot.page().getActiveEditor() != null
                && robot.page().getActiveEditor().getTitle().equals("Are they three years behind or ten?"));
    }

    @Test
    void aDossierIsBegunAndOneThatIsThereOpened() {
        robot.example();
        welcome();
        for (var row : List.of("welcome.newDossier", "welcome.openDossier")) {
            robot.waitUntil(row, () -> robot.find(control -> row.equals(control.getData("org.adduce.id"))).isPresent());
        }
    }

    @Test
    void aDossierThatWasOpenIsListed() throws Exception {
        try (var desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            welcome();
            robot.waitUntil("its name first of all", () -> robot.find(control -> "welcome.recent".equals(control.getData("org.adduce.id")))
                    .filter(recent -> desk.open().path().toString().equals(recent.getToolTipText()) && SpokenNames.of(recent).contains("quarrel")).isPresent());
            robot.run(() -> robot.find(control -> "welcome.recent".equals(control.getData("org.adduce.id"))).orElseThrow()
                    .notifyListeners(SWT.MouseEnter, new Event()));
        }
    }
}
