package org.adduce.ui.internal.reader.page;

import org.adduce.model.Stance;
import org.eclipse.swt.graphics.RGB;

/**
 * The hue of each stance, the same wherever it is told: under words, beside a position, on the timeline. They can be told apart
 * by people who see red and green alike, and none stands alone: a stance has its line, its mark and its word.
 */
public final class StanceHue {

    private static final RGB BLUE = new RGB(0, 114, 178);
    private static final RGB VERMILION = new RGB(213, 94, 0);
    private static final RGB AMBER = new RGB(230, 159, 0);
    private static final RGB PURPLE = new RGB(160, 90, 180);
    private static final RGB GREEN = new RGB(0, 158, 115);
    private static final RGB PLUM = new RGB(170, 60, 110);
    private static final RGB SLATE = new RGB(96, 120, 140);

    private StanceHue() {
    }

    /** The hue of a stance. */
    public static RGB of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> BLUE;
            case DENIES -> VERMILION;
            case DOUBTS -> AMBER;
            case ASKS -> PURPLE;
            case CONCEDES -> GREEN;
            case RETRACTS -> PLUM;
            case RELAYS -> SLATE;
        };
    }
}
