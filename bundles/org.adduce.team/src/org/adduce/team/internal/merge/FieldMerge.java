package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.SidedValue;
import org.adduce.team.internal.compare.Mentions;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.ValueText;

/** Merges one feature of one element that is on both sides. */
final class FieldMerge {

    private static final Comparator<Object> BY_TEXT = Comparator.comparing(ValueText::of);

    private final ThreeWay versions;
    private final Contests contests;
    private final Target target;
    private final Recaptures recaptures;

    FieldMerge(ThreeWay versions, Contests contests, Target target) {
        this.versions = versions;
        this.contests = contests;
        this.target = target;
        this.recaptures = new Recaptures(versions);
    }

    /**
     * The versions of one element.
     *
     * @param before as it was, if it was
     * @param ours as it is on our side, and to become what both sides make of it
     * @param theirs as it is on their side
     */
    record Trio(UUID id, Optional<Element> before, Element ours, Element theirs) {

        List<Element> all() {
            return Stream.concat(before.stream(), Stream.of(ours, theirs)).toList();
        }
    }

    void merge(Trio trio, Trait trait) {
        var before = trio.before().map(trait::keys).orElse(List.of());
        var mine = Views.keys(versions.ours(), trait, trio.ours(), trio.before());
        var other = Views.keys(versions.theirs(), trait, trio.theirs(), trio.before());
        if (trait.feature() == Literals.ELEMENT__LEFTOVERS) {
            put(trio, trait, new LeftoversMerge(versions, contests, trio.id()).merge(before, mine, other));
        } else if (!trait.isMany()) {
            mergeSingle(trio, trait, before, mine, other);
        } else if (trait.isOrdered()) {
            mergeOrdered(trio, trait, before, mine, other);
        } else if (trait.feature() == Literals.SOURCE__BIBLIOGRAPHY) {
            put(trio, trait, new BibliographyMerge(versions, contests, trio.id()).merge(before, mine, other));
        } else if (trait.feature() == Literals.DOSSIER__RECEIPTS) {
            put(trio, trait, new ReceiptMerge((item, name) -> recaptures.told(item, name).map(side -> side == versions.ours())).merge(before, mine, other));
        } else {
            put(trio, trait, List.copyOf(Sets.merge(before, mine, other)));
        }
    }

    private void put(Trio trio, Trait trait, List<Object> keys) {
        if (!keys.equals(trait.keys(trio.ours()))) {
            target.put(trio.ours(), trait, keys, trio.all());
        }
    }

    /** A value that only ceased to speak of what is gone yields to any other. */
    private void mergeSingle(Trio trio, Trait trait, List<Object> before, List<Object> mine, List<Object> other) {
        boolean isMineLoose = isLoose(versions.ours(), trait, trio, before, mine);
        boolean isOtherLoose = isLoose(versions.theirs(), trait, trio, before, other);
        if (isMineLoose && !isOtherLoose && !other.equals(before)) {
            mergeOne(trio, trait, before, before, other);
        } else if (isOtherLoose && !isMineLoose && !mine.equals(before)) {
            mergeOne(trio, trait, before, mine, before);
        } else {
            mergeOne(trio, trait, before, mine, other);
        }
    }

    private static boolean isLoose(Side side, Trait trait, Trio trio, List<Object> before, List<Object> after) {
        return !after.equals(before) && trio.before().isPresent() && !new Seriousness(side).isSerious(trait, trio.before().get(), side.find(trio.id()).orElseThrow());
    }

    private void mergeOne(Trio trio, Trait trait, List<Object> before, List<Object> mine, List<Object> other) {
        var key = new ConflictKey(trio.id(), trait.feature().getName());
        boolean isDisputed = !mine.equals(other) && !mine.equals(before) && !other.equals(before);
        var imported = isDisputed && !contests.isKnown(key) ? recaptures.stands(trio, trait) : Optional.<Side>empty();
        if (imported.isPresent()) {
            put(trio, trait, imported.get() == versions.ours() ? mine : other);
            return;
        }
        boolean isNew = trio.before().isEmpty();
        var base = isNew ? State.NOTHING : Contests.state(text(before), contests.before(key));
        var ours = Contests.state(isNew && !trait.isSet(trio.ours()) ? "" : text(mine), contests.ours(key));
        var theirs = Contests.state(isNew && !trait.isSet(trio.theirs()) ? "" : text(other), contests.theirs(key));
        var outcome = new Decision(base, isNew, Manners.of(trait.feature())).of(ours, versions.ours().name(), theirs, versions.theirs().name());
        if (!outcome.contested().isEmpty() || base.isOpen() || ours.isOpen() || theirs.isOpen()) {
            contests.decide(key, base.value(), outcome.contested());
        }
        var keys = key(trait, outcome.value(), before, mine, other);
        put(trio, trait, outcome.contested().isEmpty() || isThere(trait, keys) ? keys : key(trait, firstOf(outcome.contested()), before, mine, other));
    }

    /** Whether whom a value speaks of is in the merged dossier. */
    private boolean isThere(Trait trait, List<Object> keys) {
        return !Mentions.canMention(trait) || keys.stream().noneMatch(key -> Mentions.any(key, id -> versions.base().has(id) && !versions.ours().index().has(id)));
    }

    private static String firstOf(List<SidedValue> values) {
        return values.stream().map(SidedValue::value).filter(text -> !text.isEmpty()).min(Comparator.naturalOrder()).orElse("");
    }

    private static String text(List<Object> keys) {
        return keys.isEmpty() ? "" : ValueText.of(keys.getFirst());
    }

    /** The value that is meant by a text: mostly one of those there are. */
    private static List<Object> key(Trait trait, String text, List<Object> before, List<Object> mine, List<Object> other) {
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(Stream.of(mine, other, before).flatMap(List::stream).filter(key -> ValueText.of(key).equals(text)).findFirst()
                .orElseGet(() -> ValueText.parse(trait.feature(), text)));
    }

    private void mergeOrdered(Trio trio, Trait trait, List<Object> before, List<Object> mine, List<Object> other) {
        var members = new LinkedHashSet<>(Sets.merge(before, mine, other));
        var result = Sequences.merge(before, mine, other, members, BY_TEXT);
        if (result.isContested()) {
            contestOrder(trio.id(), trait, before, mine, other);
        }
        put(trio, trait, result.order());
    }

    /** Both sides put the same into another order, each into its own. */
    void contestOrder(UUID id, Trait trait, List<Object> before, List<Object> mine, List<Object> other) {
        contests.contest(new ConflictKey(id, trait.feature().getName()), texts(before), List.of(new SidedValue(versions.ours().name(), texts(mine)),
                new SidedValue(versions.theirs().name(), texts(other))));
    }

    private static String texts(List<Object> keys) {
        return new ArrayList<>(keys).stream().map(ValueText::of).collect(Collectors.joining(" "));
    }
}
