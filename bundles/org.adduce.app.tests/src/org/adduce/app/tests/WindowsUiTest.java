package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows and tabs of the platform, as this product wants them. */
class WindowsUiTest {

    private final Robot robot = new Robot();
    private OpenDossier dossier;

    @BeforeEach
    void openExample() {
        dossier = robot.example();
    }

    @AfterEach
    void closeAll() {
        robot.run(() -> {
            actions().ifPresent(Shell::close);
            robot.page().closeAllEditors(false);
        });
    }

    private static Optional<Shell> actions() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Find Actions")).findFirst();
    }

    private static boolean isWithinScreen(Shell shell) {
        Rectangle bounds = shell.getBounds();
        return shell.getMonitor().getClientArea().union(bounds).equals(shell.getMonitor().getClientArea());
    }

    @Test
    void theListOfAllActionsStaysWithinASmallScreen() {
        robot.command("org.eclipse.ui.window.quickAccess");
        robot.waitUntil("the list of all actions", () -> actions().isPresent());
        robot.waitUntil("it within the screen", () -> actions().filter(WindowsUiTest::isWithinScreen).isPresent());
    }

    @Test
    void aWindowTallerThanTheScreenIsPutWithinIt() {
        var window = robot.ask(() -> {
            var shell = new Shell(robot.page().getWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
            shell.setBounds(100, 100, 600, 5000);
            shell.open();
            return shell;
        });
        try {
            robot.waitUntil("it within the screen", () -> isWithinScreen(window));
        } finally {
            robot.run(window::dispose);
        }
    }

    @Test
    void aSecondWindowIsAsTheFirst() {
        var first = robot.<IWorkbenchWindow>ask(() -> robot.page().getWorkbenchWindow());
        robot.command("org.eclipse.ui.window.newWindow");
        robot.waitUntil("a second window", () -> first.getWorkbench().getWorkbenchWindowCount() == 2);
        var second = robot.<IWorkbenchWindow>ask(() -> Arrays.stream(first.getWorkbench().getWorkbenchWindows()).filter(each -> each != first).findFirst().orElseThrow());
        try {
            for (var window : List.of(first, second)) {
                assertThat(robot.<String>ask(() -> KeyStroke.getInstance(SWT.KEYPAD_7).format())).isEqualTo("Numpad 7");
                robot.waitUntil("the room for messages before it", () -> below(window).indexOf("org.eclipse.ui.StatusLine") < below(window).indexOf("org.adduce.ui.status"));
            }
        } finally {
            robot.run(() -> {
                second.close();
                first.getShell().setActive();
            });
        }
    }

    /** What stands in the line below a window, from left to right. */
    private static List<String> below(IWorkbenchWindow window) {
        return ((MTrimmedWindow) window.getService(MWindow.class)).getTrimBars().stream().filter(bar -> bar.getSide() == SideValue.BOTTOM)
                .flatMap(bar -> bar.getChildren().stream()).map(MUIElement::getElementId).toList();
    }

    @Test
    void theWorkbenchKeepsForATabTheIconOfWhatIsOpenInIt() {
        var claim = robot.<Claim>ask(() -> dossier.root().getClaims().stream().filter(one -> one.getKind() == ClaimKind.FORECAST).findFirst().orElseThrow());
        robot.open(claim);
        robot.waitUntil("the icon of a forecast", () -> Optional.ofNullable(robot.page().getActiveEditor())
                .map(editor -> editor.getSite().getService(MPart.class).getIconURI()).filter(icon -> icon.contains("forecast")).isPresent());
    }

    @Test
    void whatIsFoundWhileOneTypesIsToldToWhoDoesNotSeeIt() {
        new ExplorerLines(robot).show();
        var filter = robot.widget("explorer.filter", Text.class);
        robot.focus(filter);
        robot.run(() -> filter.setText("years"));
        robot.waitUntil("how much was found to be told", () -> told("explorer.filter").matches("\\d+ found"));
        robot.run(() -> filter.setText(""));
        robot.waitUntil("nothing to be told", () -> told("explorer.filter").isEmpty());
        assertThat(robot.<String>ask(filter::getText)).isEmpty();
    }

    private String told(String field) {
        return robot.find(control -> field.equals(control.getData("org.adduce.news"))).map(Control::getToolTipText).orElse("");
    }
}
