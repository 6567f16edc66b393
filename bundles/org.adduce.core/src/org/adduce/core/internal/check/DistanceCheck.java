package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Severity;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.Utterance;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.time.Bounds;

/** A time that is measured from another element is measured from one that is there, that is not measured from it in turn, and that is dated. */
final class DistanceCheck implements Check {

    @Override
    public void check(CheckContext context) {
        var measured = new ArrayList<Element>();
        for (var element : context.all(Element.class)) {
            for (var time : Times.of(element)) {
                time.when().anchors().forEach(anchor -> check(context, element, time, anchor));
                if (!time.when().anchors().isEmpty()) {
                    measured.add(element);
                }
            }
        }
        for (var circle : Circles.find(measured, element -> measuredFrom(context, element))) {
            context.report(circle.get(0), circle.size() == 1 ? CheckWords.text("distance.self", circle.get(0))
                    : CheckWords.text("distance.circle", circle.get(0), CircleCheck.others(circle)));
        }
    }

    private static void check(CheckContext context, Element element, Times.Time time, UUID anchor) {
        var from = context.find(anchor);
        var feature = ModelWords.feature(time.feature());
        if (from.isEmpty()) {
            context.report(element, time.feature(), CheckWords.text("distance.gone", element, feature, anchor));
        } else if (context.dating().of(from.get()).filter(bounds -> !bounds.equals(Bounds.UNKNOWN)).isEmpty()) {
            context.report(Severity.INFO, element, time.feature(), CheckWords.text("distance.undated", element, feature, from.get()));
        }
    }

    /** What an element's time hangs on: the elements it is measured from, else the voice or source that gives it its time. */
    private static List<Element> measuredFrom(CheckContext context, Element element) {
        var times = Times.of(element);
        if (!times.isEmpty()) {
            return times.stream().flatMap(time -> time.when().anchors().stream()).flatMap(anchor -> context.find(anchor).stream()).toList();
        }
        if (element instanceof Assertion assertion && assertion.getUtterance() != null) {
            return List.of(assertion.getUtterance());
        }
        boolean isSaid = element instanceof Utterance || element instanceof Assertion;
        return isSaid && element.eContainer() instanceof Element container ? List.of(container) : List.of();
    }
}
