package org.adduce.ui.internal.reader;

import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Headline;
import org.adduce.ui.internal.reader.page.Links;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The line above the text: title, kind, date, and the way to the original. */
final class HeadlineBar {

    private static final int TITLE_PERCENT = 125;
    private static final int COLUMNS = 3;
    /** Pixels kept free at the right. */
    private static final int RIGHT = 8;

    private final Composite bar;
    private final Label title;
    private final Label detail;
    private final Link place;
    private final Font titleFont;
    private Color edge;
    private String address = "";
    private String aside = "";
    private boolean hasPlace;

    HeadlineBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        edge = bar.getForeground();
        Unstyled.mark(bar);
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        var layout = new GridLayout(COLUMNS, false);
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 4;
        layout.marginHeight = 8;
        bar.setLayout(layout);
        var base = JFaceResources.getDialogFont();
        titleFont = FontDescriptor.createFrom(base).setStyle(SWT.BOLD)
                .setHeight(base.getFontData()[0].getHeight() * TITLE_PERCENT / 100).createFont(parent.getDisplay());
        title = new Label(bar, SWT.WRAP);
        Unstyled.mark(title);
        title.setFont(titleFont);
        title.setData("org.adduce.id", "reader.title");
        title.setLayoutData(new GridData(SWT.LEFT, SWT.END, false, false));
        detail = new Label(bar, SWT.WRAP);
        Unstyled.mark(detail);
        detail.setData("org.adduce.id", "reader.detail");
        detail.setLayoutData(new GridData(SWT.LEFT, SWT.END, false, false));
        place = new Link(bar, SWT.NONE);
        Unstyled.mark(place);
        place.setLayoutData(new GridData(SWT.LEFT, SWT.END, true, false));
        place.setData("org.adduce.id", "reader.place");
        place.addListener(SWT.Selection, event -> Browsing.open(address));
        bar.addListener(SWT.Paint, event -> {
            event.gc.setForeground(edge);
            event.gc.drawLine(0, bar.getSize().y - 1, bar.getSize().x, bar.getSize().y - 1);
        });
        bar.addListener(SWT.Resize, event -> fit());
        bar.addListener(SWT.Dispose, event -> titleFont.dispose());
    }

    /** Where there is too little room for all on one line, the title has lines of its own and the rest stands below it. */
    private void fit() {
        if (bar.getSize().x == 0) {
            return; // it has no place yet, and is told when it has
        }
        int room = bar.getClientArea().width - ((GridLayout) bar.getLayout()).marginLeft - RIGHT;
        int wanted = width(title);
        detail.setText(aside);
        boolean isOneLine = wanted + width(detail) + (hasPlace ? width(place) : 0) <= room;
        if (!isOneLine) {
            detail.setText(aside.startsWith(Messages.Headline_separator) ? aside.substring(Messages.Headline_separator.length()) : aside);
        }
        int left = room - width(detail);
        boolean isPlaced = hasPlace && (isOneLine || width(place) <= left);
        show(detail, !aside.isEmpty());
        show(place, isPlaced);
        detail.setToolTipText(isPlaced || !hasPlace ? null : address);
        ((GridData) title.getLayoutData()).horizontalSpan = isOneLine ? 1 : COLUMNS;
        ((GridData) title.getLayoutData()).widthHint = wanted > room && room > 0 ? room : SWT.DEFAULT;
        ((GridData) detail.getLayoutData()).widthHint = left < 0 && room > 0 ? room : SWT.DEFAULT;
        bar.layout();
        if (bar.getSize().y > 0 && bar.computeSize(bar.getSize().x, SWT.DEFAULT).y != bar.getSize().y) {
            // after the layout this may be part of, which would put what stands below back to where it was to be
            bar.getParent().layout(new Control[] {bar}, SWT.DEFER);
        }
    }

    private static int width(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private static void show(Control control, boolean isShown) {
        control.setVisible(isShown);
        ((GridData) control.getLayoutData()).exclude = !isShown;
    }

    Composite control() {
        return bar;
    }

    void show(Source source) {
        title.setText(Headline.title(source).replace("&", "&&"));
        aside = Headline.detail(source).replace("&", "&&");
        detail.setText(aside);
        var host = Headline.place(source);
        address = Links.safe(source.getUrl()).orElse("");
        hasPlace = host.isPresent();
        place.setText(host.map(name -> Messages.Headline_separator + "<a>" + name.replace("&", "&&") + "</a>").orElse(""));
        place.setToolTipText(address);
        fit();
    }

    /** Stands above the column of text and in its colours. */
    void align(Column column, Palette palette, Color ground) {
        bar.setBackground(ground);
        edge = palette.frame();
        title.setForeground(palette.text());
        detail.setForeground(palette.aside());
        place.setForeground(palette.aside());
        place.setLinkForeground(palette.link());
        var layout = (GridLayout) bar.getLayout();
        if (layout.marginLeft != column.left()) {
            layout.marginLeft = column.left();
            layout.marginWidth = 0;
            fit();
        }
    }
}
