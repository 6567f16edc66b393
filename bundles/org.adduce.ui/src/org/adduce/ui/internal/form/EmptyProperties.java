package org.adduce.ui.internal.form;

import org.adduce.ui.internal.form.field.Column;
import org.adduce.ui.internal.form.field.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What Properties shows while nothing is selected: what to do next. */
final class EmptyProperties {

    private static final int MARGIN = 16;

    private final Composite area;

    EmptyProperties(Composite parent, Look look) {
        area = look.dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column(MARGIN, MARGIN));
        label(look, Messages.Empty_title);
        label(look, Messages.Empty_hint).setForeground(look.quiet());
    }

    private Label label(Look look, String words) {
        var label = look.dress(new Label(area, SWT.WRAP));
        label.setText(words);
        return label;
    }

    Control control() {
        return area;
    }
}
