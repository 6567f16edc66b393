package org.adduce.model.edit;

import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Conclusion;

/** What bears on what: "Fabs take years supports: Corvid is three years behind". */
final class ArgumentLabel {

    private static final int PART = 34;
    /** An argument about an argument about an argument is told no deeper. */
    private static final int DEPTH = 2;

    private ArgumentLabel() {
    }

    static String of(Argument argument) {
        return of(argument, DEPTH);
    }

    private static String of(Argument argument, int depth) {
        int premises = argument.getPremises().size();
        var first = argument.getPremises().isEmpty() ? LabelWords.text("label.argument.premise")
                : Excerpt.of(ElementLabel.of(argument.getPremises().get(0)), PART);
        var all = premises < 2 ? first : LabelWords.text("label.argument.and", first, String.valueOf(premises - 1));
        var verb = LabelWords.text("label.argument." + argument.getPolarity().getLiteral() + (premises < 2 ? "" : ".many"));
        return LabelWords.text("label.argument", all, verb, conclusion(argument.getConclusion(), depth));
    }

    private static String conclusion(Conclusion conclusion, int depth) {
        return switch (conclusion) {
            case Claim claim -> ElementLabel.of(claim);
            case Argument argument when depth > 0 -> of(argument, depth - 1);
            case null, default -> LabelWords.text("label.argument.conclusion");
        };
    }
}
