package org.adduce.ui.internal.reader;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;

/** The reader's fonts at one zoom, made from the theme's font for reading. Whoever makes them disposes them. */
final class ReaderFonts {

    /** The theme's font for reading; users choose another under Colors and Fonts. */
    static final String READING = "org.adduce.ui.font.reading";

    /** Text that is read for hours is a little larger than that of menus. */
    private static final double READING_SIZE = 1.15;
    private static final double HEADING_SIZE = 0.98;
    private static final double NOTE_SIZE = 0.9;
    private static final String SAMPLE = "the quick brown fox jumps over the lazy dog and so on, and so forth. ";

    private final Font text;
    private final Font heading;
    private final Font speaker;
    private final Font note;
    private final int measure;
    private final FontMetrics metrics;
    private final FontMetrics headingMetrics;

    ReaderFonts(Device device, int zoomPercent) {
        var base = JFaceResources.getFontRegistry().hasValueFor(READING) ? JFaceResources.getFontRegistry().getFontData(READING)
                : JFaceResources.getDialogFont().getFontData();
        var descriptor = FontDescriptor.createFrom(base);
        double size = base[0].getHeight() * zoomPercent / 100.0;
        text = sized(descriptor, size * READING_SIZE).createFont(device);
        heading = sized(descriptor, size * HEADING_SIZE).createFont(device);
        speaker = sized(descriptor, size * HEADING_SIZE).withStyle(SWT.BOLD).createFont(device);
        note = sized(descriptor, size * NOTE_SIZE).createFont(device);
        var gc = new GC(device);
        try {
            gc.setFont(text);
            metrics = gc.getFontMetrics();
            measure = gc.textExtent(SAMPLE).x * Measure.get() / SAMPLE.length();
            gc.setFont(speaker);
            headingMetrics = gc.getFontMetrics();
        } finally {
            gc.dispose();
        }
    }

    private static FontDescriptor sized(FontDescriptor font, double points) {
        return font.setHeight(Math.max(6, (int) Math.round(points)));
    }

    Font text() {
        return text;
    }

    Font heading() {
        return heading;
    }

    Font speaker() {
        return speaker;
    }

    Font note() {
        return note;
    }

    /** The width, in pixels, of a comfortable line. */
    int measure() {
        return measure;
    }

    /** The height, in pixels, of a line's letters. */
    int lineHeight() {
        return metrics.getHeight();
    }

    FontMetrics headingMetrics() {
        return headingMetrics;
    }

    /** The room, in pixels, between two rows, where the lines of marks are drawn. */
    int leading() {
        return Math.max(5, lineHeight() * 2 / 5);
    }

    /** How far, in pixels, a quotation or an answer is moved to the right. */
    int step() {
        return Math.max(16, lineHeight() + 2);
    }

    void dispose() {
        text.dispose();
        heading.dispose();
        speaker.dispose();
        note.dispose();
    }
}
