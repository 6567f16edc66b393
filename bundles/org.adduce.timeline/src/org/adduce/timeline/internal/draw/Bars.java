package org.adduce.timeline.internal.draw;

import org.adduce.model.time.End;
import org.adduce.timeline.Item;
import org.adduce.timeline.Stretch;
import org.adduce.timeline.internal.plan.Measures;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Tip;

/** Makes spans of stretches of time, cut at the sides of the plot. */
final class Bars {

    private static final double LINE = 4;

    private final Stage stage;

    Bars(Stage stage) {
        this.stage = stage;
    }

    /** A bar between two heights, at least as wide as can be seen. */
    Span of(Item item, Role role, double top, double height, boolean hatched) {
        var time = Stage.time(item);
        double x1 = start(time, Measures.STUB);
        double x2 = end(time, Measures.STUB);
        double lacking = Math.max(0, Measures.LEAST_BAR - (x2 - x1)) / 2;
        return span(item, role, x1 - lacking, x2 + lacking, new Box(stage.left(), top, stage.right() - stage.left(), height), hatched);
    }

    /** A line within limits, for how long an event takes or how uncertain a time is. */
    Span line(Item item, Role role, double y, double least, double most) {
        var time = Stage.time(item);
        var limits = new Box(least, y - LINE / 2, Math.max(0, most - least), LINE);
        return span(item, role, start(time, Measures.STUB / 2), end(time, Measures.STUB / 2), limits, false);
    }

    /** What lies between two places, cut at the sides of a box. */
    private static Span span(Item item, Role role, double x1, double x2, Box limits, boolean hatched) {
        var time = Stage.time(item);
        double height = limits.height();
        double from = Math.min(Math.max(limits.x(), x1), limits.right());
        double to = Math.max(from, Math.min(limits.right(), x2));
        var first = x1 < limits.x() && !isOpen(time.start() == Long.MIN_VALUE, time.first()) ? Tip.CUT : tip(time.first());
        var last = x2 > limits.right() && !isOpen(time.end() == Long.MAX_VALUE, time.last()) ? Tip.CUT : tip(time.last());
        double fade = Math.min(height > LINE ? Measures.FADE : Measures.FADE / 2, (to - from) / 2);
        return new Span(item, role, new Box(from, limits.y(), to - from, height), first, last, fade(first, fade, to - from), fade(last, fade, to - from),
                hatched);
    }

    private static double fade(Tip tip, double soft, double width) {
        return switch (tip) {
            case SOFT -> soft;
            case UNKNOWN -> Math.min(Measures.STUB, width);
            case SHARP, OPEN, CUT -> 0;
        };
    }

    private static boolean isOpen(boolean isMissing, End end) {
        return isMissing && end == End.OPEN;
    }

    private static Tip tip(End end) {
        return switch (end) {
            case SHARP -> Tip.SHARP;
            case SOFT -> Tip.SOFT;
            case OPEN -> Tip.OPEN;
            case UNKNOWN -> Tip.UNKNOWN;
        };
    }

    private double start(Stretch time, double stub) {
        if (time.start() == Long.MIN_VALUE) {
            return time.first() == End.UNKNOWN ? stage.scale().x(time.end()) - stub : stage.left() - 1;
        }
        return stage.scale().x(time.start()) - (time.first() == End.SOFT ? Measures.FADE / 2 : 0);
    }

    private double end(Stretch time, double stub) {
        if (time.end() == Long.MAX_VALUE) {
            return time.last() == End.UNKNOWN ? stage.scale().x(time.start()) + stub : stage.right() + 1;
        }
        return stage.scale().x(time.end()) + (time.last() == End.SOFT ? Measures.FADE / 2 : 0);
    }
}
