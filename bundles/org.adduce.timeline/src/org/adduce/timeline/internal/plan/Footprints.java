package org.adduce.timeline.internal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.model.time.End;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.Stretch;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/** Measures how much room items take. Widths of words are kept: they do not change with the zoom. */
public final class Footprints {

    private final TextMetrics metrics;
    private final Map<String, Double> widths = new HashMap<>();

    /** Measures words with these metrics. */
    public Footprints(TextMetrics metrics) {
        this.metrics = metrics;
    }

    Extents of(Section section, List<Item> items, double millisPerPixel) {
        var extents = new Extents(items.size());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var time = item.time().orElseThrow();
            extents.weight()[i] = item.weight();
            switch (section) {
                case SAID -> said(extents, i, time, millisPerPixel);
                case ABOUT -> about(extents, i, item, time, millisPerPixel);
                case EVENTS -> event(extents, i, item, time, millisPerPixel);
            }
        }
        return extents;
    }

    /** The width of an item's words, its prefix included. */
    public double words(Item item) {
        var look = item.look();
        double prefix = look.prefix().isEmpty() ? 0 : width(look.prefix(), TextStyle.STRONG) + Measures.INSET;
        return prefix + width(look.label(), TextStyle.LABEL);
    }

    private double width(String text, TextStyle style) {
        return style == TextStyle.LABEL ? widths.computeIfAbsent(text, t -> metrics.width(t, style)) : metrics.width(text, style);
    }

    private static void said(Extents extents, int i, Stretch time, double pixel) {
        extents.left()[i] = time.point() - Measures.MARK * pixel;
        extents.hard()[i] = time.point() + Measures.MARK * pixel;
        extents.least()[i] = extents.hard()[i];
        extents.full()[i] = extents.hard()[i];
    }

    private void about(Extents extents, int i, Item item, Stretch time, double pixel) {
        double start = start(time, pixel);
        double end = end(time, pixel);
        double lacking = Math.max(0, Measures.LEAST_BAR * pixel - (end - start)) / 2;
        extents.left()[i] = start - lacking;
        extents.hard()[i] = end + lacking;
        double words = words(item);
        boolean isInside = end - start >= (words * LabelRoom.ENOUGH + 2 * Measures.INSET + Measures.query(time)) * pixel;
        double gap = Measures.LABEL_GAP + Measures.GAP;
        extents.least()[i] = extents.hard()[i] + (isInside ? Measures.GAP / 2 : Math.min(words, LabelRoom.LEAST_CLAIM) + gap) * pixel;
        extents.full()[i] = extents.hard()[i] + (isInside ? Measures.GAP / 2 : Math.min(words, LabelRoom.MOST_CLAIM) + gap) * pixel;
    }

    private void event(Extents extents, int i, Item item, Stretch time, double pixel) {
        double reach = Measures.DIAMOND * pixel;
        double right = time.point() + reach;
        extents.left()[i] = time.point() - reach;
        extents.hard()[i] = time.isInterval() ? Math.max(right, end(time, pixel)) : right;
        double words = words(item);
        double gap = Measures.LABEL_GAP + Measures.GAP;
        extents.least()[i] = Math.max(extents.hard()[i], right + (Math.min(words, LabelRoom.LEAST_EVENT) + gap) * pixel);
        extents.full()[i] = Math.max(extents.hard()[i], right + (Math.min(words, LabelRoom.MOST_EVENT) + gap) * pixel);
    }

    /** Where a bar begins: what fades or is unknown needs room beyond its bound. */
    private static double start(Stretch time, double pixel) {
        if (time.start() == Long.MIN_VALUE) {
            return time.first() == End.UNKNOWN ? time.end() - Measures.STUB * pixel : Double.NEGATIVE_INFINITY;
        }
        return time.start() - (time.first() == End.SOFT ? Measures.FADE / 2 * pixel : 0);
    }

    private static double end(Stretch time, double pixel) {
        if (time.end() == Long.MAX_VALUE) {
            return time.last() == End.UNKNOWN ? time.start() + Measures.STUB * pixel : Double.POSITIVE_INFINITY;
        }
        return time.end() + (time.last() == End.SOFT ? Measures.FADE / 2 * pixel : 0);
    }
}
