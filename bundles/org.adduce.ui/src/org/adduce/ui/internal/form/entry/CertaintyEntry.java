package org.adduce.ui.internal.form.entry;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.adduce.model.value.Certainty;
import org.eclipse.osgi.util.NLS;

/**
 * Reads how surely something was said: a probability ("30 %", "0.3"), a range ("30 to 50 %"), a share ("one in three"), or
 * words. Words that are usually read as certain numbers are given those, other words keep none.
 */
public final class CertaintyEntry {

    /** The name that is kept with a certainty whose words were given the numbers of that scale. */
    public static final String SCALE = "IPCC";

    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,6})?) ?(%?)";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + " ?(?:-|\u2013|to|and) ?" + NUMBER);
    private static final double PERCENT = 100;

    private CertaintyEntry() {
    }

    /** What {@code text} means. */
    public static Entry<Certainty> read(String text) {
        var typed = text.strip().replaceAll("\\s+", " ");
        if (typed.isEmpty()) {
            return Entry.nothing();
        }
        var range = RANGE.matcher(typed);
        if (range.matches()) {
            boolean percent = !range.group(2).isEmpty() || !range.group(4).isEmpty();
            return numeric(number(range.group(1), percent), number(range.group(3), percent), text);
        }
        var one = ONE.matcher(typed);
        if (one.matches()) {
            double number = number(one.group(1), !one.group(2).isEmpty());
            return numeric(number, number, text);
        }
        return Entry.of(words(typed));
    }

    /** The way a certainty is typed, so that reading it gives it again. */
    public static String text(Certainty certainty) {
        if (!certainty.phrase().isEmpty() || !certainty.isNumeric()) {
            return certainty.phrase();
        }
        return certainty.low() == certainty.high() ? percent(certainty.low())
                : NLS.bind(Messages.CertaintyEntry_range, percent(certainty.low()), percent(certainty.high()));
    }

    /** What a certainty means in numbers; empty where it has none or is a number already. */
    public static String meaning(Certainty certainty) {
        if (certainty.phrase().isEmpty() || !certainty.isNumeric()) {
            return "";
        }
        var numbers = certainty.low() == certainty.high() ? percent(certainty.low())
                : NLS.bind(Messages.CertaintyEntry_range, percent(certainty.low()), percent(certainty.high()));
        return certainty.scale().isEmpty() ? numbers : NLS.bind(Messages.CertaintyEntry_meaning, numbers, certainty.scale());
    }

    private static Certainty words(String typed) {
        return CertaintyWords.read(typed).orElseGet(() -> new Certainty(typed, Double.NaN, Double.NaN, ""));
    }

    private static Entry<Certainty> numeric(double low, double high, String text) {
        return high > 1 || low > high ? Entry.refused(Messages.CertaintyEntry_outside, text.length())
                : Entry.of(new Certainty("", low, high, ""));
    }

    /** A number above 1 is meant in percent, with the sign or without. */
    private static double number(String digits, boolean percent) {
        double number = Double.parseDouble(digits.replace(',', '.'));
        return percent || number > 1 ? number / PERCENT : number;
    }

    private static String percent(double probability) {
        var number = BigDecimal.valueOf(probability).movePointRight(2).stripTrailingZeros();
        return number.toPlainString() + " %";
    }
}
