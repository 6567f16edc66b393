package org.adduce.ui.internal.form.field;

import java.util.List;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of the model's words. */
final class ChoiceField extends Field {

    private ChoiceTile tile;

    ChoiceField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    @Override
    public Control create(Composite parent) {
        tile = new ChoiceTile(parent, host(), spec().label(), choices(), choice -> subject().ifPresent(of -> of.set(spec().feature(), choice)));
        tile.setData("org.adduce.id", "properties." + spec().feature().getName());
        return tile;
    }

    private List<Enumerator> choices() {
        var type = (EEnum) ((EAttribute) spec().feature()).getEAttributeType();
        return type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    void show(Subject of) {
        tile.setEditable(of.isEditable());
        tile.show((Enumerator) of.value(spec().feature()));
        host().reflow();
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        return isOwn(change, of);
    }

    @Override
    public void focus() {
        tile.setFocus();
    }
}
