package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Utterance;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Nobody quotes, reports or passes on what was only said later. */
final class PassingOnTimeCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var voice : context.all(Utterance.class)) {
            if (voice.getWhen() != null && voice.eContainer() instanceof Utterance outer) {
                compare(context, voice, Literals.UTTERANCE__WHEN, voice, outer);
            }
            if (voice.getQuotes() != null) {
                compare(context, voice, Literals.UTTERANCE__QUOTES, voice.getQuotes(), voice.eContainer() instanceof Utterance outer ? outer : voice);
            }
        }
        for (var assertion : context.all(Assertion.class)) {
            if (assertion.getSaidAt() != null && assertion.getUtterance() != null) {
                compare(context, assertion, Literals.ASSERTION__SAID_AT, assertion, assertion.getUtterance());
            }
            assertion.getReports().forEach(reported -> compare(context, assertion, Literals.ASSERTION__REPORTS, reported, assertion));
        }
    }

    private static void compare(CheckContext context, Element element, EStructuralFeature feature, Element said, Element passedOn) {
        var before = OwnTime.of(context, passedOn);
        var after = context.dating().of(said);
        if (before.isPresent() && after.isPresent() && Sequence.isSurelyBefore(before.get(), after.get())) {
            context.report(element, feature, CheckWords.text("said-after-passed-on.found", said, passedOn));
        }
    }
}
