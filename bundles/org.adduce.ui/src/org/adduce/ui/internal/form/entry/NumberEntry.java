package org.adduce.ui.internal.form.entry;

import java.math.BigDecimal;

/** Reads a decimal number as a person types it: spaces and underscores group digits, a point or one comma divides. */
public final class NumberEntry {

    /** More digits than any measurement has; keeps a pasted novel from being reckoned with. */
    private static final int LONGEST = 100;

    private NumberEntry() {
    }

    /** What {@code text} means. */
    public static Entry<BigDecimal> read(String text) {
        var digits = text.replaceAll("[\\s_\u202f\u00a0]", "").replace('\u2212', '-');
        if (digits.isEmpty()) {
            return Entry.nothing();
        }
        if (digits.matches("[-+]?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?")) {
            digits = digits.replace(",", "");
        } else if (digits.matches("[-+]?\\d+,\\d+") && !digits.matches("[-+]?[1-9]\\d{0,2},\\d{3}")) {
            digits = digits.replace(',', '.');
        }
        return digits.length() <= LONGEST && digits.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?")
                ? Entry.of(new BigDecimal(digits))
                : Entry.refused(Messages.NumberEntry_none, text.length());
    }
}
