package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.quote.Matches;
import org.adduce.importer.text.internal.speech.Introduction;

/** Lines marked as quoted: nobody quotes what they said themselves a line before; what follows a quotation answers it. */
final class QuotationSign implements Sign {

    private static final int REACH = 64;

    private final Matches matches;

    QuotationSign(Matches matches) {
        this.matches = matches;
    }

    @Override
    public void weigh(Gap gap, Scale scale) {
        boolean before = gap.before().passage().isQuoted();
        int quotation = quotationFrom(gap);
        if (quotation < 0) {
            if (before) {
                scale.add(-6, "it answers the quotation before");
            }
            return;
        }
        if (before && quotation == gap.index()) {
            scale.add(-4, "both are quoted");
            return;
        }
        var match = matches.of(quotation);
        if (quotesThisVoice(gap, quotation)) {
            scale.add(6, "it quotes the words before");
        } else if (hasQuotation(gap)) {
            scale.add(match.isPresent() ? 1.2 : -0.5, match.isPresent() ? "it quotes other words" : "it quotes again from elsewhere");
        } else {
            scale.add(1.8, "it begins with a quotation");
        }
    }

    /** The quoted passage that begins after the gap, at once or after words that announce it; -1 where none does. */
    private static int quotationFrom(Gap gap) {
        if (gap.after().passage().isQuoted()) {
            return gap.index();
        }
        int next = gap.index() + 1;
        boolean announced = next < gap.aspects().range().to() && gap.aspects().passages().depth(next) > 0 && gap.after().announces()
                && Introduction.in(gap.text(), gap.after().span()).isPresent();
        return announced ? next : -1;
    }

    /** Whether the quotation, or one that follows it at once, has words of the voice before: a quoted quotation comes first. */
    private boolean quotesThisVoice(Gap gap, int quotation) {
        int end = Math.min(gap.aspects().range().to(), quotation + REACH);
        for (int index = quotation; index < end && gap.aspects().passages().depth(index) > 0; index++) {
            if (matches.of(index).filter(it -> it.passage() >= gap.voiceStart() && it.passage() < gap.index()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasQuotation(Gap gap) {
        for (int index = Math.max(gap.voiceStart(), gap.index() - REACH); index < gap.index(); index++) {
            if (gap.aspects().passages().depth(index) > 0) {
                return true;
            }
        }
        return false;
    }
}
