package org.adduce.team.conflict;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.value.SidedValue;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/**
 * Tells conflicts in words: "…, Text — Ana: “about 3 years”; Ben: “2-4 years”".
 *
 * @since 1.0
 */
public final class ConflictWords {

    private static final String CLOSING = "\u201d";

    private final Function<UUID, Optional<Element>> elements;

    /** {@code elements} finds elements by id, to tell them by their labels. */
    public ConflictWords(Function<UUID, Optional<Element>> elements) {
        this.elements = elements;
    }

    /** All of a conflict in one sentence. */
    public String of(OpenConflict conflict) {
        var sides = conflict.choices().stream().map(choice -> NLS.bind(Messages.Conflict_side, choice.who(), of(conflict, choice))).sorted()
                .collect(Collectors.joining("; "));
        return NLS.bind(Messages.Conflict_told, subject(conflict), sides);
    }

    /** What a conflict is about. */
    public String subject(OpenConflict conflict) {
        var label = label(conflict.subject());
        return switch (conflict.kind()) {
            case DELETION -> NLS.bind(Messages.Conflict_deletion, label);
            case PLACE -> NLS.bind(Messages.Conflict_place, label);
            case ORDER -> NLS.bind(Messages.Conflict_ordering, feature(conflict), label);
            case VALUE -> NLS.bind(Messages.Conflict_value, feature(conflict), label);
        };
    }

    private static String feature(OpenConflict conflict) {
        return conflict.feature().map(ModelWords::feature).orElse(conflict.conflict().getFeature());
    }

    /** What a side wants. */
    public String of(OpenConflict conflict, SidedValue choice) {
        return switch (conflict.kind()) {
            case DELETION -> choice.value().isEmpty() ? Messages.Conflict_deleted : Messages.Conflict_kept;
            case PLACE -> NLS.bind(Messages.Conflict_into, element(choice.value()));
            case ORDER -> NLS.bind(Messages.Conflict_order, Stream.of(choice.value().split(" ")).map(this::element).collect(Collectors.joining(", ")));
            case VALUE -> value(conflict, choice.value());
        };
    }

    private String value(OpenConflict conflict, String value) {
        if (value.isEmpty()) {
            return Messages.Conflict_nothing;
        }
        boolean isReference = conflict.feature().filter(EReference.class::isInstance).isPresent();
        return isReference ? element(value) : NLS.bind(Messages.Conflict_quoted, value);
    }

    private String element(String id) {
        try {
            return elements.apply(UUID.fromString(id)).map(ConflictWords::label).orElse(Messages.Conflict_gone);
        } catch (IllegalArgumentException notAnId) {
            return id;
        }
    }

    private static String label(Element element) {
        var label = ElementLabel.of(element);
        return label.endsWith(CLOSING) ? label : NLS.bind(Messages.Conflict_quoted, label);
    }
}
