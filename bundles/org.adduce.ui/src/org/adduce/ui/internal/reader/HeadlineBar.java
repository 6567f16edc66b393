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
    /** Pixels kept free at the right. */
    private static final int RIGHT = 8;

    private final Composite bar;
    private final Label title;
    private final Label detail;
    private final Link place;
    private final Font titleFont;
    private Color edge;
    private String address = "";
    private boolean hasPlace;

    HeadlineBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        edge = bar.getForeground();
        Unstyled.mark(bar);
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        var layout = new GridLayout(3, false);
        layout.horizontalSpacing = 0;
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
        detail = new Label(bar, SWT.NONE);
        Unstyled.mark(detail);
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

    /** Where there is too little room for all, the title stands alone, on several lines if it must; its tip says the rest. */
    private void fit() {
        int room = bar.getClientArea().width - ((GridLayout) bar.getLayout()).marginLeft - RIGHT;
        int wanted = width(title);
        boolean isAll = wanted + width(detail) + (hasPlace ? width(place) : 0) <= room;
        show(detail, isAll);
        show(place, isAll && hasPlace);
        title.setToolTipText(isAll ? null : title.getText() + detail.getText());
        ((GridData) title.getLayoutData()).widthHint = wanted > room && room > 0 ? room : SWT.DEFAULT;
        bar.layout();
        if (bar.getSize().y > 0 && bar.computeSize(bar.getSize().x, SWT.DEFAULT).y != bar.getSize().y) {
            bar.getParent().layout();
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
        detail.setText(Headline.detail(source).replace("&", "&&"));
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
