package org.adduce.ui.internal.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A quiet line beneath a field; it takes no room while it says nothing. */
final class NoteLine {

    private final Label label;
    private final FormHost host;

    NoteLine(Composite parent, FormHost host) {
        this.host = host;
        label = host.look().dress(new Label(parent, SWT.WRAP));
        label.setLayoutData(new Column.Place(0, Look.PAD));
        label.setVisible(false);
    }

    void tell(String words) {
        show(words, false);
    }

    void warn(String words) {
        show(words, true);
    }

    private void show(String words, boolean isWarning) {
        label.setForeground(isWarning ? host.look().alarm() : host.look().quiet());
        if (words.equals(label.getText())) {
            return;
        }
        label.setText(words.replace("&", "&&"));
        label.setVisible(!words.isEmpty());
        host.reflow();
    }
}
