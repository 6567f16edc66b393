package org.adduce.core.internal.check;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Conflict;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.SidedValue;

/** No two people's edits wait to be settled. Those that do are told with what each wants, elements by their labels. */
final class ConflictCheck implements Check {

    private static final int ID_LENGTH = 36;
    private static final int LONGEST = 60;

    @Override
    public void check(CheckContext context) {
        for (var conflict : context.all(Conflict.class)) {
            var sides = conflict.getValues().stream().map(side -> words(side, context)).sorted().collect(Collectors.joining("; "));
            var words = sides.isEmpty() ? "conflict.open" : "conflict.found";
            context.report(conflict, Literals.CONFLICT__VALUES, CheckWords.text(words, conflict, sides));
        }
    }

    private static String words(SidedValue side, CheckContext context) {
        return side.value().isEmpty() ? CheckWords.text("conflict.nothing", side.who())
                : CheckWords.text("conflict.side", side.who(), labels(side.value(), context));
    }

    /** A reference is written as an id, the order of a list as ids with blanks between them. */
    private static String labels(String value, CheckContext context) {
        var parts = value.split(" ");
        if (parts[0].length() != ID_LENGTH) {
            return value.length() <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, LONGEST))) + '\u2026';
        }
        return Stream.of(parts).map(part -> label(part, context)).collect(Collectors.joining(", "));
    }

    private static String label(String id, CheckContext context) {
        try {
            return context.find(UUID.fromString(id)).map(CheckWords::label).orElse(id);
        } catch (IllegalArgumentException notAnId) {
            return id;
        }
    }
}
