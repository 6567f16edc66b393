package org.adduce.ui.internal.form.field;

import java.util.Optional;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field of a form: shows a feature of the element the form is bound to, and changes it by one gesture at a time. */
public abstract class Field {

    private final FieldSpec spec;
    private final FormHost host;
    private Optional<Subject> subject = Optional.empty();

    Field(FieldSpec spec, FormHost host) {
        this.spec = spec;
        this.host = host;
    }

    /** Makes the field's control; called once. */
    public abstract Control create(Composite parent);

    /** Shows the feature's present value; text that is being typed stays. */
    abstract void show(Subject of);

    /** Whether a change is one this field shows. */
    abstract boolean isTouched(Notification change, Subject of);

    /** Puts the focus into the field, its text selected. */
    public abstract void focus();

    /** Keeps what was typed. */
    public void commit() {
    }

    /** Gives up what was typed. */
    void restore() {
    }

    /** Whether the field has a heading of its own, and takes the whole width. */
    public boolean isWide() {
        return false;
    }

    /** Whether there is reason to show it at all; a field that is not needed takes no room. */
    public boolean isNeeded() {
        return true;
    }

    /** Whether there is anything in it: another value than a new element has. */
    public final boolean isFilled() {
        return subject.filter(of -> of.elements().stream().anyMatch(element -> element.eIsSet(spec.feature()))).isPresent();
    }

    /** Whether a person can put something in. */
    public final boolean isEditable() {
        return subject.filter(Subject::isEditable).isPresent();
    }

    /** Shows another element. What was typed for the one before must be committed already, else it is given up. */
    public final void bind(Subject to) {
        if (!subject.equals(Optional.of(to))) {
            restore();
        }
        subject = Optional.of(to);
        show(to);
    }

    /** Lets go of the element. */
    public void release() {
        restore();
        subject = Optional.empty();
    }

    /** Follows a change of the dossier. */
    public final void changed(Iterable<Notification> changes) {
        subject.ifPresent(of -> {
            for (var change : changes) {
                if (isTouched(change, of)) {
                    show(of);
                    return;
                }
            }
        });
    }

    /** What it shows, of what, and how. */
    public final FieldSpec spec() {
        return spec;
    }

    /** What stands in it while it is empty: that several elements differ, or what it asks for. */
    final String hint(Subject of) {
        return of.isMixed(spec.feature()) ? Messages.Field_mixed : spec.hint();
    }

    final FormHost host() {
        return host;
    }

    final Optional<Subject> subject() {
        return subject;
    }

    final boolean isOwn(Notification change, Subject of) {
        return change.getFeature() == spec.feature() && of.has(change.getNotifier());
    }
}
