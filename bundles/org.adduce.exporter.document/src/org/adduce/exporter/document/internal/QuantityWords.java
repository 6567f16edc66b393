package org.adduce.exporter.document.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Source;

/** Says a quantity in a line: {@code technology lag of Karsia: 8 to 10 a}. */
final class QuantityWords {

    private QuantityWords() {
    }

    static String of(Quantity quantity) {
        var words = new StringBuilder(Texts.or(quantity.getMeasure(), "quantity"));
        name(quantity.getOf()).ifPresent(name -> words.append(" of ").append(name));
        name(quantity.getRelativeTo()).ifPresent(name -> words.append(" against ").append(name));
        words.append(": ").append(number(quantity)).append(' ').append(Texts.or(quantity.getUnit(), ""));
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

    private static String range(String low, String high) {
        return low.equals(high) || high.isEmpty() ? low : low.isEmpty() ? high : low + " to " + high;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
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
