package org.adduce.importer.table.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people write them: a point or a comma before the decimals, points, commas, blanks or apostrophes between thousands. */
public final class Numbers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F'’]");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,300}(\\.\\d{1,300})?([eE][-+]?\\d{1,3})?");
    /** One sign before three figures: thousands or decimals. */
    private static final Pattern EITHER_COMMA = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern EITHER_POINT = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern COMMA_THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINT_THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|[-+]?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern POINT_DECIMALS = Pattern.compile("[-+]?\\d+\\.\\d+");
    private static final int LONGEST = 700;

    private final boolean isCommaDecimal;

    /**
     * Reads numbers.
     *
     * @param isCommaDecimal whether {@code 1,234} is a little more than one; else a thousand and more
     */
    public Numbers(boolean isCommaDecimal) {
        this.isCommaDecimal = isCommaDecimal;
    }

    /** Whether some numbers have a comma before their decimals; empty where nothing tells. */
    static Optional<Boolean> isCommaDecimal(Collection<String> cells) {
        int commas = 0;
        int points = 0;
        for (var cell : cells) {
            var plain = plain(cell);
            boolean isCommas = POINT_THOUSANDS.matcher(plain).matches() || COMMA_DECIMALS.matcher(plain).matches() && !EITHER_COMMA.matcher(plain).matches();
            boolean isPoints = plain.indexOf(',') > 0 && COMMA_THOUSANDS.matcher(plain).matches() && !EITHER_COMMA.matcher(plain).matches()
                    || POINT_DECIMALS.matcher(plain).matches() && !EITHER_POINT.matcher(plain).matches();
            commas += isCommas ? 1 : 0;
            points += isPoints ? 1 : 0;
        }
        return commas == points ? Optional.empty() : Optional.of(commas > points);
    }

    /** Whether a number may be read in two ways. */
    static boolean isEither(String cell) {
        var plain = plain(cell);
        return EITHER_COMMA.matcher(plain).matches() || EITHER_POINT.matcher(plain).matches();
    }

    private static String plain(String text) {
        return text.length() > LONGEST ? text : BLANKS.matcher(text).replaceAll("").replace('−', '-');
    }

    /** A number; empty where the text is none. */
    public Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = plain(text);
        var even = even(plain);
        return NUMBER.matcher(even).matches() ? Optional.of(new BigDecimal(even)) : Optional.empty();
    }

    private String even(String plain) {
        if (EITHER_COMMA.matcher(plain).matches()) {
            return plain.replace(",", isCommaDecimal ? "." : "");
        }
        if (EITHER_POINT.matcher(plain).matches()) {
            return isCommaDecimal ? plain.replace(".", "") : plain;
        }
        if (COMMA_THOUSANDS.matcher(plain).matches()) {
            return plain.replace(",", "");
        }
        if (POINT_THOUSANDS.matcher(plain).matches()) {
            return plain.replace(".", "").replace(',', '.');
        }
        return COMMA_DECIMALS.matcher(plain).matches() ? plain.replace(',', '.') : plain;
    }
}
