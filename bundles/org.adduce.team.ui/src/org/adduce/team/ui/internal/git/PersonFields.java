package org.adduce.team.ui.internal.git;

import org.adduce.ui.internal.form.field.LabelledText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks who one is, where git does not know. */
final class PersonFields {

    private final Text name;
    private final Text email;

    PersonFields(Composite parent, Runnable changed) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        name = field(area, Messages.Person_name, "team.person.name", changed);
        email = field(area, Messages.Person_email, "team.person.email", changed);
    }

    private static Text field(Composite area, String label, String id, Runnable changed) {
        var text = LabelledText.in(area, label, id, SWT.NONE, SWT.DEFAULT);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    boolean isComplete() {
        return !name.getText().isBlank() && email.getText().strip().matches("[^\\s<>]+");
    }

    CommitPlan.Person person() {
        return new CommitPlan.Person(name.getText().strip(), email.getText().strip());
    }
}
