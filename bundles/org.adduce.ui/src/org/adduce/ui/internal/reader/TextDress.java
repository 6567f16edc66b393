package org.adduce.ui.internal.reader;

import java.util.function.IntSupplier;
import org.adduce.ui.internal.longtext.SteadyView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Listener;

/** How a text is set: its fonts, its colours and the column it stands in. It follows the theme and the width there is. On the UI thread. */
final class TextDress {

    private static final int TOP_MARGIN = 4;

    private final StyledText text;
    private final SteadyView steady;
    private final IntSupplier zoom;
    private final Runnable aligning;
    private ReaderFonts fonts;
    private Palette palette;
    private Column column;

    /**
     * Dresses a widget until that is disposed.
     *
     * @param steady keeps in view what is in view
     * @param zoom how large the text shall be, in percent
     * @param aligning called whenever the column of text or its colours are others
     */
    TextDress(StyledText text, SteadyView steady, IntSupplier zoom, Runnable aligning) {
        this.text = text;
        this.steady = steady;
        this.zoom = zoom;
        this.aligning = aligning;
        fonts = new ReaderFonts(text.getDisplay(), zoom.getAsInt());
        palette = wear();
        column = Column.in(0, fonts.measure());
        Listener settings = event -> followTheme();
        text.getDisplay().addListener(SWT.Settings, settings);
        text.addListener(SWT.Resize, event -> layOut());
        text.addListener(SWT.Dispose, event -> {
            text.getDisplay().removeListener(SWT.Settings, settings);
            fonts.dispose();
        });
        useFonts();
    }

    ReaderFonts fonts() {
        return fonts;
    }

    Palette palette() {
        return palette;
    }

    Column column() {
        return column;
    }

    /** Takes the fonts as they are to be now. */
    void useNewFonts() {
        var old = fonts;
        fonts = new ReaderFonts(text.getDisplay(), zoom.getAsInt());
        steady.reset(() -> {
            useFonts();
            old.dispose();
            layOut();
        });
    }

    /** Lets every line be styled anew when it is next seen; the widget does that when it gets a font. */
    void restyle() {
        steady.reset(() -> text.setFont(fonts.text()));
    }

    private void useFonts() {
        text.setFont(fonts.text());
        text.setLineSpacing(fonts.leading());
    }

    private void layOut() {
        var next = Column.in(text.getClientArea().width, fonts.measure());
        if (!next.equals(column)) {
            column = next;
            steady.reset(() -> text.setMargins(next.left(), TOP_MARGIN, next.right(), TOP_MARGIN));
            aligning.run();
        }
    }

    /** Takes the system's colours for text, and keeps style sheets away from them. */
    private Palette wear() {
        Unstyled.mark(text);
        text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        return new Palette(text.getBackground().getRGB(), text.getForeground().getRGB());
    }

    private void followTheme() {
        palette = wear();
        aligning.run();
        restyle();
    }
}
