package org.adduce.ui.internal.form.field;

import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The words that name an element, large. Enter keeps them: a name has no lines. */
public final class LeadField extends TextField {

    /** A field for a form's lead. */
    public LeadField(FieldSpec spec, FormHost host) {
        super(spec, host, false);
    }

    /** Makes its control, with words in a font. */
    public Control create(Composite parent, Font font) {
        var control = super.create(parent);
        box().text().setFont(font);
        box().text().setLineSpacing(2);
        return control;
    }
}
