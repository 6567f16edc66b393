package org.adduce.ui.internal.keys;

import java.util.Optional;
import org.adduce.ui.internal.form.field.SpokenName;
import org.adduce.ui.internal.form.field.SpokenNews;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * A cell of a table that takes the keys that are pressed in it, whatever they do elsewhere. Enter gives them to the action of its
 * line, Delete and Backspace take the action's keys away; Escape, Tab and a click elsewhere leave all as it is.
 */
final class KeyField {

    /** What comes of what is pressed. */
    interface Listener {

        /** What there is to say of keys for a line. */
        KeyVerdict judge(KeySheet.Line line, KeySequence keys);

        /** Something is to be said while it goes on. */
        void say(String words);

        /** It ended, with nothing done as yet. */
        void ended();

        /** A line is to have keys. */
        void give(KeySheet.Line line, KeySequence keys);

        /** A line is to have none. */
        void remove(KeySheet.Line line);
    }

    private static final String ID = "keys.field";

    private final Table table;
    private final int column;
    private final Listener listener;
    private final TableEditor editor;
    private final Text field;
    private final SpokenNews news;
    private Optional<KeySheet.Line> line = Optional.empty();
    private Optional<KeySequence> pressed = Optional.empty();

    KeyField(Table table, int column, Listener listener) {
        this.table = table;
        this.column = column;
        this.listener = listener;
        editor = new TableEditor(table);
        editor.grabHorizontal = true;
        field = new Text(table, SWT.SINGLE);
        field.setVisible(false);
        field.setData("org.adduce.id", ID);
        news = new SpokenNews(field);
        nameIt();
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.KeyDown, this::down);
        field.addListener(SWT.KeyUp, this::up);
        field.addListener(SWT.FocusOut, event -> end());
        field.addListener(SWT.Dispose, event -> line.ifPresent(shown -> hearKeys(true)));
    }

    /** As all fields of the toolkit's own it is called by what labels it; see SpokenLabel, which wants a grid. */
    private void nameIt() {
        var name = new SpokenName(() -> NLS.bind(Messages.Keys_field, line.map(shown -> shown.action().name()).orElse("")));
        field.getAccessible().addAccessibleListener(name);
        var label = new Canvas(table, SWT.NO_FOCUS);
        label.setVisible(false);
        label.setLayoutData(new GridData(0, 0));
        label.getAccessible().addAccessibleListener(name);
        field.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, field.getAccessible());
    }

    /** Takes what is pressed for the action of a line from now on. */
    void begin(TableItem item, KeySheet.Line shown) {
        end();
        line = Optional.of(shown);
        pressed = Optional.empty();
        field.setText("");
        field.setMessage(Messages.Keys_press);
        editor.minimumWidth = Math.min(field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, table.getClientArea().width);
        editor.setEditor(field, item, column);
        field.setVisible(true);
        field.setFocus();
        hearKeys(false);
        tell(Messages.Keys_how);
    }

    /** Whether it takes what is pressed now. */
    boolean isInHand() {
        return line.isPresent();
    }

    private static void hearKeys(boolean isHeard) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(isHeard);
        }
    }

    private void tell(String words) {
        listener.say(words);
        news.say(words);
    }

    private void end() {
        if (line.isPresent()) {
            line = Optional.empty();
            hearKeys(true);
            if (field.isFocusControl()) {
                table.setFocus();
            }
            editor.setEditor(null, null, column);
            field.setVisible(false);
            listener.ended();
        }
    }

    private void traverse(Event event) {
        boolean isLeaving = event.keyCode == SWT.TAB && (event.stateMask & ~SWT.SHIFT & SWT.MODIFIER_MASK) == 0;
        if (!isLeaving) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = false; // as it goes nowhere, it is pressed here
        }
    }

    private void down(Event event) {
        event.doit = false;
        if (line.isEmpty()) {
            return;
        }
        var shown = line.get();
        boolean isAlone = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        switch (isAlone ? event.keyCode : 0) {
            case SWT.ESC -> end();
            case SWT.CR, SWT.KEYPAD_CR -> take(shown);
            case SWT.DEL, SWT.BS -> {
                end();
                listener.remove(shown);
            }
            default -> record(event, shown);
        }
    }

    private void record(Event event, KeySheet.Line shown) {
        int held = PressedKeys.held(event);
        if (held != 0) {
            pressed = Optional.empty();
            show(KeyStroke.getInstance(held, KeyStroke.NO_KEY).format());
        } else {
            PressedKeys.of(event).ifPresent(keys -> {
                var verdict = listener.judge(shown, keys);
                pressed = Optional.of(keys).filter(possible -> verdict.isPossible());
                show(keys.format());
                tell(verdict.words());
            });
        }
    }

    private void up(Event event) {
        boolean isLast = PressedKeys.held(event) != 0 && ((event.stateMask & SWT.MODIFIER_MASK) & ~event.keyCode) == 0;
        if (isLast && pressed.isEmpty() && field.getText().endsWith(KeyStroke.KEY_DELIMITER)) {
            show("");
        }
    }

    private void show(String keys) {
        field.setText(keys);
        field.setSelection(keys.length());
    }

    private void take(KeySheet.Line shown) {
        var keys = pressed;
        if (keys.isPresent() || field.getText().isEmpty()) {
            end();
            keys.ifPresent(taken -> listener.give(shown, taken));
        }
    }
}
