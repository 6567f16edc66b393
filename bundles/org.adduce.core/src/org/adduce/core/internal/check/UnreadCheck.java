package org.adduce.core.internal.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Leftovers;

/** What a file held that this version does not understand is there, and is told. */
final class UnreadCheck implements Check {

    private static final int NAMED = 3;

    @Override
    public void check(CheckContext context) {
        for (var element : context.all(Element.class)) {
            if (element.getLeftovers() != null && !names(element.getLeftovers()).isEmpty()) {
                context.report(element, Literals.ELEMENT__LEFTOVERS, CheckWords.text("unread.found", element, names(element.getLeftovers())));
            }
        }
    }

    /** Comments have no name. */
    private static String names(Leftovers leftovers) {
        return Stream.concat(leftovers.attributes().stream().map(Leftovers.Attribute::name), leftovers.children().stream().map(Leftovers.Child::name))
                .filter(name -> !name.startsWith("#")).distinct().limit(NAMED).collect(Collectors.joining(", "));
    }
}
