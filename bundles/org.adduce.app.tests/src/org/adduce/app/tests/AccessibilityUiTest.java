package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever takes the focus has a name that can be read aloud. */
class AccessibilityUiTest {

    private final Robot robot = new Robot();

    @AfterEach
    void closeTexts() {
        robot.run(() -> robot.page().closeAllEditors(false));
    }

    /** Controls of ours, and not the platform's own, that take part in going round with Tab. */
    private static boolean takesFocus(Control control) {
        return switch (control) {
            case ToolBar bar -> false;
            case Text text -> true;
            case StyledText text -> true;
            case Button button -> true;
            case Tree tree -> true;
            case Table table -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case Canvas canvas -> canvas.isListening(SWT.KeyDown) && control.getClass().getName().startsWith("org.adduce.") || canvas.getData("org.adduce.id") != null;
            default -> false;
        };
    }

    private static Stream<Control> within(Control control) {
        var inner = control instanceof Composite composite ? Stream.of(composite.getChildren()) : Stream.<Control>empty();
        return Stream.concat(Stream.of(control), inner.flatMap(AccessibilityUiTest::within));
    }

    private List<String> nameless() {
        return robot.ask(() -> {
            var found = new ArrayList<String>();
            within(robot.page().getWorkbenchWindow().getShell()).filter(control -> control.isVisible() && takesFocus(control) && SpokenNames.of(control).isEmpty())
                    .forEach(control -> found.add(describe(control)));
            return found;
        });
    }

    private static String describe(Control control) {
        var path = new StringBuilder(control.getClass().getSimpleName() + ' ' + control.getData("org.adduce.id"));
        for (var up = control.getParent(); up != null; up = up.getParent()) {
            if (up.getData("org.adduce.id") != null || up.getClass().getName().startsWith("org.adduce.")) {
                path.append(" in ").append(up.getClass().getSimpleName()).append(' ').append(up.getData("org.adduce.id"));
            }
        }
        return path.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.adduce.view.explorer", "org.adduce.view.properties", "org.adduce.view.timeline", "org.adduce.view.problems",
        "org.adduce.view.search", "org.adduce.view.history", "org.adduce.view.bookmarks", "org.adduce.view.keys", "org.adduce.view.help", "org.adduce.view.log"})
    void everythingInAViewHasAName(String view) {
        robot.ask(() -> robot.page().showView(view));
        assertThat(nameless()).isEmpty();
    }

    @Test
    void everythingInATextAndOnAPageHasAName() {
        var dossier = robot.example();
        for (var element : List.of(dossier.root().getSources().getFirst(), dossier.root().getClaims().getFirst(), dossier.root().getActors().getFirst())) {
            robot.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(element));
            robot.waitUntil("it to be open", () -> robot.page().getActiveEditor() != null);
            assertThat(nameless()).as(element.eClass().getName()).isEmpty();
        }
    }
}
