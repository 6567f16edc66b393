package org.adduce.exporter.document.internal;

import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Source;
import org.adduce.model.edit.QuantityLabel;

/** Says a quantity in a line: {@code technology lag of Karsia: 8 to 10 years}. */
final class QuantityWords {

    private QuantityWords() {
    }

    static String of(Quantity quantity) {
        var words = new StringBuilder(Texts.or(quantity.getMeasure(), "quantity"));
        name(quantity.getOf()).ifPresent(name -> words.append(" of ").append(name));
        name(quantity.getRelativeTo()).ifPresent(name -> words.append(" against ").append(name));
        words.append(": ").append(amount(quantity));
        return words.toString().strip() + Optional.ofNullable(quantity.getBasis()).map(basis -> " (" + basis + ")").orElse("");
    }

    private static String amount(Quantity quantity) {
        return quantity.getLow() == null && quantity.getHigh() == null ? "" : QuantityLabel.of(quantity);
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
