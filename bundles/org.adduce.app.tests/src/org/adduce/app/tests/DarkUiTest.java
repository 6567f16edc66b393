package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.adduce.timeline.ui.internal.view.TimelineView;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench on a dark desktop: run by the build in a workbench of its own that starts there. */
class DarkUiTest {

    private static final String EXAMPLE = "The race for compute";

    private final Robot robot = new Robot();

    @Test
    void onADarkDesktopEverythingIsDark() {
        assertThat((boolean) robot.ask(Display::isSystemDarkTheme)).as("the build starts this on a dark desktop").isTrue();
        robot.waitUntil("the example on the desk", () -> robot.desk().dossiers().stream().anyMatch(dossier -> dossier.root().getTitle().equals(EXAMPLE)));
        var dossier = robot.desk().dossiers().getFirst();
        var thread = dossier.root().getSources().stream().filter(source -> source.getUtterances().size() > 10).findFirst().orElseThrow();
        robot.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(thread));
        var text = robot.widget("reader.text", StyledText.class);
        robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        var timeline = robot.widget("timeline.canvas", FigureCanvas.class);
        var explorer = robot.widget("explorer.tree", Tree.class);
        for (Control control : new Control[] {text, explorer, timeline}) {
            robot.waitUntil(control.getClass().getSimpleName() + " to be painted dark", () -> isDark(painted(control)));
        }
        robot.waitUntil("light words on dark ground", () -> luminance(text.getForeground().getRGB()) > 0.5);
        robot.picture("workbench-dark");
    }

    @Test
    void perspectivesHaveTheIconsOfTheTheme() {
        robot.waitUntil("the icons of perspectives to be dark ones", () -> perspectives(robot.page().getWorkbenchWindow().getService(MWindow.class))
                .allMatch(perspective -> String.valueOf(perspective.getIconURI()).contains("/icons/dark/")));
    }

    private static Stream<MPerspective> perspectives(MUIElement element) {
        return element instanceof MPerspective perspective ? Stream.of(perspective)
                : element instanceof MElementContainer<?> container ? container.getChildren().stream().flatMap(DarkUiTest::perspectives) : Stream.empty();
    }

    @Test
    void theTextThatIsReviewedIsOnTheGroundOfItsVoices(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("quarrel.txt"), "Ana Ruiz \u2014 3 March 2026\n\nThe crane stood still.\n");
        robot.command("org.adduce.ui.importFiles", Map.of("file", file.toString()));
        var voices = robot.widget("review.voices", Table.class);
        var text = robot.widget("review.text", StyledText.class);
        robot.waitUntil("one ground", () -> luminance(text.getBackground().getRGB()) < 0.2);
        robot.run(() -> text.getShell().close());
        robot.waitUntil("the dialog to be gone", voices::isDisposed);
    }

    /** What the screen shows where a control is. */
    private static ImageData painted(Control control) {
        var shell = Pictures.of(control.getShell());
        var place = control.getDisplay().map(control, null, 0, 0);
        var window = control.getShell().getBounds();
        var size = control.getSize();
        var part = new ImageData(size.x, size.y, shell.depth, shell.palette);
        for (int y = 0; y < size.y; y++) {
            for (int x = 0; x < size.x; x++) {
                int fromX = Math.clamp(place.x - window.x + x, 0, shell.width - 1);
                int fromY = Math.clamp(place.y - window.y + y, 0, shell.height - 1);
                part.setPixel(x, y, shell.getPixel(fromX, fromY));
            }
        }
        return part;
    }

    /** Whether the colour that covers most of a picture is dark. */
    private static boolean isDark(ImageData picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.height; y += 3) {
            for (int x = 0; x < picture.width; x += 3) {
                counts.merge(picture.getPixel(x, y), 1, Integer::sum);
            }
        }
        int most = counts.entrySet().stream().max((a, b) -> Integer.compare(a.getValue(), b.getValue())).orElseThrow().getKey();
        return luminance(picture.palette.getRGB(most)) < 0.2;
    }

    /** From 0, black, to 1, white. */
    private static double luminance(RGB colour) {
        return (0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue) / 255;
    }
}
