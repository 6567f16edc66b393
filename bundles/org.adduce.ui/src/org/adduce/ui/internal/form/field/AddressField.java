package org.adduce.ui.internal.form.field;

import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An address on the web, kept as written, with a sign that opens it. */
final class AddressField extends TextField {

    private IconButton button;

    AddressField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    @Override
    public Control create(Composite parent) {
        var area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Line());
        super.create(area);
        button = new IconButton(area, host().look(), Signs::arrow, Messages.Link_open, () -> Program.launch(box().typed().strip()));
        button.setLayoutData(Line.NATURAL);
        return area;
    }

    /** What is no web address is never handed to the system to start. */
    @Override
    void show(Subject of) {
        super.show(of);
        boolean isOpenable = box().typed().strip().matches("https?://\\S+");
        if (button.getVisible() != isOpenable) {
            button.setVisible(isOpenable);
            host().reflow();
        }
    }
}
