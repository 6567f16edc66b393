package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A value in as many boxes as it has columns; the last row of a list is empty and waits for one more. */
final class ValueRow {

    private final Composite area;
    private final ValueShape shape;
    private final List<TextBox> boxes = new ArrayList<>();
    private final BiConsumer<Optional<Object>, Optional<Object>> changer;
    private Optional<Object> value = Optional.empty();

    /** @param changer is told the value there was and the one there shall be */
    ValueRow(Composite parent, FormHost host, ValueShape shape, List<String> hints, String name, BiConsumer<Optional<Object>, Optional<Object>> changer) {
        this.shape = shape;
        this.changer = changer;
        area = host.look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Line());
        for (int i = 0; i < hints.size(); i++) {
            boxes.add(newBox(host, hints.get(i), name, hints.size() > 1 && i == 0));
        }
    }

    private TextBox newBox(FormHost host, String hint, String name, boolean isNarrow) {
        var box = new TextBox(area, host, false);
        box.setHint(hint);
        box.setName(name);
        box.control().setLayoutData(isNarrow ? host.look().labelWidth() : null);
        box.onCommit(typed -> keep());
        return box;
    }

    Composite control() {
        return area;
    }

    TextBox first() {
        return boxes.getFirst();
    }

    void show(Optional<Object> shown) {
        value = shown;
        var columns = shown.map(shape::columns).orElse(List.of());
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).show(i < columns.size() ? columns.get(i) : "");
        }
    }

    void setEditable(boolean editable) {
        boxes.forEach(box -> box.setEditable(editable));
    }

    void commit() {
        boxes.forEach(TextBox::commit);
    }

    void restore() {
        boxes.forEach(TextBox::restore);
    }

    /** A row is kept when it is whole, and goes when it is emptied; half a row waits for the rest. */
    private boolean keep() {
        var typed = boxes.stream().map(TextBox::typed).toList();
        var kept = shape.value(typed);
        if (kept.isEmpty() && typed.stream().anyMatch(text -> !text.isBlank())) {
            return false;
        }
        changer.accept(value, kept);
        return true;
    }
}
