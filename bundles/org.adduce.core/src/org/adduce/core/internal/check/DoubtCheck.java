package org.adduce.core.internal.check;

import java.util.stream.Collectors;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;

/** What an import was not sure about has been looked at by a person. */
final class DoubtCheck implements Check {

    private static final Fix SETTLE = new Fix("settle", CheckWords.text("fix.settle"), (element, dossier) -> element.setDoubt(null));

    @Override
    public void check(CheckContext context) {
        for (var element : context.all(Element.class)) {
            if (element.getDoubt() != null && !element.getDoubt().isBlank()) {
                context.report(element, Literals.ELEMENT__DOUBT, CheckWords.text("doubt.found", element, onOneLine(element.getDoubt())), SETTLE);
            }
        }
    }

    /** An import writes each of several doubts on a line of its own. */
    private static String onOneLine(String doubts) {
        return doubts.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(". "));
    }
}
