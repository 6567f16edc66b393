package org.adduce.ui.internal.printing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Shell;

/** Lays a printout out for a printer: black on white whatever the theme, with its title above and the number of the sheet below. On the UI thread; {@link #close} gives all of it back. */
final class Paper implements AutoCloseable {

    /** Points. */
    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 16;
    private static final int HEADING_SIZE = 12;
    /** Pixels of the display, which are scaled to those of the printer. */
    private static final int STEP = 24;
    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB GREY = new RGB(96, 96, 96);

    private final Shell shell;
    private final StyledText text;
    private final LocalResourceManager resources;
    private final Map<Integer, Font> large = new HashMap<>();
    private final Printout printout;
    private final List<Line> lines;
    private final Printer printer;

    Paper(Shell parent, Printout printout, Printer printer) {
        this.printout = printout;
        this.printer = printer;
        lines = apart(printout.lines());
        shell = new Shell(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), shell);
        text = new StyledText(shell, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setFont(resources.create(FontDescriptor.createFrom(family(), SIZE, SWT.NORMAL)));
        text.setForeground(colour(BLACK));
        text.setText(lines.stream().map(Line::words).collect(Collectors.joining("\n")));
        text.setStyleRanges(styles().toArray(StyleRange[]::new));
        setIn();
    }

    /** A line is left empty above what stands apart: other room above a line is lost on the way to the printer. */
    private static List<Line> apart(List<Line> all) {
        var lines = new ArrayList<Line>();
        for (var line : all) {
            if (line.isApart() && !lines.isEmpty() && !lines.getLast().words().isBlank()) {
                lines.add(Line.of(false, "", Look.PLAIN));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<StyleRange> styles() {
        var styles = new ArrayList<StyleRange>();
        int at = 0;
        for (var line : lines) {
            for (var piece : line.pieces()) {
                if (piece.look() != Look.PLAIN) {
                    styles.add(style(at, piece));
                }
                at += piece.words().length();
            }
            at++;
        }
        return styles;
    }

    private StyleRange style(int at, Piece piece) {
        var style = new StyleRange(at, piece.words().length(), null, null);
        switch (piece.look()) {
            case TITLE -> style.font = large(TITLE_SIZE);
            case HEADING -> style.font = large(HEADING_SIZE);
            case NAME -> style.fontStyle = SWT.BOLD;
            case SAID -> style.fontStyle = SWT.ITALIC;
            case ASIDE -> style.foreground = colour(GREY);
            case MARKED -> style.underline = true;
            case PLAIN -> { }
        }
        return style;
    }

    private void setIn() {
        // the toolkit makes the first line's indent as large for the printer, and the others' not
        double larger = (double) printer.getDPI().x / text.getDisplay().getDPI().x;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.depth() > 0) {
                text.setLineIndent(i, 1, line.depth() * STEP);
                text.setLineWrapIndent(i, 1, (int) Math.round(line.depth() * STEP * larger));
            }
        }
    }

    private Color colour(RGB rgb) {
        return resources.create(ColorDescriptor.createFrom(rgb));
    }

    /** A font of the printer's own: one of the display is not made as large for it. */
    private Font large(int points) {
        return large.computeIfAbsent(points, size -> new Font(printer, family(), size, SWT.BOLD));
    }

    private static String family() {
        return JFaceResources.getDialogFont().getFontData()[0].getName();
    }

    /** What prints it, on any thread. */
    Runnable work() {
        var options = new StyledTextPrintOptions();
        options.jobName = printout.title();
        options.header = printout.title() + StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR;
        options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.PAGE_TAG;
        options.printTextFontStyle = true;
        options.printTextForeground = true;
        return text.print(printer, options);
    }

    @Override
    public void close() {
        shell.dispose();
        large.values().forEach(Font::dispose);
    }
}
