package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.quote.Matches;
import org.adduce.importer.text.internal.speech.Introduction;

/**
 * Somebody who quotes one paragraph after another of what was said before, and answers each, is one voice; and the
 * paragraphs quoted so were one voice too.
 */
final class QuotationBonds {

    /** So many paragraphs of answer may stand between two quotations. */
    private static final int LONGEST_ANSWER = 8;
    /** So many paragraphs may be left out between two that are quoted. */
    private static final int LONGEST_LEAP = 3;

    private QuotationBonds() {
    }

    static void tie(Bonds bonds, Passages passages, Matches matches, Pulse pulse) {
        int last = -1;
        int first = -1;
        for (int index = 0; index < passages.size(); index++) {
            pulse.beat();
            if (passages.depth(index) == 0) {
                continue;
            }
            introduce(bonds, passages, index);
            if (passages.depth(index) > 1) {
                continue; // somebody else quoted it before
            }
            var match = matches.of(index);
            if (match.isPresent() && match.get().passage() < index) {
                boolean inTurn = last >= 0 && index - last <= LONGEST_ANSWER
                        && (isInOrder(matches.of(last).get().passage(), match.get().passage(), first) || isBetween(matches, first, last, match.get().passage()));
                if (inTurn) {
                    bonds.tie(last, index, Bond.IN_TURN);
                    bonds.tie(matches.of(last).get().passage(), match.get().passage(), Bond.TOGETHER);
                }
                first = inTurn ? first : index;
                last = index;
            }
        }
    }

    /** Whether what is quoted follows what was quoted before, and neither is the answer to it. */
    private static boolean isInOrder(int quoted, int nextQuoted, int firstQuotation) {
        return nextQuoted >= quoted && nextQuoted - quoted <= LONGEST_LEAP && nextQuoted < firstQuotation;
    }

    /** Whether somebody who quotes one voice in turn comes back to words between those. */
    private static boolean isBetween(Matches matches, int first, int last, int quoted) {
        return last > first && quoted >= matches.of(first).get().passage() && quoted <= matches.of(last).get().passage();
    }

    private static void introduce(Bonds bonds, Passages passages, int quotation) {
        int before = quotation - 1;
        if (before >= 0 && passages.depth(before) == 0 && Introduction.in(passages.text(), passages.get(before).span()).isPresent()) {
            bonds.put(quotation, Bond.INTRODUCED);
        }
    }
}
