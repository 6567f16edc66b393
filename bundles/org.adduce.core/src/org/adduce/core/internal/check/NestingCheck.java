package org.adduce.core.internal.check;

import java.util.List;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;

/** A voice inside another lies inside its words, in every snapshot where both have a place. */
final class NestingCheck implements Check {

    private static final Fix MOVE_OUT = Fix.on(Utterance.class, "move-out", CheckWords.text("fix.move-out"), (inner, dossier) -> moveOut(inner));

    @Override
    public void check(CheckContext context) {
        for (var inner : context.all(Utterance.class)) {
            if (inner.eContainer() instanceof Utterance outer && isOutside(inner, outer)) {
                context.report(inner, Literals.UTTERANCE__ANCHORS, CheckWords.text("nesting.outside", inner, outer), MOVE_OUT);
            }
        }
    }

    private static boolean isOutside(Utterance inner, Utterance outer) {
        return inner.getAnchors().stream().anyMatch(anchor -> !lies(anchor, outer));
    }

    /** To the innermost voice whose words hold its own, else to the source. */
    private static void moveOut(Utterance inner) {
        if (!(inner.eContainer() instanceof Utterance direct) || !isOutside(inner, direct)) {
            return;
        }
        var around = direct.eContainer();
        while (around instanceof Utterance outer && isOutside(inner, outer)) {
            around = outer.eContainer();
        }
        if (around instanceof Utterance outer) {
            outer.getUtterances().add(inner);
        } else if (around instanceof Source source) {
            source.getUtterances().add(inner);
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
