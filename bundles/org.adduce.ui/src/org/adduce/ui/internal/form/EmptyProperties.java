package org.adduce.ui.internal.form;

import java.util.List;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.edit.Amounts;
import org.adduce.ui.internal.form.field.Column;
import org.adduce.ui.internal.form.field.Look;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What Properties shows while there is no one thing to show: that nothing is selected, or how many of what, and what to do next. */
final class EmptyProperties {

    private static final int MARGIN = 16;

    private final Composite area;
    private final Label title;
    private final Label hint;

    EmptyProperties(Composite parent, Look look) {
        area = look.dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column(MARGIN, MARGIN));
        title = look.dress(new Label(area, SWT.WRAP));
        hint = look.dress(new Label(area, SWT.WRAP));
        hint.setForeground(look.quiet());
        tell(List.of());
    }

    /** Tells what is selected, if it is anything. */
    void tell(List<Element> selected) {
        title.setText(selected.isEmpty() ? Messages.Empty_title : NLS.bind(Messages.Several_title, Amounts.of(selected)));
        hint.setText(selected.isEmpty() ? Messages.Empty_hint : Messages.Several_hint);
        area.layout();
    }

    Control control() {
        return area;
    }
}
