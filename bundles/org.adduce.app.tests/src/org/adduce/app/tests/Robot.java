package org.adduce.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.adduce.ui.desk.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
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
        for (Shell shell : display.getShells()) {
            var found = find(shell, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Control> find(Control control, String id) {
        if (control.isDisposed() || !control.isVisible()) {
            return Optional.empty();
        }
        if (id.equals(control.getData(ID))) {
            return Optional.of(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                var found = find(child, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Starts a command without waiting for it: it may open a dialog that stays. */
    void command(String id) {
        display.asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
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
        var control = widget(id, Control.class);
        run(() -> {
            var event = new Event();
            event.keyCode = code;
            control.notifyListeners(SWT.KeyDown, event);
        });
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

    /** Keeps a picture of the window where the build asked for it; does nothing where it did not. */
    void picture(String name) {
        var folder = System.getProperty("adduce.screenshots");
        if (folder == null) {
            return;
        }
        run(() -> {
            var shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            var bounds = shell.getBounds();
            var image = new Image(display, bounds.width, bounds.height);
            var gc = new GC(display);
            gc.copyArea(image, bounds.x, bounds.y);
            gc.dispose();
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            try {
                Files.createDirectories(Path.of(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
        });
    }
}
