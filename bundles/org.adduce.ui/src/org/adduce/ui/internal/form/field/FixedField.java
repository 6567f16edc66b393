package org.adduce.ui.internal.form.field;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;
import org.adduce.model.value.Anchor;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A value that is only shown; it can be selected and copied. */
final class FixedField extends Field {

    private TextBox box;

    FixedField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    @Override
    public Control create(Composite parent) {
        box = new TextBox(parent, host(), true);
        box.setEditable(false);
        box.setHint(spec().hint());
        box.setName(spec().label());
        box.text().setData("org.adduce.id", "properties." + spec().feature().getName());
        return box.control();
    }

    @Override
    void show(Subject of) {
        box.show(write(of, of.value(spec().feature())));
    }

    private static String write(Subject of, Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(one -> write(of, one)).sorted().collect(Collectors.joining("\n"));
            case Instant instant -> new WhenPhrase(Locale.getDefault()).of(When.parse(instant.truncatedTo(ChronoUnit.MINUTES).toString()));
            case Anchor anchor -> NLS.bind(Messages.Anchor_place, new Object[] {anchor.start() + 1, anchor.end(),
                of.dossier().find(anchor.snapshot()).map(ElementTexts::of).orElse(anchor.snapshot().toString())});
            default -> value.toString();
        };
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of);
    }

    /** What is only shown takes no room where there is nothing. */
    @Override
    public boolean isNeeded() {
        return !box.typed().isEmpty() || !spec().hint().isEmpty();
    }

    @Override
    public void focus() {
        box.text().setFocus();
    }
}
