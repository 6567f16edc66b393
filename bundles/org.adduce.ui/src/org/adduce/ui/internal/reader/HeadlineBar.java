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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The line above the text: title, kind, date, and the way to the original. */
final class HeadlineBar {

    private static final int TITLE_PERCENT = 125;

    private final Composite bar;
    private final Label title;
    private final Label detail;
    private final Link place;
    private final Font titleFont;
    private Color edge;
    private String address = "";

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
        title = new Label(bar, SWT.NONE);
        Unstyled.mark(title);
        title.setFont(titleFont);
        title.setData("org.adduce.id", "reader.title");
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
        bar.addListener(SWT.Dispose, event -> titleFont.dispose());
    }

    Composite control() {
        return bar;
    }

    void show(Source source) {
        title.setText(Headline.title(source).replace("&", "&&"));
        detail.setText(Headline.detail(source).replace("&", "&&"));
        var host = Headline.place(source);
        address = Links.safe(source.getUrl()).orElse("");
        place.setVisible(host.isPresent());
        place.setText(host.map(name -> Messages.Headline_separator + "<a>" + name.replace("&", "&&") + "</a>").orElse(""));
        place.setToolTipText(address);
        bar.layout();
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
            bar.layout();
        }
    }
}
