package org.adduce.ui.internal.form.field;

import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class FlagField extends Field {

    private Button button;

    FlagField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    @Override
    public Control create(Composite parent) {
        button = host().look().dress(new Button(parent, SWT.CHECK));
        button.setData("org.adduce.id", "properties." + spec().feature().getName());
        button.getAccessible().addAccessibleListener(new SpokenName(() -> spec().label()));
        button.addListener(SWT.Selection, event -> subject().ifPresent(of -> of.set(spec().feature(), button.getSelection())));
        return button;
    }

    @Override
    void show(Subject of) {
        button.setEnabled(of.isEditable());
        button.setGrayed(of.isMixed(spec().feature()));
        button.setSelection(of.isMixed(spec().feature()) || (Boolean) of.value(spec().feature()));
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of);
    }

    @Override
    public void focus() {
        button.setFocus();
    }
}
