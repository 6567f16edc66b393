package org.adduce.ui.internal.reader;

import java.util.Optional;
import org.adduce.model.Stance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** The kinds of line that tell one stance from another without colour. */
enum Underline {

    /** What somebody holds. */
    SOLID {
        @Override
        void trace(GC gc, int from, int to, int y) {
            gc.setLineWidth(2);
            gc.drawLine(from, y, to, y);
        }
    },
    /** What somebody holds against. */
    DOUBLE {
        @Override
        void trace(GC gc, int from, int to, int y) {
            gc.drawLine(from, y - 1, to, y - 1);
            gc.drawLine(from, y + 2, to, y + 2);
        }
    },
    /** What somebody is not sure of. */
    WAVE {
        @Override
        void trace(GC gc, int from, int to, int y) {
            zigzag(gc, from, to, y, 3);
        }
    },
    /** What somebody asks. */
    DOTS {
        @Override
        void trace(GC gc, int from, int to, int y) {
            gc.setLineWidth(2);
            gc.setLineDash(new int[] {2, 3});
            gc.drawLine(from, y, to, y);
        }
    },
    /** What somebody grants. */
    DASHES {
        @Override
        void trace(GC gc, int from, int to, int y) {
            gc.setLineWidth(2);
            gc.setLineDash(new int[] {7, 4});
            gc.drawLine(from, y, to, y);
        }
    },
    /** What somebody takes back. */
    ZIGZAG {
        @Override
        void trace(GC gc, int from, int to, int y) {
            zigzag(gc, from, to, y, 6);
        }
    },
    /** What somebody passes on. */
    DASH_DOT {
        @Override
        void trace(GC gc, int from, int to, int y) {
            gc.setLineWidth(2);
            gc.setLineDash(new int[] {9, 3, 2, 3});
            gc.drawLine(from, y, to, y);
        }
    };

    /** The line of a stance. */
    static Underline of(Optional<Stance> stance) {
        return switch (stance.orElse(Stance.ASSERTS)) {
            case ASSERTS -> SOLID;
            case DENIES -> DOUBLE;
            case DOUBTS -> WAVE;
            case ASKS -> DOTS;
            case CONCEDES -> DASHES;
            case RETRACTS -> ZIGZAG;
            case RELAYS -> DASH_DOT;
        };
    }

    /** Draws it in the foreground colour. */
    void draw(GC gc, int from, int to, int y) {
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        trace(gc, from, to, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    abstract void trace(GC gc, int from, int to, int y);

    private static void zigzag(GC gc, int from, int to, int y, int length) {
        int count = Math.max(2, (to - from) / length + 1);
        var points = new int[2 * count];
        for (int i = 0; i < count; i++) {
            points[2 * i] = from + i * length;
            points[2 * i + 1] = i % 2 == 0 ? y + 2 : y - 1;
        }
        gc.drawPolyline(points);
    }
}
