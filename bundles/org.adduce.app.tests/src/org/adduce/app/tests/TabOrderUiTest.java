package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With Tab one comes by everything once, in the order one reads, and back to where one began. */
class TabOrderUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private SharedOnDesk shared;

    @BeforeEach
    void shareADossier() throws Exception {
        shared = new SharedOnDesk(robot, folder.resolve("quarrel.adduce"));
        var window = robot.page().getWorkbenchWindow().getShell();
        robot.run(window::forceActive);
        robot.waitUntil("the window to be in front", () -> window.getDisplay().getActiveShell() == window);
    }

    @AfterEach
    void closeDossier() {
        shared.close();
    }

    /** What of a walk within a control is not as it ought to be; empty if all is. */
    private static List<String> wrong(TabWalk walk, Control root, boolean isRing) {
        var wrong = new ArrayList<String>();
        if (!walk.isBack()) {
            wrong.add("It does not come back");
        }
        var reachable = TabWalk.reachable(root);
        var stops = walk.stops(reachable::contains);
        reachable.stream().filter(control -> !stops.contains(control)).forEach(control -> wrong.add("Never reached: " + Reach.describe(control)));
        if (stops.stream().distinct().count() < stops.size()) {
            wrong.add("Reached twice: " + stops.stream().map(Reach::describe).toList());
        }
        int first = isRing ? first(stops) : 0;
        for (int i = 0; i + 1 < stops.size(); i++) {
            var one = stops.get((first + i) % stops.size());
            var next = stops.get((first + i + 1) % stops.size());
            if (TabWalk.isBackwards(one, next)) {
                wrong.add("Backwards: from " + Reach.describe(one) + one.getBounds() + " to " + Reach.describe(next) + next.getBounds());
            }
        }
        return wrong;
    }

    /** A round has no first stop but the one that is read first. */
    private static int first(List<Control> stops) {
        int first = 0;
        for (int i = 1; i < stops.size(); i++) {
            first = TabWalk.isBackwards(stops.get(first), stops.get(i)) ? i : first;
        }
        return first;
    }

    @ParameterizedTest
    @EnumSource
    void inADialog(Dialog dialog) {
        var shell = dialog.open(robot);
        try {
            robot.waitUntil("the dialog to have the focus", () -> focus().map(Control::getShell).filter(shell::equals).isPresent());
            assertThat(robot.patience().left(() -> wrong(TabWalk.round(), shell, true))).isEmpty();
        } finally {
            Dialog.close(robot, shell);
        }
    }

    private Optional<Control> focus() {
        return robot.find(Control::isFocusControl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.adduce.view.explorer", "org.adduce.view.properties", "org.adduce.view.problems", "org.adduce.view.search", "org.adduce.view.history",
        "org.adduce.view.bookmarks", "org.adduce.view.keys", "org.adduce.view.log", "org.adduce.view.team.history", "org.adduce.view.element.history"})
    void inAView(String view) {
        var shown = robot.ask(() -> robot.page().showView(view));
        robot.waitUntil("the view to have the focus", () -> {
            shown.setFocus();
            return robot.page().getActivePart() == shown && focus().isPresent();
        });
        assertThatPartIsInOrder();
    }

    @Test
    void onAPage() {
        robot.open(shared.desk().root().getActors().getFirst());
        robot.waitUntil("the page to have the focus", () -> robot.page().getActiveEditor() != null
                && robot.page().getActivePart() == robot.page().getActiveEditor() && focus().isPresent());
        assertThatPartIsInOrder();
    }

    private void assertThatPartIsInOrder() {
        var part = robot.ask(() -> part(focus().orElseThrow()));
        assertThat(robot.patience().left(() -> wrong(TabWalk.through(part), part, false))).isEmpty();
    }

    /** All of the view or page that a control is in. */
    private static Control part(Control control) {
        return control instanceof Shell || control.getParent() == null || control.getParent() instanceof CTabFolder ? control : part(control.getParent());
    }
}
