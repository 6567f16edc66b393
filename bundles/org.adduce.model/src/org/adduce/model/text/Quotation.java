package org.adduce.model.text;

import java.util.UUID;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.base.Tree;
import org.adduce.model.value.Anchor;

/**
 * Makes quotes of words in a snapshot, and finds them again in a later one.
 *
 * @since 1.0
 */
public final class Quotation {

    /** How many UTF-16 units before and after the words are kept with them, to tell their place from others. */
    public static final int CONTEXT = 32;

    private Quotation() {
    }

    /**
     * A new quote, not yet in any dossier, of the words between two UTF-16 offsets of a snapshot's text. An offset within
     * a pair is taken outward.
     *
     * @throws IndexOutOfBoundsException if the offsets do not lie within the text in this order
     */
    public static Quote of(Snapshot snapshot, int start, int end) {
        var text = TextIndex.of(snapshot).text();
        var quote = ModelFactory.eINSTANCE.createQuote();
        int first = isWithinPair(text, start) ? start - 1 : start;
        int last = isWithinPair(text, end) ? end + 1 : end;
        quote.setId(UUID.randomUUID());
        quote.setExact(text.substring(first, last));
        int before = Math.max(0, first - CONTEXT);
        int after = Math.min(text.length(), last + CONTEXT);
        quote.setPrefix(text.substring(isWithinPair(text, before) ? before + 1 : before, first));
        quote.setSuffix(text.substring(last, isWithinPair(text, after) ? after - 1 : after));
        quote.setState(QuoteState.FOUND);
        quote.getAnchors().add(anchor(snapshot, first, last));
        return quote;
    }

    /** The anchor of the words between two UTF-16 offsets of a snapshot's text. */
    public static Anchor anchor(Snapshot snapshot, int start, int end) {
        var index = TextIndex.of(snapshot);
        return new Anchor(snapshot.getId(), index.fromUtf16(start), index.fromUtf16(end));
    }

    /** Looks for a quote's words in a snapshot. Changes nothing. */
    public static Sighting find(Quote quote, Snapshot snapshot) {
        var text = TextIndex.of(snapshot).text();
        var result = new QuoteSearch(orEmpty(quote.getExact()), orEmpty(quote.getPrefix()), orEmpty(quote.getSuffix()), text).search();
        return new Sighting(result.state(), result.spans().stream().map(span -> anchor(snapshot, span.start(), span.end())).toList());
    }

    /**
     * Finds a quote again in a later snapshot of its source: gives it a further anchor if there is one place, keeps the
     * old ones, and sets its state. A quote that one of its snapshots says otherwise stays altered, even if this one
     * says it.
     */
    public static Sighting carryOver(Quote quote, Snapshot later) {
        var sighting = find(quote, later);
        if (sighting.places().size() == 1) {
            quote.getAnchors().add(sighting.places().get(0));
        }
        boolean isUntrue = sighting.state() == QuoteState.FOUND && !isTrue(quote);
        quote.setState(isUntrue ? QuoteState.ALTERED : sighting.state());
        return sighting;
    }

    /** Whether each snapshot of its source that a quote has an anchor in says exactly its words there. */
    public static boolean isTrue(Quote quote) {
        Source source = Tree.sourceOf(quote);
        return source == null || source.getSnapshots().stream().allMatch(snapshot -> isTrue(quote, snapshot));
    }

    private static boolean isTrue(Quote quote, Snapshot snapshot) {
        return quote.getAnchors().stream().filter(anchor -> anchor.snapshot().equals(snapshot.getId()))
                .allMatch(anchor -> Words.isSaid(snapshot, anchor, orEmpty(quote.getExact())));
    }

    private static boolean isWithinPair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
