package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.help.internal.HelpView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** F1 shows what is said of what one is at. */
class HelpUiTest {

    private final Robot robot = new Robot();

    @AfterEach
    void hideHelp() {
        robot.run(() -> robot.page().hideView(robot.page().findView(HelpView.ID)));
    }

    private String title() {
        return robot.find(control -> "help.text".equals(control.getData("org.adduce.id"))).map(text -> ((StyledText) text).getLine(0)).orElse("");
    }

    private void help(String view, String title) {
        robot.ask(() -> robot.page().showView(view));
        robot.command("org.adduce.help.show");
        robot.waitUntil("the page " + title, () -> title().equals(title));
    }

    @Test
    void eachViewHasItsPage() {
        help("org.adduce.view.timeline", "The timeline");
        help("org.adduce.view.problems", "Problems and checks");
        help("org.adduce.view.search", "Searching");
        robot.picture("help");
        help("org.adduce.view.explorer", "Claims, actors, questions");
    }

    @Test
    void pagesAreSearchedAndTheFirstIsFollowedWithTheKeyboard() {
        help("org.adduce.view.timeline", "The timeline");
        robot.type("help.search", "conflict");
        robot.waitUntil("the page that was found", () -> title().equals("Sharing and merging"));
        robot.press("help.search", SWT.CR);
        robot.press("help.text", SWT.CR);
        robot.waitUntil("the page itself", () -> robot.find(control -> "help.text".equals(control.getData("org.adduce.id")))
                .map(text -> ((StyledText) text).getText().contains("With git")).orElse(false));
        var search = robot.widget("help.search", Text.class);
        assertThat((String) robot.ask(search::getText)).isEqualTo("conflict");
    }

    @Test
    void ofEveryPageWordsAreShown() {
        var view = robot.ask(() -> (HelpView) robot.page().showView(HelpView.ID));
        assertThat(view.book().pages()).hasSizeGreaterThan(12);
        for (var page : view.book().pages()) {
            robot.run(() -> view.show(page));
            assertThat((String) robot.ask(this::title)).isEqualTo(page.title());
        }
        assertThat(view.book().targets()).allMatch(id -> view.book().find(id).isPresent());
    }

    @Test
    void whereADialogHoldsTheWindowHelpHasOneOfItsOwn() {
        robot.later(() -> PreferencesUtil.createPreferenceDialogOn(robot.page().getWorkbenchWindow().getShell(), "org.adduce.ui.preferences.general", null, null).open());
        var choice = robot.widget("preferences.theme.SYSTEM", Button.class);
        robot.focus(choice);
        robot.command("org.adduce.help.show");
        robot.waitUntil("the page", () -> title().equals("Getting started"));
        var dialog = robot.ask(choice::getShell);
        var text = robot.widget("help.text", StyledText.class);
        var help = robot.ask(text::getShell);
        assertThat((List<Shell>) robot.ask(() -> List.of(dialog.getShells()))).contains(help);
        robot.run(help::close);
        robot.run(dialog::close);
        robot.waitUntil("the dialog to be gone", dialog::isDisposed);
    }
}
