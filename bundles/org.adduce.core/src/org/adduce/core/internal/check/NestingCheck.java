package org.adduce.core.internal.check;

import java.util.List;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;

/** A voice inside another lies inside its words, in every snapshot where both have a place. */
final class NestingCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var inner : context.all(Utterance.class)) {
            if (inner.eContainer() instanceof Utterance outer
                    && inner.getAnchors().stream().anyMatch(anchor -> !lies(anchor, outer))) {
                context.report(inner, Literals.UTTERANCE__ANCHORS, CheckWords.text("nesting.outside", inner, outer));
            }
        }
    }

    /** Parts of the outer voice that touch count as one. */
    private static boolean lies(Anchor anchor, Utterance outer) {
        List<Anchor> parts = outer.getAnchors().stream().filter(part -> part.snapshot().equals(anchor.snapshot())).sorted().toList();
        int covered = anchor.start();
        for (var part : parts) {
            if (part.start() <= covered && part.end() > covered) {
                covered = part.end();
            }
        }
        boolean isEmptyWithin = anchor.length() == 0 && parts.stream().anyMatch(part -> part.encloses(anchor));
        return parts.isEmpty() || isEmptyWithin || anchor.length() > 0 && covered >= anchor.end();
    }
}
