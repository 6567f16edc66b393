package org.adduce.ui.internal.reader;

import java.util.List;
import org.adduce.model.Annotation;
import org.adduce.model.Topic;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Shade;
import org.adduce.ui.internal.reader.page.StanceHue;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The reader's colours, all mixed from the two the system gives for text and its ground, so that they follow it from light
 * to dark. The hues can be told apart by people who see red and green alike (Okabe and Ito), and none stands alone: a
 * stance has its line, a voice its name.
 */
final class Palette {

    private static final RGB BLUE = new RGB(0, 114, 178);
    private static final RGB VERMILION = new RGB(213, 94, 0);
    private static final RGB AMBER = new RGB(230, 159, 0);
    private static final RGB PURPLE = new RGB(160, 90, 180);
    private static final RGB GREEN = new RGB(0, 158, 115);
    private static final RGB BROWN = new RGB(140, 110, 80);
    private static final RGB SKY = new RGB(70, 165, 220);
    private static final RGB ROSE = new RGB(204, 121, 167);
    private static final List<RGB> SPEAKERS = List.of(BLUE, AMBER, GREEN, PURPLE, VERMILION, SKY, ROSE, BROWN);
    private static final double DARK = 0.2;

    private final RGB ground;
    private final RGB text;
    private final boolean isDark;

    Palette(RGB ground, RGB text) {
        this.ground = ground;
        this.text = text;
        this.isDark = Shade.luminance(ground) < DARK;
    }

    /** The line under words that carry a stance. */
    Color line(Mark mark) {
        return new Color(isDark ? Shade.mix(hue(mark), text, 0.25) : hue(mark));
    }

    /** The ground of marked words: the hues of all marks, together hardly stronger than one, so that words stay legible. */
    Color tint(List<Mark> marks, boolean isStrong) {
        double share = ((isDark ? 0.3 : 0.17) + (isStrong ? 0.1 : 0)) * (1 + 0.25 * Math.min(2, marks.size() - 1)) / marks.size();
        var tint = ground;
        for (var mark : marks) {
            tint = Shade.mix(tint, hue(mark), share);
        }
        return new Color(tint);
    }

    private static RGB hue(Mark mark) {
        return mark.stance().map(StanceHue::of).orElseGet(() -> mark.element() instanceof Annotation note ? hue(note) : BROWN);
    }

    /** The colour of the first topic that has one. */
    private static RGB hue(Annotation note) {
        return note.getTopics().stream().map(Topic::getColour).flatMap(colour -> parse(colour).stream()).findFirst().orElse(ROSE);
    }

    private static List<RGB> parse(String colour) {
        if (colour == null || !colour.matches("#[0-9a-fA-F]{6}")) {
            return List.of();
        }
        int rgb = Integer.parseInt(colour, 1, colour.length(), 16);
        return List.of(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** The bar of a speaker, told by a number from 0; below 0 the bar of a voice that nobody knows. */
    Color bar(int speaker) {
        var hue = speaker < 0 ? Shade.mix(ground, text, 0.4) : SPEAKERS.get(speaker % SPEAKERS.size());
        return new Color(isDark ? Shade.mix(hue, text, 0.2) : hue);
    }

    /** A speaker's name. */
    Color name(int speaker) {
        return new Color(speaker < 0 ? secondary() : Shade.readable(SPEAKERS.get(speaker % SPEAKERS.size()), ground, text));
    }

    /** What is said beside the text: times, notes. */
    Color aside() {
        return new Color(secondary());
    }

    private RGB secondary() {
        return Shade.readable(Shade.mix(ground, text, 0.5), ground, text);
    }

    /** The edge of a quotation. */
    Color frame() {
        return new Color(Shade.mix(ground, text, isDark ? 0.25 : 0.16));
    }

    /** The ground of words that are passed on within a line. */
    Color quoted() {
        return new Color(Shade.mix(ground, text, isDark ? 0.1 : 0.05));
    }

    /** Words that lead somewhere. */
    Color link() {
        return new Color(Shade.readable(BLUE, ground, text));
    }

    /** Plain words. */
    Color text() {
        return new Color(text);
    }
}
