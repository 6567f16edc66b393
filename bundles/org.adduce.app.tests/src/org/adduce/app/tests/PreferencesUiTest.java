package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.ui.internal.preferences.ThemeChoice;
import org.adduce.ui.internal.reader.page.Shade;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is chosen takes effect at once. */
class PreferencesUiTest {

    private static final String READ = "org.adduce.perspective.read";
    private static final String TIMELINE = "org.adduce.perspective.timeline";
    /** Halfway between black and white, as luminance. */
    private static final double MIDDLE = 0.18;

    private final Robot robot = new Robot();

    @AfterEach
    void asTheSystemIs() {
        robot.run(ThemeChoice.SYSTEM::choose);
        robot.waitUntil("everything as the system is", ThemeChoice::isSettled);
        robot.run(() -> {
            show(READ);
            robot.page().closeAllEditors(false);
        });
    }

    private void show(String perspective) {
        var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        robot.page().setPerspective(registry.findPerspectiveWithId(perspective));
    }

    private Shell dialog() {
        robot.later(() -> PreferencesUtil.createPreferenceDialogOn(robot.page().getWorkbenchWindow().getShell(), "org.adduce.ui.preferences.general", null, null).open());
        var spinner = robot.widget("preferences.reader.measure", Spinner.class);
        return robot.ask(spinner::getShell);
    }

    private void apply(Shell dialog) {
        robot.run(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        robot.waitUntil("the dialog to be gone", dialog::isDisposed);
    }

    private boolean isDark() {
        return robot.find(control -> "explorer.tree".equals(control.getData("org.adduce.id"))).map(tree -> tree.getBackground().getRGB())
                .map((RGB ground) -> ground.red + ground.green + ground.blue < 300).orElse(false);
    }

    @Test
    void linesOfAnOpenTextGetShorter() {
        robot.open(robot.example().root().getSources().getFirst());
        robot.waitUntil("the text", () -> robot.page().getActiveEditor() != null);
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text to be set", () -> text.getLineCount() > 3);
        int before = robot.patience().settled(text::getRightMargin);
        var dialog = dialog();
        robot.run(() -> robot.find(control -> "preferences.reader.measure".equals(control.getData("org.adduce.id")))
                .ifPresent(spinner -> ((Spinner) spinner).setSelection(40)));
        robot.picture(dialog, "preferences");
        apply(dialog);
        robot.waitUntil("shorter lines", () -> text.getRightMargin() > before);
        robot.run(() -> InstanceScope.INSTANCE.getNode("org.adduce.ui").remove("reader.measure"));
        robot.waitUntil("lines as before", () -> text.getRightMargin() == before);
    }

    @Test
    void darkIsDarkAtOnceAndLightIsLightAgain() {
        robot.ask(() -> robot.page().showView("org.adduce.view.explorer"));
        robot.widget("explorer.tree", Tree.class);
        boolean wasDark = robot.ask(this::isDark);
        var dialog = dialog();
        choose(ThemeChoice.DARK);
        apply(dialog);
        robot.waitUntil("the explorer to be dark", this::isDark);
        robot.picture("chosen-dark");
        robot.run(ThemeChoice.LIGHT::choose);
        robot.waitUntil("the explorer to be light", () -> !isDark());
        assertThat(ThemeChoice.chosen()).isEqualTo(ThemeChoice.LIGHT);
        robot.run(ThemeChoice.SYSTEM::choose);
        robot.waitUntil("the explorer as the system is", () -> ThemeChoice.isSettled() && isDark() == wasDark);
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LIGHT"})
    void inBothPerspectivesAllThatIsOpenTakesItsColours(ThemeChoice choice) {
        robot.run((choice == ThemeChoice.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK)::choose);
        robot.waitUntil("the colours before", ThemeChoice::isSettled);
        robot.open(robot.example().root().getSources().getFirst());
        robot.run(() -> show(TIMELINE));
        robot.run(() -> show(READ));
        var editors = robot.ask(() -> titles(robot.page().getEditorReferences()));
        robot.run(choice::choose);
        robot.waitUntil("all to have the colours", ThemeChoice::isSettled);
        for (var perspective : List.of(READ, TIMELINE)) {
            robot.run(() -> show(perspective));
            robot.picture("switched-to-" + choice + '-' + perspective);
            assertThat(wrongInk(choice == ThemeChoice.DARK)).as(perspective).isEmpty();
        }
        assertThat(robot.<List<String>>ask(() -> titles(robot.page().getEditorReferences()))).isEqualTo(editors);
    }

    private static List<String> titles(IEditorReference[] editors) {
        return Stream.of(editors).map(IEditorReference::getTitle).toList();
    }

    /** What is written in a colour of the other theme. */
    private List<String> wrongInk(boolean isDark) {
        return robot.patience().left(() -> Reach.within(robot.page().getWorkbenchWindow().getShell())
                .filter(control -> control.isVisible() && (control instanceof ToolBar || control instanceof Label || control instanceof CLabel || Reach.takesFocus(control)))
                .filter(control -> Shade.luminance(control.getForeground().getRGB()) > MIDDLE != isDark).map(Reach::describe).toList());
    }

    private void choose(ThemeChoice choice) {
        robot.run(() -> {
            for (var other : ThemeChoice.values()) {
                robot.find(control -> ("preferences.theme." + other).equals(control.getData("org.adduce.id"))).ifPresent(button -> ((Button) button).setSelection(other == choice));
            }
        });
    }
}
