package org.adduce.ui.internal.mark.popup;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.model.ClaimKind;
import org.adduce.model.Stance;
import org.adduce.ui.internal.mark.popup.ChoiceRow.Choice;

/** Stances and kinds of claims with the letters that choose them; no letter means both a stance and a kind. */
final class StanceChoices {

    private StanceChoices() {
    }

    static List<Choice<Stance>> stances() {
        return Stream.of(Stance.values()).map(stance -> new Choice<>(stance, stance.getLiteral(), letters(stance))).toList();
    }

    static List<Choice<ClaimKind>> kinds() {
        return Stream.of(ClaimKind.values()).map(kind -> new Choice<>(kind, kind.getLiteral(), letters(kind))).toList();
    }

    private static String letters(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "a";
            case DENIES -> "d";
            case DOUBTS -> "b";
            case ASKS -> "qk";
            case CONCEDES -> "c";
            case RETRACTS -> "t";
            case RELAYS -> "r";
        };
    }

    private static String letters(ClaimKind kind) {
        return switch (kind) {
            case FACT -> "f";
            case FORECAST -> "o";
            case CAUSAL -> "u";
            case POLICY -> "p";
            case VALUE -> "v";
            case DEFINITION -> "n";
        };
    }
}
