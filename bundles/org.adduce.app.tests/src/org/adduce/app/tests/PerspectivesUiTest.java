package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.adduce.timeline.ui.internal.view.TimelineView;
import org.adduce.ui.internal.preferences.ThemeChoice;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going from perspective to perspective leaves everything in its place. */
class PerspectivesUiTest {

    private static final String READ = "org.adduce.perspective.read";
    private static final String TIMELINE = "org.adduce.perspective.timeline";
    private static final List<String> NAMES = List.of("Read", "Timeline");
    private static final int TURNS = 6;

    private final Robot robot = new Robot();

    @BeforeEach
    void openExample() {
        robot.example();
    }

    @AfterEach
    void goBack() {
        robot.run(ThemeChoice.SYSTEM::choose);
        robot.waitUntil("the looks to be settled", ThemeChoice::isSettled);
        show(READ);
    }

    /** With the timeline in front of the views that share its place, whichever was shown there last. */
    private void show(String perspective) {
        robot.run(() -> robot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective)));
        robot.ask(() -> robot.page().showView(TimelineView.ID, null, IWorkbenchPage.VIEW_ACTIVATE));
        robot.run(() -> robot.page().getWorkbenchWindow().getShell().update());
    }

    private static void collect(Control control, Predicate<Control> wanted, List<Control> into) {
        if (wanted.test(control)) {
            into.add(control);
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(child -> collect(child, wanted, into));
        }
    }

    private List<Control> all(Predicate<Control> wanted) {
        var found = new ArrayList<Control>();
        collect(robot.page().getWorkbenchWindow().getShell(), wanted, found);
        return found;
    }

    /** The buttons of perspectives that look pressed. */
    private List<String> pressed() {
        return all(ToolBar.class::isInstance).stream().filter(Control::isVisible).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
                .filter(item -> NAMES.contains(item.getText()) && item.getSelection()).map(ToolItem::getText).toList();
    }

    private static Rectangle onScreen(Control control) {
        return control.getDisplay().map(control.getParent(), null, control.getBounds());
    }

    /** Whether the tools of the timeline's tab lie above its picture. */
    private boolean areToolsInPlace() {
        var canvas = all(control -> "timeline.canvas".equals(control.getData("org.adduce.id")) && control.isVisible()).stream().findFirst();
        return canvas.filter(picture -> {
            Control folder = picture;
            while (!(folder instanceof CTabFolder)) {
                folder = folder.getParent();
            }
            var tools = ((CTabFolder) folder).getTopRight();
            return tools != null && tools.isVisible() && !onScreen(tools).intersects(onScreen(picture));
        }).isPresent();
    }

    @Test
    void onePerspectiveIsPressedAndTheTimelinesToolsLieAboveIt() {
        for (int turn = 0; turn < TURNS; turn++) {
            show(TIMELINE);
            robot.waitUntil("the timeline's tools in their place", this::areToolsInPlace);
            assertThat(robot.<List<String>>ask(this::pressed)).containsExactly("Timeline");
            show(READ);
            robot.waitUntil("the timeline's tools in their place below the text", this::areToolsInPlace);
            assertThat(robot.<List<String>>ask(this::pressed)).containsExactly("Read");
        }
        assertThat(robot.<Boolean>ask(() -> robot.widget("timeline.canvas", FigureCanvas.class).isVisible())).isTrue();
    }

    @Test
    void onePerspectiveIsPressedAfterTheLooksHaveChanged() {
        show(TIMELINE);
        robot.run(ThemeChoice.DARK::choose);
        robot.waitUntil("the dark", ThemeChoice::isSettled);
        robot.waitUntil("one perspective pressed", () -> pressed().equals(List.of("Timeline")));
        robot.waitUntil("the timeline's tools in their place", this::areToolsInPlace);
        robot.picture("perspectives-dark");
        robot.run(ThemeChoice.LIGHT::choose);
        robot.waitUntil("the light", ThemeChoice::isSettled);
        robot.waitUntil("one perspective pressed", () -> pressed().equals(List.of("Timeline")));
    }
}
