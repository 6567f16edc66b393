package org.adduce.importer.table.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.adduce.model.value.Certainty;

/** Reads how sure somebody is: {@code 0.25}, {@code 60–70 %}, {@code likely}. */
final class CertaintyCells {

    private static final double PERCENT = 100;

    private CertaintyCells() {
    }

    /** The certainty that a cell says; a number above 1 is one of a hundred. What is no number is a phrase. */
    static Optional<Certainty> of(String cell, Numbers numbers) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var amount = Amount.of(text, numbers).filter(found -> found.unit().isEmpty() || found.unit().equals("%"));
        boolean isPercent = amount.filter(found -> found.unit().equals("%") || found.high().compareTo(BigDecimal.ONE) > 0).isPresent();
        return Optional.of(amount.map(found -> of(found, text, isPercent)).filter(CertaintyCells::isProbability).orElseGet(() -> new Certainty(text, Double.NaN, Double.NaN, "")));
    }

    private static Certainty of(Amount amount, String text, boolean isPercent) {
        double low = amount.low().doubleValue() / (isPercent ? PERCENT : 1);
        double high = amount.high().doubleValue() / (isPercent ? PERCENT : 1);
        boolean isBare = !isPercent && amount.comparator().isEmpty();
        return switch (amount.comparator().orElse(null)) {
            case AT_LEAST -> new Certainty(text, low, 1, "");
            case AT_MOST -> new Certainty(text, 0, high, "");
            case null, default -> new Certainty(isBare ? "" : text, low, high, "");
        };
    }

    private static boolean isProbability(Certainty certainty) {
        return certainty.low() >= 0 && certainty.low() <= certainty.high() && certainty.high() <= 1;
    }
}
