package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Values, a row each, and an empty row for one more. */
final class ValueListField extends Field {

    private final List<ValueRow> rows = new ArrayList<>();
    private Composite area;

    ValueListField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    @Override
    public Control create(Composite parent) {
        area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        return area;
    }

    private List<String> hints() {
        var columns = FeatureWords.columns(spec().feature());
        return columns.isEmpty() ? List.of(spec().hint()) : columns;
    }

    @Override
    void show(Subject of) {
        var values = of.values(spec().feature()).stream().sorted(Comparator.comparing(Object::toString)).toList();
        while (rows.size() <= values.size()) {
            rows.add(newRow());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(i < values.size() ? Optional.of(values.get(i)) : Optional.empty());
            rows.get(i).setEditable(of.isEditable());
            rows.get(i).control().setVisible(i < values.size() || i == values.size() && of.isEditable());
        }
        host().reflow();
    }

    private ValueRow newRow() {
        var row = new ValueRow(area, host(), ValueShape.of(spec().feature()), hints(), spec().label(), this::change);
        row.first().text().setData("org.adduce.id", "properties." + spec().feature().getName() + '.' + rows.size());
        return row;
    }

    private void change(Optional<Object> before, Optional<Object> after) {
        subject().ifPresent(of -> {
            if (before.isEmpty()) {
                after.ifPresent(value -> of.add(spec().feature(), value));
            } else if (after.isEmpty()) {
                of.remove(spec().feature(), before.get());
            } else {
                of.replace(spec().feature(), before.get(), after.get());
            }
            show(of);
        });
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of);
    }

    @Override
    public void commit() {
        List.copyOf(rows).forEach(ValueRow::commit);
    }

    @Override
    void restore() {
        rows.forEach(ValueRow::restore);
    }

    @Override
    public void focus() {
        if (!rows.isEmpty()) {
            rows.getFirst().first().text().setFocus();
        }
    }
}
