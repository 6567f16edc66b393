package org.adduce.team.internal.merge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.adduce.model.value.SidedValue;
import org.adduce.team.internal.merge.State.Outcome;
import org.adduce.team.internal.text.TextMerge;

/**
 * Decides about one value of which there are three versions, each of which may be contested already. Swapping the sides
 * swaps their names in the outcome and nothing else; in which order three people are merged makes no difference.
 */
final class Decision {

    /** How values are merged. */
    enum Manner {
        /** One or the other. */
        WHOLE,
        /** Word by word. */
        WORDS,
        /** Word by word, and lines written at one place by both all stay. */
        LINES
    }

    private final State base;
    private final boolean isNew;
    private final Manner manner;

    /** {@code isNew} says that there was no such element, and so no old value to fall back on. */
    Decision(State base, boolean isNew, Manner manner) {
        this.base = base;
        this.isNew = isNew;
        this.manner = manner;
    }

    Outcome of(State ours, String ourName, State theirs, String theirName) {
        if (ours.equals(base) || ours.equals(theirs)) {
            return Outcome.of(theirs);
        }
        if (theirs.equals(base)) {
            return Outcome.of(ours);
        }
        if (ours.value().equals(theirs.value()) && (!ours.isOpen() && !theirs.isOpen() || isNew && ours.isOpen() != theirs.isOpen())) {
            // without an old value nobody knows that who has no dispute settled it
            return Outcome.of(ours.isOpen() ? ours : theirs);
        }
        Set<SidedValue> candidates = new LinkedHashSet<>();
        gather(ours, ourName, theirs, candidates);
        gather(theirs, theirName, ours, candidates);
        return weigh(candidates, ours, theirs);
    }

    /** What a side brings into the dispute: what was contested there and the other has not settled, and what it decided itself. */
    private void gather(State side, String name, State other, Set<SidedValue> into) {
        side.contested().stream().filter(value -> !base.contested().contains(value) || other.contested().contains(value)).forEach(into::add);
        boolean isDecided = !side.value().equals(base.value()) || base.isOpen() && !side.isOpen();
        if (isDecided && side.contested().stream().noneMatch(value -> value.value().equals(side.value()))) {
            into.add(new SidedValue(name, side.value()));
        }
    }

    private Outcome weigh(Set<SidedValue> candidates, State ours, State theirs) {
        if (manner != Manner.WHOLE && !isNew && !base.value().isEmpty()) {
            return weighWords(candidates);
        }
        var values = candidates.stream().map(SidedValue::value).collect(Collectors.toSet());
        if (values.size() == 1) {
            return new Outcome(values.iterator().next(), List.of());
        }
        return new Outcome(standing(values, ours, theirs), candidates);
    }

    /** What stands in the dossier until the dispute is settled. */
    private String standing(Set<String> values, State ours, State theirs) {
        if (isNew && !values.isEmpty()) {
            return values.stream().min(Comparator.naturalOrder()).orElseThrow();
        }
        return ours.value().equals(theirs.value()) ? ours.value() : base.value();
    }

    /** An empty text takes no part word by word: it is all words gone, against all that others say. */
    private Outcome weighWords(Set<SidedValue> candidates) {
        Predicate<SidedValue> isEmpty = candidate -> candidate.value().isEmpty();
        var texts = candidates.stream().map(SidedValue::value).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        var result = TextMerge.of(base.value(), texts, manner == Manner.LINES);
        if (candidates.stream().anyMatch(isEmpty)) {
            return new Outcome(texts.isEmpty() ? "" : base.value(), texts.isEmpty() ? Set.of() : candidates);
        }
        var contested = candidates.stream().filter(candidate -> result.variants().containsKey(candidate.value()))
                .map(candidate -> new SidedValue(candidate.who(), result.variants().get(candidate.value()))).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Outcome(result.common(), contested);
    }
}
