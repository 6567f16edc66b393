package org.adduce.core.internal.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.text.Quotation;
import org.adduce.model.text.TextIndex;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds in a further snapshot of a source what was marked in the earlier ones: quotes and voices found again gain a
 * further anchor and keep the old. What stands in lines that did not change costs next to nothing; for the rest the
 * text is searched, up to a limit that keeps the display alive.
 */
final class CarryOver {

    /** How many letters are searched in all: well under a second. */
    private static final long MOST_LETTERS = 50_000_000L;

    private final Snapshot later;
    private final Source source;
    private final TextIndex text;
    private final Map<UUID, SameLines> sameLines = new HashMap<>();
    private long letters;

    /** A further snapshot, in its source already. */
    CarryOver(Snapshot later) {
        this.later = later;
        this.source = (Source) later.eContainer();
        this.text = TextIndex.of(later);
    }

    void run() {
        source.eAllContents().forEachRemaining(this::carry);
    }

    private void carry(EObject element) {
        switch (element) {
            case Quote quote when isMissing(quote.getAnchors()) -> carry(quote);
            case Utterance voice when isMissing(voice.getAnchors()) -> places(voice.getAnchors()).ifPresent(voice.getAnchors()::addAll);
            default -> { }
        }
    }

    private boolean isMissing(List<Anchor> anchors) {
        return !anchors.isEmpty() && anchors.stream().noneMatch(anchor -> anchor.snapshot().equals(later.getId()));
    }

    private void carry(Quote quote) {
        var latest = latest(quote.getAnchors());
        if (latest.size() == 1 && says(latest.getFirst(), quote.getExact())) {
            var place = unchanged(latest.getFirst());
            if (place.isPresent()) {
                quote.getAnchors().add(place.get());
                return;
            }
        }
        if (maySearch()) {
            Quotation.carryOver(quote, later);
        }
    }

    private boolean says(Anchor anchor, String words) {
        return snapshot(anchor).filter(snapshot -> TextIndex.of(snapshot).says(anchor.start(), anchor.end(), words == null ? "" : words)).isPresent();
    }

    /** Where all of a voice's words of the latest earlier snapshot are now; nothing if any of them cannot be found. */
    private Optional<List<Anchor>> places(List<Anchor> anchors) {
        var latest = latest(anchors);
        var places = latest.stream().flatMap(anchor -> unchanged(anchor).or(() -> moved(anchor)).stream()).toList();
        return places.isEmpty() || places.size() < latest.size() ? Optional.empty() : Optional.of(places);
    }

    /** The anchors in the latest of the earlier snapshots that has any. */
    private List<Anchor> latest(List<Anchor> anchors) {
        return source.getSnapshots().reversed().stream()
                .map(snapshot -> anchors.stream().filter(anchor -> anchor.snapshot().equals(snapshot.getId())).sorted().toList())
                .filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    private Optional<Snapshot> snapshot(Anchor anchor) {
        return source.getSnapshots().stream().filter(snapshot -> snapshot.getId().equals(anchor.snapshot())).findFirst();
    }

    private Optional<Anchor> unchanged(Anchor anchor) {
        return snapshot(anchor).flatMap(snapshot -> {
            var before = TextIndex.of(snapshot);
            int start = before.toUtf16(anchor.start());
            int end = before.toUtf16(anchor.end());
            var lines = sameLines.computeIfAbsent(snapshot.getId(), id -> new SameLines(before.text(), text.text()));
            return anchor(lines.find(start, end), end - start);
        });
    }

    /** Words that stand once in the later text are found wherever they went. */
    private Optional<Anchor> moved(Anchor anchor) {
        var words = snapshot(anchor).map(snapshot -> TextIndex.of(snapshot).at(anchor.start(), anchor.end())).orElse("");
        if (words.isBlank() || !maySearch()) {
            return Optional.empty();
        }
        int first = text.text().indexOf(words);
        boolean isOnce = first >= 0 && text.text().indexOf(words, first + 1) < 0;
        return anchor(isOnce ? OptionalInt.of(first) : OptionalInt.empty(), words.length());
    }

    private boolean maySearch() {
        letters += text.text().length();
        return letters <= MOST_LETTERS;
    }

    private Optional<Anchor> anchor(OptionalInt start, int length) {
        return start.isEmpty() ? Optional.empty() : Optional.of(new Anchor(later.getId(), text.fromUtf16(start.getAsInt()),
                text.fromUtf16(start.getAsInt() + length)));
    }
}
