package org.adduce.app.tests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.welcome.ExampleDossier;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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

    private static final String ID = "org.adduce.id";

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Patience patience = new Patience(this);

    Robot() {
        FirstStart.await(this);
    }

    /** What {@code question} answers on the UI thread. */
    <T> T ask(Callable<T> question) {
        var answer = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        display.syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception | AssertionError e) {
                failure.set(e); // the event loop keeps to itself what it is told of so
            }
        });
        switch (failure.get()) {
            case null -> { }
            case AssertionError wrong -> throw wrong;
            case Throwable other -> throw new IllegalStateException(other);
        }
        return answer.get();
    }

    void run(Runnable action) {
        ask(Executors.callable(action));
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

    static boolean isExample(OpenDossier dossier) {
        return dossier.root().getTitle().equals("The race for compute");
    }

    /** Opens what shows an element. */
    void open(Element element) {
        run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(element));
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Waits until something is so on the UI thread; fails with {@code what} when patience is at its end, or with what went wrong out of its sight. */
    void waitUntil(String what, BooleanSupplier condition) {
        patience.until(what, () -> {
            Trouble.look();
            return condition.getAsBoolean();
        });
    }

    /** Waits until what was begun in the background is done: nothing of one test is to come in the way of the next, or of the removal of its folder. */
    void waitForJobs() {
        waitUntil("all work in the background to be done", Job.getJobManager()::isIdle);
    }

    /** What waits for things that change. */
    Patience patience() {
        return patience;
    }

    /** Waits for the widget with an id. */
    <T extends Control> T widget(String id, Class<T> type) {
        var found = new AtomicReference<Control>();
        waitUntil("the widget " + id, () -> {
            found.set(find(id).orElse(null));
            return found.get() != null;
        });
        return type.cast(found.get());
    }

    /** Gives the focus to a control, and waits until keys go there: the window system hands it over when it comes to it. */
    void focus(Control control) {
        run(() -> {
            if (display.getActiveShell() != control.getShell()) {
                control.getShell().forceActive();
            }
        });
        waitUntil("the window to be in front", () -> display.getActiveShell() == control.getShell());
        waitUntil("the focus", () -> control.isFocusControl() || control.setFocus() && control.isFocusControl());
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

    /** Starts a command with parameters, likewise, once it can be: what it is for may be on its way into hand. */
    void command(String id, Map<String, String> parameters) {
        var command = ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id));
        waitUntil("the command " + id + " to be possible", () -> command.isHandled() && command.isEnabled());
        // until the window has come to the front again, the workbench takes a dialog that was closed for it
        patience.left(() -> display.getActiveShell() == null ? List.of("no window in front") : List.of());
        display.asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (Exception e) {
                Trouble.happen(e);
            }
        });
    }

    /** Takes the last gesture back, without waiting for it, once a window of the workbench is in front: what stands behind a dialog is not undone. */
    void undo() {
        waitUntil("a window in front", () -> Widgets.isWorkbenchInFront(display));
        command("org.eclipse.ui.edit.undo");
    }

    /** Presses the button with an id once it can be pressed. */
    void click(String id) {
        var button = widget(id, Button.class);
        waitUntil(id + " to be possible", button::isEnabled);
        run(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Waits for a button with certain words in any window, and presses it without waiting for what comes of it. */
    void clickWords(String words) {
        waitUntil("a button " + words, () -> button(words).isPresent());
        display.asyncExec(() -> button(words).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    /** The button with certain words of any window, if it can be pressed; on the UI thread. */
    Optional<Button> button(String words) {
        return find(control -> control instanceof Button button && button.isEnabled() && button.getText().replace("&", "").equals(words)).map(Button.class::cast);
    }

    /** Presses the default button of the window that holds a widget once it can be pressed, and waits until the window is gone. */
    void finish(Control inside) {
        var shell = ask(inside::getShell);
        waitUntil("the window to be ready", () -> shell.getDefaultButton() != null && shell.getDefaultButton().isEnabled());
        run(() -> shell.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        waitUntil("the window to be gone", shell::isDisposed);
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

    /**
     * Presses and lets go of a key that makes a letter, in a control that has the focus then. Where the window system lets a test
     * press keys, it is asked to: the toolkit's own posting may take the window of a closed menu for the one with the focus.
     */
    void key(Control control, char letter) {
        focus(control);
        try (var keys = Pointer.find(() -> run(() -> { })).orElse(null)) {
            if (keys != null) {
                keys.key(letter);
            } else {
                post(letter, SWT.KeyDown);
                post(letter, SWT.KeyUp);
            }
        }
    }

    private void post(char letter, int type) {
        var event = new Event();
        event.type = type;
        event.character = letter;
        waitUntil("the key to be taken", () -> display.post(event));
        LockSupport.parkNanos(30_000_000L);
        run(() -> { });
    }

    /** Writes into a field as if it was typed over what stood there. */
    void type(String id, String words) {
        var field = widget(id, Text.class);
        focus(field);
        run(() -> {
            field.selectAll();
            field.insert(words);
        });
    }

    /** Presses a key that makes no letter in the control with a certain id, perhaps together with others, such as {@link SWT#ALT}. */
    void press(String id, int code, int... others) {
        var control = widget(id, Control.class);
        run(() -> {
            var event = new Event();
            event.keyCode = code;
            event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
            event.stateMask = IntStream.of(others).sum();
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Keeps a picture of another window. */
    void picture(Shell shell, String name) {
        run(() -> Pictures.keep(shell, name));
    }

    /** Keeps a picture of the window where the build asked for it; does nothing where it did not. */
    void picture(String name) {
        picture(ask(() -> page().getWorkbenchWindow().getShell()), name);
    }
}
