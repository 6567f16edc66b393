package org.adduce.team.diff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.model.Element;
import org.adduce.model.Snapshot;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.text.Words;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Variable;
import org.adduce.team.internal.compare.ValueText;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * Says values as people read them, from the texts in which changes and conflicts hold them: elements by their labels, words of
 * the model in the language of the program, ranges of text by the words in them.
 *
 * @since 1.0
 */
public final class ValueWords {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());
    private static final WhenPhrase TIMES = new WhenPhrase(Locale.getDefault());

    private final Function<UUID, Optional<Element>> elements;

    /** {@code elements} finds elements by id, to tell them by their labels. */
    public ValueWords(Function<UUID, Optional<Element>> elements) {
        this.elements = elements;
    }

    /** A value of a feature, given as the file writes it; one that cannot be read is told as it stands. */
    public String of(EStructuralFeature feature, String value) {
        if (value.isEmpty()) {
            return "";
        }
        try {
            return of(ValueText.parse(feature, value));
        } catch (RuntimeException unreadable) {
            return value;
        }
    }

    /** A value as an element holds it. */
    public String of(Object key) {
        return switch (key) {
            case String text -> text;
            case Element element -> ElementLabel.of(element);
            case UUID id -> elements.apply(id).map(ElementLabel::of).orElse(Messages.Value_gone);
            case Boolean is -> is ? Messages.Value_yes : Messages.Value_no;
            case When when -> TIMES.of(when);
            case Instant instant -> INSTANT.format(instant);
            case BigDecimal number -> number.toPlainString();
            case Enumerator literal -> ModelWords.literal(literal);
            case Certainty certainty -> of(certainty);
            case Variable variable -> NLS.bind(Messages.Value_named, variable.name(), variable.value());
            case Anchor anchor -> elements.apply(anchor.snapshot()).filter(Snapshot.class::isInstance)
                    .map(snapshot -> NLS.bind(Messages.Value_words, Words.at((Snapshot) snapshot, anchor))).orElseGet(anchor::toString);
            default -> ValueText.of(key);
        };
    }

    private static String of(Certainty certainty) {
        if (!certainty.isNumeric()) {
            return certainty.phrase();
        }
        var low = percent(certainty.low());
        var high = percent(certainty.high());
        var number = low.equals(high) ? NLS.bind(Messages.Value_sure, low) : NLS.bind(Messages.Value_sureBetween, low, high);
        return certainty.phrase().isEmpty() ? number : NLS.bind(Messages.Value_sureAs, certainty.phrase(), number);
    }

    private static String percent(double probability) {
        return BigDecimal.valueOf(Math.round(probability * 1000), 1).stripTrailingZeros().toPlainString();
    }
}
