package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Citation;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Utterance;

/** Nobody points at what was only published later. */
final class EvidenceTimeCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var citation : context.all(Citation.class)) {
            var target = citation.getTarget();
            if (target == null || target.getPublished() == null || !(citation.eContainer() instanceof Utterance voice)) {
                continue;
            }
            var said = OwnTime.of(context, voice);
            if (said.isPresent() && Sequence.isSurelyBefore(said.get(), context.dating().of(target.getPublished()))) {
                context.report(citation, Literals.CITATION__TARGET, CheckWords.text("evidence-time.found", voice, target));
            }
        }
    }
}
