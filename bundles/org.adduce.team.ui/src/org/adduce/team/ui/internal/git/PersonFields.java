package org.adduce.team.ui.internal.git;

import org.adduce.ui.internal.form.field.SpokenLabel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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
        new Label(area, SWT.NONE).setText(label);
        var text = new Text(area, SWT.BORDER);
        text.setData("org.adduce.id", id);
        SpokenLabel.on(text, label);
        text.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    boolean isComplete() {
        return !name.getText().isBlank() && email.getText().strip().matches("[^\\s<>]+");
    }

    CommitPlan.Person person() {
        return new CommitPlan.Person(name.getText().strip(), email.getText().strip());
    }
}
