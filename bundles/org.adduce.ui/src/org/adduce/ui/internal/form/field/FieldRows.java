package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.Row;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Lines of fields: a quiet label at the left, the field beside it; fields with a heading take the whole width. Optional
 * lines show once there is something in them or a person asks for them, and then stay until another element is shown.
 */
public final class FieldRows {

    /** A line: what it is called, its controls, and the fields in it. */
    record Entry(String label, boolean isOptional, List<Control> controls, List<Field> fields) {

        boolean isFilled() {
            return fields.stream().anyMatch(Field::isFilled);
        }

        boolean isNeeded() {
            return fields.stream().anyMatch(Field::isNeeded);
        }
    }

    private final FormHost host;
    private final Composite area;
    private final List<Field> fields = new ArrayList<>();
    private final List<Entry> lines = new ArrayList<>();
    /** Fields that share a line, each shown only while it is needed. */
    private final Map<Field, Control> sharing = new HashMap<>();
    private final Set<Entry> wanted = new HashSet<>();
    private final AddLine more;
    private Optional<Subject> subject = Optional.empty();

    /** Makes the fields of some groups. */
    public FieldRows(Composite parent, List<List<Row>> groups, FormHost host) {
        this.host = host;
        area = host.look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Labelled(host.look().labelWidth()));
        groups.forEach(group -> group.forEach(this::add));
        more = new AddLine(area, host.look(), this::want);
    }

    /** The control that holds the lines. */
    public Control control() {
        return area;
    }

    private void add(Row row) {
        var made = row.fields().stream().map(spec -> Fields.of(spec, host)).toList();
        fields.addAll(made);
        var first = made.getFirst();
        if (first.isWide()) {
            var control = first.create(area);
            lines.add(new Entry(row.label(), row.isOptional(), List.of(control), made));
        } else {
            var label = label(row);
            var control = made.size() == 1 ? first.create(area) : sideBySide(made);
            lines.add(new Entry(row.label(), row.isOptional(), List.of(label, control), made));
        }
    }

    /** The first as wide as it needs, the others share what is left. */
    private Control sideBySide(List<Field> made) {
        var line = host.look().dress(new Composite(area, SWT.NONE));
        line.setLayout(new Line());
        made.forEach(field -> {
            var control = field.create(line);
            control.setLayoutData(field == made.getFirst() ? Line.NATURAL : null);
            sharing.put(field, control);
        });
        return line;
    }

    private Label label(Row row) {
        var label = host.look().dress(new Label(area, SWT.WRAP | SWT.RIGHT));
        label.setText(row.label());
        label.setForeground(host.look().quiet());
        var description = FeatureWords.description(row.fields().getFirst().feature());
        label.setToolTipText(description.isEmpty() ? null : description);
        return label;
    }

    /** Shows another element. */
    public void bind(Subject to) {
        if (!subject.equals(Optional.of(to))) {
            wanted.clear();
        }
        subject = Optional.of(to);
        fields.forEach(field -> field.bind(to));
        showNeeded();
    }

    /** Follows a change of the dossier. */
    public void changed(List<Notification> changes) {
        fields.forEach(field -> field.changed(changes));
        showNeeded();
    }

    private void want(Entry line) {
        wanted.add(line);
        showNeeded();
        host.reflow();
        line.fields().getFirst().focus();
    }

    private void showNeeded() {
        lines.stream().filter(Entry::isFilled).forEach(wanted::add);
        sharing.forEach((field, control) -> control.setVisible(field.isNeeded()));
        var hidden = new ArrayList<Entry>();
        for (var line : lines) {
            boolean isShown = line.isNeeded() && (!line.isOptional() || wanted.contains(line));
            line.controls().forEach(control -> control.setVisible(isShown));
            if (!isShown && line.isOptional() && line.fields().getFirst().isEditable()) {
                hidden.add(line);
            }
        }
        more.offer(hidden);
        more.control().setVisible(!hidden.isEmpty());
    }

    /** Keeps what was typed. */
    public void commit() {
        fields.forEach(Field::commit);
    }

    void restore() {
        fields.forEach(Field::restore);
    }

    /** Lets go of the element. */
    public void release() {
        fields.forEach(Field::release);
        subject = Optional.empty();
    }

    /** Puts the focus into the first field. */
    public void focus() {
        fields.stream().findFirst().ifPresent(Field::focus);
    }
}
