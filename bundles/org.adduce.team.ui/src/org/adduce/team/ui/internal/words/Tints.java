package org.adduce.team.ui.internal.words;

import java.util.List;
import org.adduce.ui.internal.reader.page.Shade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of texts that are compared, mixed from the system's two for text and its ground, so that they follow it from
 * light to dark. None says anything alone: own words are underlined, gone ones struck.
 */
public final class Tints {

    private static final RGB BLUE = new RGB(0, 114, 178);
    private static final RGB AMBER = new RGB(230, 159, 0);
    /** Told apart by those who see colours differently, too. */
    private static final List<RGB> LANES = List.of(BLUE, new RGB(213, 94, 0), new RGB(0, 158, 115), new RGB(204, 121, 167), AMBER, new RGB(86, 180, 233));
    private static final double DARK = 0.2;

    private final RGB ground;
    private final RGB ink;

    /** The colours of the system as it is now. */
    public Tints(Display display) {
        ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        ink = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
    }

    private boolean isDark() {
        return Shade.luminance(ground) < DARK;
    }

    /** Behind words. */
    public Color ground() {
        return new Color(ground);
    }

    /** Words. */
    public Color ink() {
        return new Color(ink);
    }

    /** Words told aside. */
    public Color quiet() {
        return new Color(Shade.readable(Shade.mix(ground, ink, 0.55), ground, ink));
    }

    /** The edge of a card. */
    public Color edge() {
        return new Color(Shade.mix(ground, ink, isDark() ? 0.3 : 0.2));
    }

    /** The edge of the card that was taken. */
    public Color accent() {
        return new Color(Shade.readable(BLUE, ground, ink));
    }

    /** Behind words of one's own. */
    public Color own() {
        return new Color(Shade.mix(ground, BLUE, isDark() ? 0.38 : 0.16));
    }

    /** Under words of one's own. */
    public Color ownLine() {
        return new Color(Shade.readable(BLUE, ground, ink));
    }

    /** Behind words that went. */
    public Color gone() {
        return new Color(Shade.mix(ground, AMBER, isDark() ? 0.22 : 0.18));
    }

    /** The line of one of several lines of work that run beside each other, counted from 0. */
    public Color lane(int number) {
        return new Color(Shade.readable(LANES.get(number % LANES.size()), ground, ink));
    }

    /** Words on {@link #accent}. */
    public Color onAccent() {
        var accent = Shade.readable(BLUE, ground, ink);
        return new Color(Shade.contrast(ground, accent) >= Shade.contrast(ink, accent) ? ground : ink);
    }

    /** Behind a name given to something, such as a tag. */
    public Color named() {
        return new Color(Shade.mix(ground, AMBER, isDark() ? 0.3 : 0.22));
    }

    /** Words that went. */
    public Color goneInk() {
        return quiet();
    }
}
