package org.adduce.team.ui.internal.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.model.value.SidedValue;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.conflict.OpenConflict.Kind;

/** What a person settles conflicts by. */
public sealed interface Choice {

    /**
     * A value that stands in one conflict.
     *
     * @param side whose, and which
     */
    record Value(SidedValue side) implements Choice {
    }

    /**
     * In each conflict what one person brought.
     *
     * @param who the person
     */
    record Side(String who) implements Choice {
    }

    /** In each conflict what stood there before anybody changed it. */
    record Before() implements Choice {
    }

    /** In each conflict what stands in the dossier now. */
    record Stands() implements Choice {
    }

    /** In each conflict everything that was brought, where there is room for more than one. */
    record Both() implements Choice {
    }

    /**
     * A value that a person wrote.
     *
     * @param value as the file writes it
     */
    record Written(String value) implements Choice {
    }

    /** The sides of a conflict, by name, so that they stand in the same order at every desk. */
    static List<SidedValue> sides(OpenConflict conflict) {
        return conflict.choices().stream().sorted(Comparator.comparing(SidedValue::who).thenComparing(SidedValue::value)).toList();
    }

    /** What one conflict can be settled by, without writing anything. */
    static List<Choice> of(OpenConflict conflict) {
        var choices = new ArrayList<Choice>();
        sides(conflict).forEach(side -> choices.add(new Value(side)));
        List.<Choice>of(new Before(), new Both(), new Stands()).stream().filter(choice -> choice.fits(conflict)).forEach(choices::add);
        return choices;
    }

    /** What several conflicts can be settled by together. */
    static List<Choice> of(List<OpenConflict> conflicts) {
        var choices = new ArrayList<Choice>();
        conflicts.stream().flatMap(conflict -> conflict.choices().stream()).map(SidedValue::who).distinct().sorted().map(Side::new).forEach(choices::add);
        List.<Choice>of(new Before(), new Both(), new Stands()).stream().filter(choice -> conflicts.stream().anyMatch(choice::fits)).forEach(choices::add);
        return choices;
    }

    /** Whether a conflict can be settled by it. */
    default boolean fits(OpenConflict conflict) {
        return switch (this) {
            case Value value -> conflict.choices().contains(value.side());
            case Side side -> conflict.choiceOf(side.who()).isPresent();
            case Before before -> hasBefore(conflict);
            case Stands stands -> !isAmong(conflict, conflict.now()) && !(hasBefore(conflict) && conflict.now().equals(conflict.before()));
            case Both both -> Unions.of(conflict).isPresent();
            case Written written -> conflict.kind() == Kind.VALUE;
        };
    }

    /** The value before, where it is none that somebody brought: a new element had none. */
    private static boolean hasBefore(OpenConflict conflict) {
        boolean isTold = conflict.kind() != Kind.DELETION && (!conflict.before().isEmpty() || conflict.now().isEmpty());
        return isTold && !isAmong(conflict, conflict.before());
    }

    private static boolean isAmong(OpenConflict conflict, String value) {
        return conflict.kind() == Kind.DELETION || conflict.choices().stream().anyMatch(side -> side.value().equals(value));
    }

    /** The value it gives a conflict, as the file writes it; nothing where it leaves what stands, or does not fit. */
    default Optional<String> valueFor(OpenConflict conflict) {
        return switch (this) {
            case Value value -> Optional.of(value.side().value());
            case Side side -> conflict.choiceOf(side.who()).map(SidedValue::value);
            case Before before -> Optional.of(conflict.before());
            case Stands stands -> Optional.empty();
            case Both both -> Unions.of(conflict).map(Unions.Union::value);
            case Written written -> Optional.of(written.value());
        };
    }
}
