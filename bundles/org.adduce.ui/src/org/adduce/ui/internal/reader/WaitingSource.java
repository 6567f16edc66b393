package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the reader shows while the dossier it reads from is not open. */
final class WaitingSource {

    private final Composite area;
    private final Label label;
    private final Button open;
    private Runnable opening = () -> { };

    WaitingSource(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        Unstyled.mark(area);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.setLayout(new GridLayout());
        var middle = new Composite(area, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        var layout = new GridLayout();
        layout.verticalSpacing = 12;
        middle.setLayout(layout);
        label = new Label(middle, SWT.CENTER);
        label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        open = new Button(middle, SWT.PUSH);
        open.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        open.setData("org.adduce.id", "reader.openDossier");
        open.addListener(SWT.Selection, event -> opening.run());
    }

    Composite control() {
        return area;
    }

    void show(String title, Path file, Runnable openingDossier) {
        opening = openingDossier;
        label.setText(NLS.bind(Messages.Waiting_title, title).replace("&", "&&"));
        open.setText(NLS.bind(Messages.Waiting_open, file.getFileName()).replace("&", "&&"));
        open.setToolTipText(file.toString());
        area.layout(true, true);
    }
}
