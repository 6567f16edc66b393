package org.adduce.core.internal.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.Element;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EReference;

/** Following one feature from element to element never leads back to where it began. */
final class CircleCheck implements Check {

    /** A message names no more elements of a circle than this. */
    private static final int NAMED = 3;

    private final Class<? extends Element> type;
    private final EReference reference;

    CircleCheck(Class<? extends Element> type, EReference reference) {
        this.type = type;
        this.reference = reference;
    }

    @Override
    public void check(CheckContext context) {
        for (var circle : Circles.find(context.all(type), this::next)) {
            var first = circle.get(0);
            var words = circle.size() == 1 ? CheckWords.text("circle.self", first, ModelWords.feature(reference))
                    : CheckWords.text("circle.found", first, ModelWords.feature(reference), others(circle));
            context.report(first, reference, words, cut(circle));
        }
    }

    /** Takes out the one reference by which the first leads to the second, as long as that leads back. */
    private Fix cut(List<Element> circle) {
        var next = circle.get(circle.size() == 1 ? 0 : 1).getId();
        return new Fix("cut", CheckWords.text("fix.cut", ModelWords.feature(reference), circle.get(circle.size() == 1 ? 0 : 1)), (element, dossier) -> {
            var other = dossier.find(next);
            if (other.isPresent() && next(element).contains(other.get()) && leadsTo(other.get(), element)) {
                take(element, other.get());
            }
        });
    }

    private boolean leadsTo(Element from, Element to) {
        var seen = new HashSet<Element>();
        var open = new ArrayDeque<Element>(List.of(from));
        while (!open.isEmpty()) {
            var element = open.pop();
            if (element == to) {
                return true;
            }
            if (seen.add(element)) {
                open.addAll(next(element));
            }
        }
        return false;
    }

    private void take(Element element, Element other) {
        if (element.eGet(reference) instanceof Collection<?> many) {
            many.remove(other);
        } else {
            element.eUnset(reference);
        }
    }

    private Collection<? extends Element> next(Element element) {
        if (!type.isInstance(element)) {
            return List.of();
        }
        var value = element.eGet(reference);
        if (value instanceof Collection<?> many) {
            return many.stream().map(Element.class::cast).toList();
        }
        return value == null ? List.of() : List.of((Element) value);
    }

    static String others(List<Element> circle) {
        var named = circle.stream().skip(1).limit(NAMED).map(CheckWords::label).collect(Collectors.joining(", "));
        return circle.size() > NAMED + 1 ? CheckWords.text("circle.more", named, circle.size() - 1 - NAMED) : named;
    }
}
