package org.adduce.team.ui.internal.words;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What one side wants, under its name, with a button that takes it. */
public final class SideCard {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int ROUND = 6;
    private static final int LEAST_WIDTH = 120;

    private final Composite area;
    /** Shortened where there is no room, and told in full where the mouse rests. */
    private final CLabel title;
    private final WordsText words;
    /** Keeps its height where nothing is offered, so that neighbours stand level; the width is the name's then. */
    private final Button button;

    /**
     * A card.
     *
     * @param name whose it is, or what
     * @param id by which its words are found
     */
    public SideCard(Composite parent, String name, String id) {
        var tints = new Tints(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        area.setData(UNSTYLED, Boolean.TRUE);
        area.setBackground(tints.ground());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(4, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(area);
        var edge = tints.edge();
        area.addPaintListener(event -> {
            event.gc.setAntialias(SWT.ON);
            event.gc.setForeground(edge);
            var size = area.getClientArea();
            event.gc.drawRoundRectangle(0, 0, size.width - 1, size.height - 1, ROUND, ROUND);
        });
        title = new CLabel(area, SWT.NONE);
        title.setMargins(0, 0, 0, 0);
        title.setData(UNSTYLED, Boolean.TRUE);
        title.setText(name.replace("&", "&&"));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        title.setBackground(tints.ground());
        title.setForeground(tints.ink());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(title);
        button = new Button(area, SWT.PUSH);
        button.setVisible(false);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(0, SWT.DEFAULT).applyTo(button);
        words = new WordsText(area, id);
        words.setName(name);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(words.widget());
    }

    /** Goes to the first marked words. */
    public void reveal(Marked marked) {
        words.reveal(marked);
    }

    /** Gives the card another name. */
    public void setName(String name) {
        title.setText(name.replace("&", "&&"));
        title.setToolTipText(name);
        words.setName(name);
    }

    /** Says what the side wants. */
    public void show(Marked marked, boolean isAside) {
        words.show(marked, isAside);
    }

    /** Offers to take it. */
    public Button offer(String name, String tip, String id, Runnable taking) {
        button.setText(name);
        button.setVisible(true);
        ((GridData) button.getLayoutData()).widthHint = SWT.DEFAULT;
        button.setToolTipText(tip);
        button.setData("org.adduce.id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> taking.run()));
        area.layout();
        return button;
    }
}
