package org.adduce.team.ui.internal.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.value.SidedValue;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.diff.ValueWords;
import org.adduce.team.ui.internal.words.Marked;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What the view says about conflicts: what they are about, and what each side wants, in words and with differences marked. */
final class ConflictTexts {

    private static final String BETWEEN = "  \u00b7  ";

    private final Function<UUID, Optional<Element>> elements;
    private final ValueWords values;

    /** {@code elements} finds elements by id. */
    ConflictTexts(Function<UUID, Optional<Element>> elements) {
        this.elements = elements;
        this.values = new ValueWords(elements);
    }

    /** What all conflicts of a kind are about: "Claims: Text". */
    String kind(OpenConflict.Group kind) {
        var types = ModelWords.types(kind.type());
        return switch (kind.kind()) {
            case DELETION -> NLS.bind(Messages.Kind_deletion, types);
            case PLACE -> NLS.bind(Messages.Kind_place, types);
            case ORDER -> NLS.bind(Messages.Kind_order, types, feature(kind));
            case VALUE -> NLS.bind(Messages.Kind_value, types, feature(kind));
        };
    }

    private static String feature(OpenConflict.Group kind) {
        EStructuralFeature feature = kind.type().getEStructuralFeature(kind.feature());
        return feature == null ? kind.feature() : ModelWords.feature(feature);
    }

    /** What of its element a conflict is about. */
    String matter(OpenConflict conflict) {
        return switch (conflict.kind()) {
            case DELETION -> Messages.Matter_deletion;
            case PLACE -> Messages.Matter_place;
            case ORDER -> NLS.bind(Messages.Matter_order, feature(conflict.group()));
            case VALUE -> feature(conflict.group());
        };
    }

    /** The element a conflict is about. */
    String subject(OpenConflict conflict) {
        return ElementLabel.of(conflict.subject());
    }

    /** Who wants what, in one line. */
    String sides(OpenConflict conflict) {
        return Choice.sides(conflict).stream().map(side -> NLS.bind(Messages.Side_told, side.who(), line(conflict, side.value())))
                .collect(Collectors.joining(BETWEEN));
    }

    /** All of a conflict, each side in a line of its own. */
    String told(OpenConflict conflict) {
        return NLS.bind(Messages.Conflict_told, new Object[] {subject(conflict), matter(conflict), sides(conflict).replace(BETWEEN, "\n")});
    }

    /** A value in one line. */
    String line(OpenConflict conflict, String value) {
        return conflict.kind() == OpenConflict.Kind.ORDER ? labels(value).stream().collect(Collectors.joining(", "))
                : text(conflict, value).replaceAll("\\s+", " ");
    }

    /** A value as it is read. */
    String text(OpenConflict conflict, String value) {
        return switch (conflict.kind()) {
            case DELETION -> value.isEmpty() ? Messages.Value_deletes : Messages.Value_keeps;
            case PLACE -> NLS.bind(Messages.Value_into, labels(value).stream().findFirst().orElse(value));
            case ORDER -> numbered(labels(value));
            case VALUE -> value.isEmpty() ? Messages.Value_nothing : values.of(conflict.feature().orElseThrow(), value);
        };
    }

    /** Whether what is said of a value is no value but about one. */
    boolean isAside(OpenConflict conflict, String value) {
        return conflict.kind() != OpenConflict.Kind.ORDER && (conflict.kind() != OpenConflict.Kind.VALUE || value.isEmpty());
    }

    /** A side's value with what it changes marked; where there was nothing before, with what others have not. */
    Marked marked(OpenConflict conflict, SidedValue side) {
        var text = text(conflict, side.value());
        if (isAside(conflict, side.value())) {
            return Marked.plain(text);
        }
        if (!conflict.before().isEmpty()) {
            return Marked.since(text(conflict, conflict.before()), text);
        }
        return conflict.choices().stream().filter(other -> !other.equals(side) && !isAside(conflict, other.value())).findFirst()
                .map(other -> Marked.besides(text, text(conflict, other.value()))).orElseGet(() -> Marked.plain(text));
    }

    private List<String> labels(String ids) {
        return Arrays.stream(ids.split(" ")).map(this::label).toList();
    }

    private String label(String id) {
        try {
            return elements.apply(UUID.fromString(id)).map(ElementLabel::of).orElse(Messages.Value_gone);
        } catch (IllegalArgumentException notAnId) {
            return id;
        }
    }

    private static String numbered(List<String> lines) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(lines.get(i));
        }
        return text.toString();
    }

    /** What a choice is called, where it settles one conflict. */
    String choice(Choice choice, OpenConflict conflict) {
        return switch (choice) {
            case Choice.Value value -> NLS.bind(Messages.Choice_value, value.side().who(), line(conflict, value.side().value()));
            case Choice.Before before -> NLS.bind(Messages.Choice_before, line(conflict, conflict.before()));
            case Choice.Both both -> Messages.Choice_both;
            case Choice.Stands stands -> NLS.bind(Messages.Choice_stands, line(conflict, conflict.now()));
            case Choice.Side side -> NLS.bind(Messages.Choice_side, side.who());
            case Choice.Written written -> line(conflict, written.value());
        };
    }

    /** What a choice is called, where it settles several. */
    static String choice(Choice choice, List<OpenConflict> conflicts) {
        long count = conflicts.stream().filter(choice::fits).count();
        return switch (choice) {
            case Choice.Side side -> NLS.bind(Messages.Choices_side, side.who(), count);
            case Choice.Before before -> NLS.bind(Messages.Choices_before, count);
            case Choice.Both both -> NLS.bind(Messages.Choices_both, count);
            case Choice.Stands stands -> NLS.bind(Messages.Choices_stands, count);
            case Choice.Value value -> value.side().who();
            case Choice.Written written -> written.value();
        };
    }
}
