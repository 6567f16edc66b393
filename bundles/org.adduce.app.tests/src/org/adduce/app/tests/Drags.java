package org.adduce.app.tests;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * Drags within the workbench without the window system, which has no pointer to drag with where tests run: what begins a
 * drag and what takes the drop are asked as the toolkit asks them. On the UI thread.
 */
final class Drags {

    private Drags() {
    }

    /** Begins to drag from a place of a control; whether it lets itself be dragged. */
    static boolean begin(Control control, Point at) {
        var event = event();
        event.x = at.x;
        event.y = at.y;
        ((DragSource) control.getData(DND.DRAG_SOURCE_KEY)).notifyListeners(DND.DragStart, event);
        return event.doit;
    }

    /** Drops what is dragged on a line of a control. */
    static void drop(Control control, Widget line) {
        drop(control, line, new Point(0, 0));
    }

    /** Drops what is dragged on a control, at a place of the display. */
    static void drop(Control control, Point at) {
        drop(control, null, at);
    }

    /** Ends a drag that began in a control. */
    static void end(Control control) {
        ((DragSource) control.getData(DND.DRAG_SOURCE_KEY)).notifyListeners(DND.DragEnd, event());
    }

    /** Drops files on a line of a control. */
    static void files(Control control, Widget line, Path... files) {
        drop(control, line, new Point(0, 0), FileTransfer.getInstance().getSupportedTypes()[0], Stream.of(files).map(Path::toString).toArray(String[]::new));
    }

    private static void drop(Control control, Widget line, Point at) {
        drop(control, line, at, LocalSelectionTransfer.getTransfer().getSupportedTypes()[0], LocalSelectionTransfer.getTransfer().getSelection());
    }

    private static void drop(Control control, Widget line, Point at, TransferData type, Object data) {
        var target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        for (int step : new int[] {DND.DragEnter, DND.DragOver, DND.DropAccept, DND.Drop}) {
            target.notifyListeners(step, dropping(line, at, type, data));
        }
    }

    private static Event dropping(Widget line, Point at, TransferData type, Object data) {
        var event = event();
        event.item = line;
        event.x = at.x;
        event.y = at.y;
        event.detail = DND.DROP_COPY;
        set(event, "operations", DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
        set(event, "dataType", type);
        set(event, "dataTypes", new TransferData[] {type});
        event.data = data;
        return event;
    }

    /** The toolkit keeps the event it makes of a drag to itself. */
    private static Event event() {
        try {
            var constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Event) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Event event, String name, Object value) {
        try {
            var field = event.getClass().getField(name);
            field.setAccessible(true);
            field.set(event, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
