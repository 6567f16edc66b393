package org.adduce.timeline.internal.plan;

import org.adduce.model.time.End;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/** Measures how much room items take. */
public final class Footprints {

    private final TextMetrics metrics;

    /** Measures words with these metrics. */
    public Footprints(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** The room that the marks of a lane take where a pixel holds so much time, by index. */
    Extents of(Section section, Lane lane, double pixel) {
        int size = lane.marks().size();
        var extents = new Extents(size);
        var figures = lane.figures();
        var words = section == Section.SAID ? new double[0] : figures.words(lane.marks(), this);
        for (int i = 0; i < size; i++) {
            extents.weight()[i] = figures.weight(i);
            switch (section) {
                case SAID -> said(extents, i, figures, pixel);
                case ABOUT -> about(extents, i, figures, words[i], pixel);
                case EVENTS -> event(extents, i, figures, words[i], pixel);
            }
        }
        return extents;
    }

    /** The width of an item's words, its prefix included, in pixels. */
    public double words(Item item) {
        var look = item.look();
        double prefix = look.prefix().isEmpty() ? 0 : metrics.width(look.prefix(), TextStyle.STRONG) + Measures.INSET;
        return prefix + metrics.width(look.label(), TextStyle.LABEL);
    }

    private static void said(Extents extents, int i, Figures figures, double pixel) {
        extents.left()[i] = figures.point(i) - Measures.MARK * pixel;
        extents.hard()[i] = figures.point(i) + Measures.MARK * pixel;
        extents.least()[i] = extents.hard()[i];
        extents.full()[i] = extents.hard()[i];
    }

    private static void about(Extents extents, int i, Figures figures, double words, double pixel) {
        double start = start(figures, i, pixel);
        double end = end(figures, i, pixel);
        double lacking = Math.max(0, Measures.LEAST_BAR * pixel - (end - start)) / 2;
        extents.left()[i] = start - lacking;
        extents.hard()[i] = end + lacking;
        double queries = (figures.isFirst(i, End.UNKNOWN) ? Measures.QUERY : 0) + (figures.isLast(i, End.UNKNOWN) ? Measures.QUERY : 0);
        boolean isInside = end - start >= (words * LabelRoom.ENOUGH + 2 * Measures.INSET + queries) * pixel;
        double gap = Measures.LABEL_GAP + Measures.GAP;
        extents.least()[i] = extents.hard()[i] + (isInside ? Measures.GAP / 2 : Math.min(words, LabelRoom.LEAST_CLAIM) + gap) * pixel;
        extents.full()[i] = extents.hard()[i] + (isInside ? Measures.GAP / 2 : Math.min(words, LabelRoom.MOST_CLAIM) + gap) * pixel;
    }

    private static void event(Extents extents, int i, Figures figures, double words, double pixel) {
        double reach = Measures.DIAMOND * pixel;
        double right = figures.point(i) + reach;
        extents.left()[i] = figures.point(i) - reach;
        extents.hard()[i] = figures.isInterval(i) ? Math.max(right, end(figures, i, pixel)) : right;
        double gap = Measures.LABEL_GAP + Measures.GAP;
        extents.least()[i] = Math.max(extents.hard()[i], right + (Math.min(words, LabelRoom.LEAST_EVENT) + gap) * pixel);
        extents.full()[i] = Math.max(extents.hard()[i], right + (Math.min(words, LabelRoom.MOST_EVENT) + gap) * pixel);
    }

    /** Where a bar begins: what fades or is unknown needs room beyond its bound. */
    private static double start(Figures figures, int i, double pixel) {
        if (figures.isFirst(i, End.UNKNOWN) && figures.start(i) == Double.NEGATIVE_INFINITY) {
            return figures.end(i) - Measures.STUB * pixel;
        }
        return figures.start(i) - (figures.isFirst(i, End.SOFT) ? Measures.FADE / 2 * pixel : 0);
    }

    private static double end(Figures figures, int i, double pixel) {
        if (figures.isLast(i, End.UNKNOWN) && figures.end(i) == Double.POSITIVE_INFINITY) {
            return figures.start(i) + Measures.STUB * pixel;
        }
        return figures.end(i) + (figures.isLast(i, End.SOFT) ? Measures.FADE / 2 * pixel : 0);
    }
}
