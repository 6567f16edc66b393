package org.adduce.timeline.paint;

import java.text.Normalizer;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/**
 * Widths of words where there is no device to ask, the same on every machine. They are those of DejaVu Sans, a wide face:
 * in most others words take less room than they are given.
 *
 * @since 1.0
 */
public final class WidthTable implements TextMetrics {

    /** From the blank to the tilde, in thousandths of the font's size. */
    private static final int[] PLAIN = {318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636,
        636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};

    private static final int[] BOLD = {348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696,
        696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995,
        837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838};

    /** What most other letters are at most. */
    private static final int OTHER = 850;
    private static final int FULL = 1000;
    private static final int EM_DASH = 0x2014;

    @Override
    public double width(String text, TextStyle style) {
        var widths = style.isBold() ? BOLD : PLAIN;
        return text.codePoints().mapToLong(codePoint -> width(codePoint, widths)).sum() * style.size() / 1000.0;
    }

    private static int width(int codePoint, int[] widths) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return widths[codePoint - ' '];
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            case Character.SPACE_SEPARATOR -> widths[0];
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> letter(codePoint, widths);
            case Character.DASH_PUNCTUATION -> codePoint == EM_DASH ? FULL : FULL / 2;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> widths['"' - ' '] * 5 / 4;
            case Character.OTHER_LETTER, Character.OTHER_SYMBOL -> FULL;
            default -> FULL;
        };
    }

    /** A letter with an accent is as wide as without. */
    private static int letter(int codePoint, int[] widths) {
        char base = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD).charAt(0);
        return base >= ' ' && base <= '~' ? widths[base - ' '] : OTHER;
    }
}
