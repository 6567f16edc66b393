package org.adduce.exporter.document.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Source;
import org.adduce.model.text.Numeral;

/** Says a quantity in a line: {@code technology lag of Karsia: 8 to 10 years}. */
final class QuantityWords {

    private QuantityWords() {
    }

    static String of(Quantity quantity) {
        var words = new StringBuilder(Texts.or(quantity.getMeasure(), "quantity"));
        name(quantity.getOf()).ifPresent(name -> words.append(" of ").append(name));
        name(quantity.getRelativeTo()).ifPresent(name -> words.append(" against ").append(name));
        words.append(": ").append(number(quantity)).append(' ').append(unit(quantity));
        return words.toString().strip() + Optional.ofNullable(quantity.getBasis()).map(basis -> " (" + basis + ")").orElse("");
    }

    private static String number(Quantity quantity) {
        var low = plain(quantity.getLow());
        var high = plain(quantity.getHigh());
        return switch (quantity.getComparator()) {
            case AT_LEAST -> "at least " + (low.isEmpty() ? high : low);
            case AT_MOST -> "at most " + (high.isEmpty() ? low : high);
            case ABOUT -> "about " + range(low, high);
            case EQUAL, BETWEEN -> range(low, high);
        };
    }

    /** A unit as people say it, where it is one of time, told by its code in UCUM; one that only counts is not told. Else its code. */
    private static String unit(Quantity quantity) {
        var code = Texts.or(quantity.getUnit(), "").strip();
        var last = quantity.getHigh() == null ? quantity.getLow() : quantity.getHigh();
        var times = Map.of("a", "year", "mo", "month", "wk", "week", "d", "day", "h", "hour", "min", "minute", "s", "second");
        if (times.containsKey(code)) {
            return times.get(code) + (last != null && last.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
        }
        boolean isNamed = code.length() > 2 && code.startsWith("{") && code.endsWith("}");
        return code.equals("1") ? "" : isNamed ? code.substring(1, code.length() - 1) : code;
    }

    private static String range(String low, String high) {
        return low.equals(high) || high.isEmpty() ? low : low.isEmpty() ? high : low + " to " + high;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : Numeral.of(number);
    }

    private static Optional<String> name(Element element) {
        return Optional.ofNullable(switch (element) {
            case Actor actor -> actor.getName();
            case Source source -> source.getTitle();
            case Event event -> event.getTitle();
            case Claim claim -> claim.getText();
            case null, default -> null;
        });
    }
}
