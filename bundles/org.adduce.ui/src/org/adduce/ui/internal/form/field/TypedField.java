package org.adduce.ui.internal.form.field;

import java.util.Optional;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A value that is typed. What cannot be read is marked at its place and said beneath, and the old value stays until it can
 * be; what it means is said beneath too, where that is more than it says itself.
 *
 * @param <T> the type of the value
 */
abstract class TypedField<T> extends Field {

    private final boolean isMany;
    private TextBox box;
    private NoteLine note;

    TypedField(FieldSpec spec, FormHost host, boolean isMany) {
        super(spec, host);
        this.isMany = isMany;
    }

    /** Reads what was typed. */
    abstract Entry<T> read(String typed);

    /** The value as it is typed; empty for none. */
    abstract String write(T value);

    /** What a value means, said beneath it; empty where it says that itself. */
    String meaning(T value) {
        return "";
    }

    /** Keeps a value, or none where that is null. */
    void keep(Subject of, T value) {
        of.set(spec().feature(), value);
    }

    /** Whether a person may type here. */
    boolean isEditable(Subject of) {
        return of.isEditable();
    }

    @Override
    public Control create(Composite parent) {
        var area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        box = new TextBox(area, host(), isMany);
        box.setName(spec().label());
        box.text().setData("org.adduce.id", "properties." + spec().feature().getName());
        note = new NoteLine(area, host());
        box.onCommit(this::commit);
        box.onChange(this::explain);
        return area;
    }

    TextBox box() {
        return box;
    }

    @SuppressWarnings("unchecked")
    private Optional<T> value(Subject of) {
        return Optional.ofNullable((T) of.value(spec().feature()));
    }

    @Override
    void show(Subject of) {
        box.setEditable(isEditable(of));
        box.setHint(hint(of));
        box.show(value(of).map(this::write).orElse(""));
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of);
    }

    @Override
    public void commit() {
        box.commit();
    }

    @Override
    void restore() {
        box.restore();
    }

    @Override
    public void focus() {
        box.text().setFocus();
        box.text().selectAll();
    }

    private boolean commit(String typed) {
        if (subject().isEmpty() || !(read(typed) instanceof Entry.Value<T> entry)) {
            return false;
        }
        keep(subject().get(), entry.value().orElse(null));
        box.show(value(subject().get()).map(this::write).orElse(""));
        return true;
    }

    private void explain() {
        var typed = box.typed();
        box.text().setStyleRanges(new StyleRange[0]);
        switch (read(typed)) {
            case Entry.Value<T> entry -> {
                box.setRefused(false);
                note.tell(entry.value().map(this::meaning).orElse(""));
            }
            case Entry.Refused<T> refused -> {
                box.setRefused(true);
                note.warn(refused.message());
                underline(typed, refused.offset());
            }
        }
    }

    /** Marks what cannot be read from where reading stopped; at the end of the text there is nothing to mark. */
    private void underline(String typed, int offset) {
        if (offset < typed.length()) {
            var range = new StyleRange(offset, typed.length() - offset, null, null);
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            range.underlineColor = host().look().alarm();
            box.text().setStyleRange(range);
        }
    }
}
