package org.adduce.core.internal.check;

import java.util.stream.Collectors;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Conflict;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.SidedValue;

/** No two people's edits wait to be settled. */
final class ConflictCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var conflict : context.all(Conflict.class)) {
            var sides = conflict.getValues().stream().map(SidedValue::who).sorted().collect(Collectors.joining(", "));
            var words = sides.isEmpty() ? "conflict.open" : "conflict.found";
            context.report(conflict, Literals.CONFLICT__VALUES, CheckWords.text(words, conflict, sides));
        }
    }
}
