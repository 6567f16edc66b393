package org.adduce.team.ui.internal.git;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a view shows where there is no history: why, and where to begin. */
final class NotShared {

    private static final int MARGIN = 12;

    private final Composite area;
    private final Label words;
    private final Link share;

    NotShared(Composite parent, String id) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        words = new Label(area, SWT.WRAP);
        words.setData("org.adduce.id", id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        share = new Link(area, SWT.NONE);
        share.setText("<a>" + Messages.History_share + "</a>");
        share.setData("org.adduce.id", id + ".share");
        share.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Refusal.share()));
    }

    Control control() {
        return area;
    }

    void show(String text, boolean canShare) {
        share.setVisible(canShare);
        if (!words.getText().equals(text)) {
            words.setText(text);
            area.layout();
        }
    }
}
