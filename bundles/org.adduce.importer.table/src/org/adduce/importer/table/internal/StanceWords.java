package org.adduce.importer.table.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Stance;

/** How people write a stance in a table. */
final class StanceWords {

    private static final Map<String, Stance> WORDS = Map.ofEntries(Map.entry("agree", Stance.ASSERTS), Map.entry("agrees", Stance.ASSERTS), Map.entry("supports", Stance.ASSERTS), Map.entry("support", Stance.ASSERTS), Map.entry("for", Stance.ASSERTS),
            Map.entry("pro", Stance.ASSERTS), Map.entry("yes", Stance.ASSERTS), Map.entry("true", Stance.ASSERTS), Map.entry("claims", Stance.ASSERTS), Map.entry("+", Stance.ASSERTS), Map.entry("assert", Stance.ASSERTS), Map.entry("disagree", Stance.DENIES), Map.entry("disagrees", Stance.DENIES),
            Map.entry("opposes", Stance.DENIES), Map.entry("oppose", Stance.DENIES), Map.entry("against", Stance.DENIES), Map.entry("contra", Stance.DENIES), Map.entry("con", Stance.DENIES), Map.entry("no", Stance.DENIES),
            Map.entry("false", Stance.DENIES), Map.entry("-", Stance.DENIES), Map.entry("deny", Stance.DENIES), Map.entry("unsure", Stance.DOUBTS), Map.entry("doubt", Stance.DOUBTS), Map.entry("doubtful", Stance.DOUBTS), Map.entry("?", Stance.ASKS), Map.entry("question", Stance.ASKS),
            Map.entry("relay", Stance.RELAYS), Map.entry("reports", Stance.RELAYS), Map.entry("concede", Stance.CONCEDES), Map.entry("retract", Stance.RETRACTS));

    private StanceWords() {
    }

    /** The stance that a cell says. */
    static Optional<Stance> of(String cell) {
        var plain = cell.strip().toLowerCase(Locale.ROOT);
        return CellValues.word(Literals.STANCE, plain).map(Stance.class::cast).or(() -> Optional.ofNullable(WORDS.get(plain)));
    }
}
