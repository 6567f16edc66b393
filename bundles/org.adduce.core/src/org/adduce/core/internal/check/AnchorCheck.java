package org.adduce.core.internal.check;

import java.util.List;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.Citation;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.Utterance;
import org.adduce.model.text.TextIndex;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An anchor names a snapshot of the source it stands in, and lies inside its text. */
final class AnchorCheck implements Check {

    @Override
    public void check(CheckContext context) {
        context.all(Quote.class).forEach(quote -> check(context, quote, Literals.QUOTE__ANCHORS, quote.getAnchors()));
        context.all(Utterance.class).forEach(voice -> check(context, voice, Literals.UTTERANCE__ANCHORS, voice.getAnchors()));
        context.all(Citation.class).forEach(citation -> check(context, citation, Literals.CITATION__ANCHOR,
                citation.getAnchor() == null ? List.of() : List.of(citation.getAnchor())));
    }

    private static void check(CheckContext context, Element element, EStructuralFeature feature, List<Anchor> anchors) {
        for (var anchor : anchors) {
            var snapshot = Places.snapshot(element, anchor);
            if (snapshot.isEmpty()) {
                var words = context.find(anchor.snapshot()).isPresent() ? "anchor.elsewhere" : "anchor.gone";
                context.report(element, feature, CheckWords.text(words, element, anchor.snapshot()), fixes(element));
            } else {
                int length = TextIndex.of(snapshot.get()).length();
                if (anchor.end() > length) {
                    context.report(element, feature, CheckWords.text("anchor.beyond", element, anchor.end(), length), fixes(element));
                }
            }
        }
    }

    /** A quote's words can be looked for; where a voice is, only a person can say. */
    private static Fix[] fixes(Element element) {
        return element instanceof Quote quote ? QuoteFixes.untrue(quote) : new Fix[0];
    }
}
