package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.check.Fix;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Snapshot;
import org.adduce.model.base.Tree;
import org.adduce.model.text.Quotation;
import org.adduce.model.text.TextIndex;
import org.adduce.model.text.Words;
import org.adduce.model.value.Anchor;

/** Ways to make a quote true, or have it say that it is not. */
final class QuoteFixes {

    private QuoteFixes() {
    }

    /** What to do about a quote whose places are not its words': mark them where they stand, if that is one place; else admit it. */
    static Fix[] untrue(Quote quote) {
        var fixes = new ArrayList<Fix>();
        if (found(quote).isPresent()) {
            fixes.add(mark());
        }
        if (quote.getState() == QuoteState.FOUND) {
            fixes.add(admit());
        }
        return fixes.toArray(Fix[]::new);
    }

    /** What to do about a quote that stands a little differently in its source. */
    static Fix[] altered(Quote quote) {
        var fixes = new ArrayList<>(List.of(untrue(quote)));
        if (wordsThere(quote).isPresent()) {
            fixes.add(Fix.on(Quote.class, "take-words", CheckWords.text("fix.take-words"), (live, dossier) -> takeWords(live)));
        }
        return fixes.toArray(Fix[]::new);
    }

    private static Fix mark() {
        return Fix.on(Quote.class, "mark-again", CheckWords.text("fix.mark-again"), (quote, dossier) -> found(quote).ifPresent(place -> {
            var anchors = new ArrayList<>(quote.getAnchors().stream().filter(anchor -> isTrue(quote, anchor)).toList());
            if (anchors.stream().noneMatch(place::equals)) {
                anchors.add(place);
            }
            quote.getAnchors().retainAll(anchors);
            anchors.stream().filter(anchor -> !quote.getAnchors().contains(anchor)).forEach(quote.getAnchors()::add);
            quote.setState(QuoteState.FOUND);
        }));
    }

    private static Fix admit() {
        return Fix.on(Quote.class, "admit", CheckWords.text("fix.admit"), (quote, dossier) -> {
            if (quote.getState() == QuoteState.FOUND && (quote.getAnchors().isEmpty() || !Quotation.isTrue(quote))) {
                var state = latest(quote).map(snapshot -> Quotation.find(quote, snapshot).state()).orElse(QuoteState.LOST);
                quote.setState(state == QuoteState.FOUND ? QuoteState.ALTERED : state);
            }
        });
    }

    private static void takeWords(Quote quote) {
        wordsThere(quote).ifPresent(words -> {
            quote.setExact(words);
            quote.setState(QuoteState.FOUND);
        });
    }

    /** The one place where the latest snapshot that says the words says them; what stood around them tells it from others. */
    private static Optional<Anchor> found(Quote quote) {
        var source = Tree.sourceOf(quote);
        var exact = quote.getExact();
        if (source == null || exact == null || exact.isBlank()) {
            return Optional.empty();
        }
        return source.getSnapshots().reversed().stream().filter(snapshot -> TextIndex.of(snapshot).text().contains(exact)).findFirst()
                .map(snapshot -> Quotation.find(quote, snapshot))
                .filter(sighting -> sighting.state() == QuoteState.FOUND && sighting.places().size() == 1)
                .map(sighting -> sighting.places().getFirst());
    }

    /** What its source says at all of its places, if that is the same everywhere and other than its words. */
    private static Optional<String> wordsThere(Quote quote) {
        var said = quote.getAnchors().stream().map(anchor -> Places.snapshot(quote, anchor).map(snapshot -> Words.at(snapshot, anchor)).orElse(""))
                .distinct().toList();
        return said.size() == 1 && !said.getFirst().isBlank() && !said.getFirst().equals(quote.getExact()) ? Optional.of(said.getFirst())
                : Optional.empty();
    }

    private static boolean isTrue(Quote quote, Anchor anchor) {
        return Places.snapshot(quote, anchor).filter(snapshot -> Words.isSaid(snapshot, anchor, quote.getExact())).isPresent();
    }

    private static Optional<Snapshot> latest(Quote quote) {
        var source = Tree.sourceOf(quote);
        return source == null || source.getSnapshots().isEmpty() ? Optional.empty() : Optional.of(source.getSnapshots().getLast());
    }
}
