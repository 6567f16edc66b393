package org.adduce.ui.internal.reader;

import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Headline;
import org.adduce.ui.internal.reader.page.Links;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the reader shows of a source that has no text: what to do about it. */
final class EmptySource {

    private static final int WIDTH = 360;

    private final Composite area;
    private final Button paste;
    private final Link open;
    private String address = "";

    EmptySource(Composite parent, Runnable pasting) {
        area = new Composite(parent, SWT.NONE);
        Unstyled.mark(area);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.setLayout(new GridLayout());
        var middle = new Composite(area, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        var layout = new GridLayout();
        layout.verticalSpacing = 12;
        middle.setLayout(layout);
        label(middle, Messages.Empty_title);
        label(middle, Messages.Empty_hint);
        paste = new Button(middle, SWT.PUSH);
        paste.setText(Messages.Empty_paste);
        paste.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        paste.setData("org.adduce.id", "reader.paste");
        paste.addListener(SWT.Selection, event -> pasting.run());
        open = new Link(middle, SWT.NONE);
        open.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        open.addListener(SWT.Selection, event -> Browsing.open(address));
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        var data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    Composite control() {
        return area;
    }

    void show(Source source, boolean canEdit) {
        address = Links.safe(source.getUrl()).orElse("");
        paste.setEnabled(canEdit);
        open.setVisible(!address.isEmpty());
        open.setText("<a>" + NLS.bind(Messages.Empty_openLink, Headline.place(source).orElse("").replace("&", "&&")) + "</a>");
        area.layout(true, true);
    }
}
