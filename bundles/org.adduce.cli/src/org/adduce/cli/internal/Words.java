package org.adduce.cli.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.adduce.model.Comparison;
import org.adduce.model.Element;
import org.adduce.model.Quantity;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.time.Bounds;
import org.adduce.model.value.Certainty;
import org.eclipse.emf.ecore.EObject;

/** How values read in a table or a line of text. What is missing is empty. */
final class Words {

    private static final int SHORT_ID = 8;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {
    }

    static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A text with every run of blanks and line breaks made one blank, and none at its ends. */
    static String oneLine(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    /** As much of an id as tells it from the others, as a rule. */
    static String id(Element element) {
        return element.getId().toString().substring(0, SHORT_ID);
    }

    static String label(EObject object) {
        return object instanceof Element element ? ElementLabel.of(element) : "";
    }

    static String of(Instant instant) {
        return instant == null ? "" : Bounds.of(instant, instant).earliestText();
    }

    /** "25 %", "20 to 30 %" or the words used. */
    static String of(Certainty certainty) {
        if (certainty == null || !certainty.phrase().isEmpty() || !certainty.isNumeric()) {
            return certainty == null ? "" : certainty.phrase();
        }
        var low = percent(certainty.low());
        var high = percent(certainty.high());
        return low.equals(high) ? low + " %" : low + " to " + high + " %";
    }

    private static String percent(double probability) {
        return BigDecimal.valueOf(probability).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** "between 8 and 10 a", "about 3 a". */
    static String amount(Quantity quantity) {
        var low = number(quantity.getLow());
        var high = number(quantity.getHigh());
        var numbers = low.isEmpty() || high.isEmpty() || low.equals(high) ? low.isEmpty() ? high : low
                : low + (quantity.getComparator() == Comparison.BETWEEN ? " and " : " to ") + high;
        var sign = quantity.getComparator() == Comparison.EQUAL ? "" : quantity.getComparator().getLiteral() + ' ';
        return numbers.isEmpty() ? "" : (sign + numbers + ' ' + orEmpty(quantity.getUnit())).strip();
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** Two blanks for each element of the same class around this one. */
    static String indent(Element element) {
        int depth = 0;
        for (var around = element.eContainer(); around != null && around.eClass() == element.eClass(); around = around.eContainer()) {
            depth++;
        }
        return "  ".repeat(depth);
    }
}
