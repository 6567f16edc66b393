package org.adduce.ui.internal.form.field;

import java.util.function.Predicate;
import org.adduce.ui.internal.form.entry.TypedHistory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Text that is edited in place and grows with its words. It is committed when the focus leaves it and on Enter (in text
 * of many lines with the control key), and restored on Escape; until then it undoes by itself.
 */
public final class TextBox {

    private final Composite area;
    private final StyledText text;
    private final Caret caret;
    private final Frame frame;
    private final FormHost host;
    private final boolean isMany;
    private final TypedHistory history = new TypedHistory();
    private String committed = "";
    private String hint = "";
    private boolean isShowing;
    private Predicate<String> committer = typed -> true;
    private Runnable watcher = () -> { };
    private Runnable leaver = this::commit;

    /**
     * A box for one line, or for many.
     *
     * @param isMany whether Enter begins another line
     */
    TextBox(Composite parent, FormHost host, boolean isMany) {
        this.host = host;
        this.isMany = isMany;
        area = host.look().dress(new Composite(parent, SWT.DOUBLE_BUFFERED));
        area.setLayout(new Column(Look.PAD, Look.RISE));
        text = host.look().dress(new StyledText(area, SWT.MULTI | SWT.WRAP));
        caret = text.getCaret();
        frame = new Frame(area, host.look());
        frame.watch(text);
        listen();
    }

    private void listen() {
        area.addListener(SWT.MouseDown, event -> text.setFocus());
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.Verify, this::verify);
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.Paint, this::paintHint);
        text.addListener(SWT.Traverse, this::traverse);
        text.addVerifyKeyListener(event -> event.doit &= !commitsOn(event.keyCode, event.stateMask));
    }

    private void leave() {
        leaver.run();
        if (!text.isDisposed()) {
            text.setSelection(text.getCaretOffset());
        }
    }

    Control control() {
        return area;
    }

    StyledText text() {
        return text;
    }

    /** Is asked to keep what was typed, if that is not what there was; answers whether it can. */
    void onCommit(Predicate<String> listener) {
        committer = listener;
    }

    /** Is called when the focus leaves the box, instead of committing. */
    void onLeave(Runnable listener) {
        leaver = listener;
    }

    /** Is called after every change of the text, by hand or not. */
    void onChange(Runnable listener) {
        watcher = listener;
    }

    /** Shows a committed value; text that is being typed stays. */
    void show(String value) {
        boolean isTyping = isTyping();
        committed = value;
        if (isTyping) {
            host.typing(this, isTyping());
        } else {
            restore();
        }
    }

    /** Gives up what was typed. */
    void restore() {
        history.begin(committed);
        replace(committed, text.getCaretOffset());
        host.typing(this, false);
    }

    /** Empties the box, whatever was typed. */
    void clear() {
        committed = "";
        restore();
    }

    private void replace(String value, int offset) {
        if (!text.getText().equals(value)) {
            isShowing = true;
            text.setText(value);
            text.setSelection(Math.min(offset, value.length()));
            isShowing = false;
        }
        watcher.run();
    }

    String typed() {
        return text.getText();
    }

    /** Whether there is text that is not committed. */
    boolean isTyping() {
        return !text.getText().equals(committed);
    }

    void setHint(String words) {
        hint = words;
        text.redraw();
    }

    /** What a screen reader calls it. */
    void setName(String name) {
        text.getAccessible().addAccessibleListener(new SpokenName(() -> name));
    }

    void setEditable(boolean editable) {
        text.setEditable(editable);
        text.setCaret(editable ? caret : null);
        frame.setLive(editable);
    }

    void setRefused(boolean refused) {
        frame.setRefused(refused);
    }

    /** Keeps what was typed, if it can be kept. */
    void commit() {
        if (text.isDisposed() || !isTyping()) {
            return;
        }
        var before = committed;
        committed = text.getText();
        if (committer.test(committed)) {
            history.begin(text.getText());
        } else {
            committed = before;
        }
        host.typing(this, isTyping());
    }

    /** Takes the last typing back; whether there was any. */
    public boolean undo() {
        return history.undo().map(this::go).isPresent();
    }

    /** Types again what was taken back; whether there was anything. */
    public boolean redo() {
        return history.redo().map(this::go).isPresent();
    }

    private TypedHistory.State go(TypedHistory.State state) {
        replace(state.text(), state.caret());
        text.setSelection(Math.min(state.caret(), state.text().length()));
        host.typing(this, isTyping());
        return state;
    }

    private void modified() {
        if (!isShowing) {
            history.typed(text.getText(), text.getCaretOffset());
            host.typing(this, isTyping());
            watcher.run();
        }
        var size = text.getSize();
        if (size.x > 0 && text.computeSize(size.x, SWT.DEFAULT).y != size.y) {
            host.reflow();
        }
    }

    /** A box for one line takes pasted lines as one. */
    private void verify(Event event) {
        if (!isMany && !isShowing && event.text.length() > 1) {
            event.text = event.text.replaceAll("\\s*\\R\\s*", " ");
        }
    }

    private boolean commitsOn(int key, int state) {
        boolean isEnter = key == SWT.CR || key == SWT.KEYPAD_CR;
        if (isEnter && (!isMany || (state & SWT.MOD1) != 0)) {
            commit();
            return true;
        }
        return false;
    }

    /** Tab leaves the box instead of going into the text; Escape restores before it does anything else. */
    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
            case SWT.TRAVERSE_ESCAPE -> {
                if (isTyping()) {
                    restore();
                    event.doit = false;
                }
            }
            default -> { }
        }
    }

    private void paintHint(Event event) {
        if (text.getCharCount() == 0 && !hint.isEmpty()) {
            event.gc.setForeground(host.look().quiet());
            event.gc.drawText(hint, 0, 0, true);
        }
    }
}
