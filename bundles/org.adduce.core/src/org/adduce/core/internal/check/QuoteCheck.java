package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Severity;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.base.Tree;
import org.adduce.model.text.Words;
import org.adduce.model.value.Anchor;

/** A quote is true or says so: marked as found, its words stand at each of its places (law 5). */
final class QuoteCheck implements Check {

    /** Code points of what really stands at a place, more than a message shows. */
    private static final int ENOUGH = 60;

    @Override
    public void check(CheckContext context) {
        for (var quote : context.all(Quote.class)) {
            if (quote.getState() != QuoteState.FOUND) {
                context.report(Severity.WARNING, quote, Literals.QUOTE__STATE,
                        CheckWords.text("quote." + quote.getState().getLiteral(), quote, quote.eContainer()),
                        quote.getState() == QuoteState.ALTERED ? QuoteFixes.altered(quote) : QuoteFixes.untrue(quote));
            } else if (quote.getAnchors().isEmpty()) {
                placeless(context, quote);
            } else {
                quote.getAnchors().forEach(anchor -> compare(context, quote, anchor));
            }
        }
    }

    /** Words from something that was never captured have no place. */
    private static void placeless(CheckContext context, Quote quote) {
        var source = Tree.sourceOf(quote);
        if (source != null && !source.getSnapshots().isEmpty()) {
            context.report(Severity.WARNING, quote, Literals.QUOTE__ANCHORS, CheckWords.text("quote.placeless", quote, quote.eContainer()),
                    QuoteFixes.untrue(quote));
        }
    }

    private static void compare(CheckContext context, Quote quote, Anchor anchor) {
        var exact = quote.getExact() == null ? "" : quote.getExact();
        Places.snapshot(quote, anchor).filter(snapshot -> !Words.isSaid(snapshot, anchor, exact)).ifPresent(snapshot -> {
            var shown = new Anchor(anchor.snapshot(), anchor.start(), anchor.start() + Math.min(ENOUGH, anchor.length()));
            context.report(quote, Literals.QUOTE__EXACT,
                    CheckWords.text("quote.wrong", quote, quote.eContainer(), Words.at(snapshot, shown).strip()), QuoteFixes.untrue(quote));
        });
    }
}
