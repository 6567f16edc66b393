package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** What the reader shows while the dossier it reads from is not open, or is on its way. */
final class WaitingSource implements DeskListener {

    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private final Composite area;
    private final Label label;
    private final Button open;
    private String title = "";
    private Path file = Path.of("");

    WaitingSource(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        Unstyled.mark(area);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.setLayout(new GridLayout());
        var middle = new Composite(area, SWT.NONE);
        Unstyled.mark(middle);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        var layout = new GridLayout();
        layout.verticalSpacing = 12;
        middle.setLayout(layout);
        label = new Label(middle, SWT.CENTER);
        Unstyled.mark(label);
        label.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        open = new Button(middle, SWT.PUSH);
        open.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        open.setData("org.adduce.id", "reader.openDossier");
        open.addListener(SWT.Selection, event -> desk.open(file));
        desk.addListener(this);
        area.addDisposeListener(event -> desk.removeListener(this));
    }

    Composite control() {
        return area;
    }

    /** In the colours of the text that would stand here. */
    void dress(Color ground, Color words) {
        area.setBackground(ground);
        label.setForeground(words);
    }

    void show(String sourceTitle, Path dossierFile) {
        title = sourceTitle;
        file = dossierFile;
        openingChanged();
    }

    @Override
    public void openingChanged() {
        boolean isComing = desk.opening().contains(file);
        label.setText((isComing ? NLS.bind(Messages.Waiting_coming, file.getFileName()) : NLS.bind(Messages.Waiting_title, title)).replace("&", "&&"));
        open.setVisible(!isComing);
        open.setText(NLS.bind(Messages.Waiting_open, file.getFileName()).replace("&", "&&"));
        open.setToolTipText(file.toString());
        area.layout(true, true);
    }
}
