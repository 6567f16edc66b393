package org.adduce.app.tests;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.welcome.ExampleDossier;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Drives the running workbench as a person does: finds widgets by their id, presses keys, moves the mouse, waits for what shows. */
final class Robot {

    private static final long PATIENCE = 30_000_000_000L;
    private static final String ID = "org.adduce.id";

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** What {@code question} answers on the UI thread. */
    <T> T ask(Callable<T> question) {
        var answer = new AtomicReference<T>();
        var failure = new AtomicReference<Exception>();
        display.syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return answer.get();
    }

    void run(Runnable action) {
        display.syncExec(action);
    }

    Desk desk() {
        return ask(() -> PlatformUI.getWorkbench().getService(Desk.class));
    }

    /** Runs something without waiting for it: it may open a dialog that stays. */
    void later(Runnable action) {
        display.asyncExec(action);
    }

    /** The example, in hand. */
    OpenDossier example() {
        run(() -> ExampleDossier.file().ifPresent(desk()::open));
        waitUntil("the example on the desk", () -> desk().dossiers().stream().anyMatch(Robot::isExample));
        var example = ask(() -> desk().dossiers().stream().filter(Robot::isExample).findFirst().orElseThrow());
        run(() -> desk().setCurrent(example));
        return example;
    }

    private static boolean isExample(OpenDossier dossier) {
        return dossier.root().getTitle().equals("The race for compute");
    }

    /** Opens what shows an element. */
    void open(Element element) {
        run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(element));
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Waits until something is so on the UI thread; fails with {@code what} when patience is at its end. */
    void waitUntil(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            Thread.onSpinWait();
            display.syncExec(() -> { });
            LockSupport.parkNanos(20_000_000L);
        }
    }

    /** Waits for the widget with an id. */
    <T extends Control> T widget(String id, Class<T> type) {
        waitUntil("the widget " + id, () -> find(id).isPresent());
        return ask(() -> type.cast(find(id).orElseThrow()));
    }

    private Optional<Control> find(String id) {
        return find(control -> id.equals(control.getData(ID)));
    }

    /** The first visible control of any window that is wanted. */
    Optional<Control> find(Predicate<Control> wanted) {
        return Widgets.find(display, wanted);
    }

    /** Starts a command without waiting for it: it may open a dialog that stays. */
    void command(String id) {
        command(id, Map.of());
    }

    /** Starts a command with parameters, likewise. */
    void command(String id, Map<String, String> parameters) {
        display.asyncExec(() -> {
            try {
                var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Presses the button with an id. */
    void click(String id) {
        var button = widget(id, Button.class);
        run(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Waits for a button with certain words in any window, and presses it without waiting for what comes of it. */
    void clickWords(String words) {
        waitUntil("a button " + words, () -> button(words).isPresent());
        display.asyncExec(() -> button(words).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<Button> button(String words) {
        return find(control -> control instanceof Button button && button.getText().replace("&", "").equals(words)).map(Button.class::cast);
    }

    /** Presses the default button of the window that holds a widget. */
    void finish(Control inside) {
        run(() -> inside.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
    }

    /** Selects lines of a table as if they were clicked. */
    void select(Table table, int... lines) {
        run(() -> {
            table.setSelection(lines);
            var event = new Event();
            event.item = table.getItem(lines[0]);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** Ticks or unticks a line of a table as if its box was clicked. */
    void tick(Table table, int line, boolean on) {
        run(() -> {
            var event = new Event();
            event.item = table.getItem(line);
            event.detail = SWT.CHECK;
            table.getItem(line).setChecked(on);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** Writes into an editor within a table as if it was typed over what stood there, and ends it with Enter. */
    void enter(String id, String words) {
        type(id, words);
        commit(id);
    }

    /** Ends an editor within a table with Enter. */
    void commit(String id) {
        var field = widget(id, Text.class);
        run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
    }

    /** Writes into a field of a form as if it was typed over what stood there, and leaves the field. */
    void fill(String id, String words) {
        var field = widget(id, StyledText.class);
        run(() -> {
            field.setFocus();
            field.setText(words);
        });
        run(() -> field.notifyListeners(SWT.FocusOut, new Event()));
    }

    /** Presses and lets go of a key that makes a letter. */
    void key(char letter) {
        post(event -> event.character = letter, SWT.KeyDown);
        post(event -> event.character = letter, SWT.KeyUp);
    }

    /** Writes into a field as if it was typed over what stood there. */
    void type(String id, String words) {
        var field = widget(id, Text.class);
        run(() -> {
            field.setFocus();
            field.selectAll();
            field.insert(words);
        });
    }

    /** Presses a key that makes no letter in the control with a certain id. */
    void press(String id, int code) {
        press(id, code, 0);
    }

    /** Presses a key together with others, such as {@link SWT#ALT}. */
    void press(String id, int code, int modifiers) {
        var control = widget(id, Control.class);
        run(() -> {
            var event = new Event();
            event.keyCode = code;
            event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
            event.stateMask = modifiers;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Clicks with the left button at a place of a control. */
    void click(Control control, Point place) {
        mouse(control, SWT.MouseMove, place, 0);
        mouse(control, SWT.MouseDown, place, 0);
        mouse(control, SWT.MouseUp, place, SWT.BUTTON1);
    }

    /** Drags with the left button from one place of a control to another, by way of some places between. */
    void drag(Control control, Point from, Point to) {
        int steps = 6;
        mouse(control, SWT.MouseMove, from, 0);
        mouse(control, SWT.MouseDown, from, 0);
        for (int i = 1; i <= steps; i++) {
            mouse(control, SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps), SWT.BUTTON1);
        }
        mouse(control, SWT.MouseUp, to, SWT.BUTTON1);
    }

    /** Handed to the control itself: a display without a mouse would move a pointer that has no button pressed. */
    private void mouse(Control control, int type, Point place, int buttons) {
        run(() -> {
            var event = new Event();
            event.x = place.x;
            event.y = place.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.stateMask = buttons;
            event.count = 1;
            control.notifyListeners(type, event);
        });
        LockSupport.parkNanos(30_000_000L);
    }

    private void post(Consumer<Event> shape, int type) {
        var event = new Event();
        event.type = type;
        shape.accept(event);
        run(() -> display.post(event));
        display.syncExec(() -> { });
        LockSupport.parkNanos(30_000_000L);
    }

    /** Keeps a picture of another window. */
    void picture(Shell shell, String name) {
        run(() -> Pictures.keep(shell, name));
    }

    /** Keeps a picture of the window where the build asked for it; does nothing where it did not. */
    void picture(String name) {
        run(() -> Pictures.keep(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), name));
    }
}
