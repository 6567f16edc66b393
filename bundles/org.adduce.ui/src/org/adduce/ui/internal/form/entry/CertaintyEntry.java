package org.adduce.ui.internal.form.entry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.model.value.Certainty;
import org.eclipse.osgi.util.NLS;

/**
 * Reads how surely something was said: a probability ("30 %", "0.3"), a range ("30 to 50 %"), or words. Words of the
 * scale that the Intergovernmental Panel on Climate Change uses are given its numbers, other words keep none.
 */
public final class CertaintyEntry {

    /** The name that is kept with a certainty whose words were given the numbers of that scale. */
    public static final String SCALE = "IPCC";

    private record Phrase(String words, double low, double high) {
    }

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("virtually certain", 0.99, 1), new Phrase("extremely likely", 0.95, 1), new Phrase("very likely", 0.9, 1),
            new Phrase("likely", 0.66, 1), new Phrase("more likely than not", 0.5, 1), new Phrase("about as likely as not", 0.33, 0.66),
            new Phrase("unlikely", 0, 0.33), new Phrase("very unlikely", 0, 0.1), new Phrase("extremely unlikely", 0, 0.05),
            new Phrase("exceptionally unlikely", 0, 0.01));
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
        return certainty.phrase().isEmpty() || !certainty.isNumeric() ? ""
                : NLS.bind(Messages.CertaintyEntry_meaning, new Object[] {percent(certainty.low()), percent(certainty.high()), certainty.scale()}).strip();
    }

    private static Certainty words(String typed) {
        return PHRASES.stream().filter(phrase -> phrase.words.equals(typed.toLowerCase(Locale.ROOT))).findFirst()
                .map(phrase -> new Certainty(typed, phrase.low, phrase.high, SCALE))
                .orElseGet(() -> new Certainty(typed, Double.NaN, Double.NaN, ""));
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
        var number = java.math.BigDecimal.valueOf(probability).movePointRight(2).stripTrailingZeros();
        return number.toPlainString() + " %";
    }
}
