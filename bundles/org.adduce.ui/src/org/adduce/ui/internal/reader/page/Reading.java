package org.adduce.ui.internal.reader.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.model.Claim;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Tagged;

/** One source's newest text, laid out to be read: its page, its voices, what is marked in it, where it leads. */
public final class Reading {

    private final Source source;
    private final Snapshot snapshot;
    private final Voices voices;
    private final Blocks blocks;
    private final Threads threads;
    private final Headings headings;
    private final Levels levels;
    private final Page page;
    private final IntervalIndex<InlinePart> inline;
    private final Links links;
    private final Marks marks;

    private record InlinePart(Voice voice, Stretch place) {
    }

    private Reading(Source source, Snapshot snapshot, Set<UUID> folded, Runnable pause) {
        this.source = source;
        this.snapshot = snapshot;
        voices = Voices.of(source, snapshot, pause);
        pause.run();
        blocks = new Blocks(text(), voices);
        pause.run();
        threads = new Threads(voices, folded);
        headings = new Headings(voices, threads::hiddenUnder);
        pause.run();
        levels = new Levels(voices);
        page = new PageBuilder(text(), voices, blocks, headings::of).without(threads::isHidden).pausing(pause).build();
        pause.run();
        inline = new IntervalIndex<>(voices.all().stream().filter(voice -> !blocks.isBlock(voice))
                .flatMap(voice -> voice.parts().stream().map(place -> new InlinePart(voice, place))).toList(), InlinePart::place);
        pause.run();
        links = new Links(text(), voices, new Places(snapshot));
        pause.run();
        marks = new Marks(source, snapshot);
    }

    /** The newest text of {@code source}; empty if it has none. */
    public static Optional<Reading> of(Source source) {
        return of(source, Set.of());
    }

    /** The newest text of {@code source}, with the answers to some voices folded away; empty if it has none. */
    public static Optional<Reading> of(Source source, Set<UUID> folded) {
        return of(source, folded, () -> { });
    }

    /** The same; {@code pause} is run wherever making it may be interrupted. */
    public static Optional<Reading> of(Source source, Set<UUID> folded, Runnable pause) {
        return snapshot(source).map(snapshot -> new Reading(source, snapshot, folded, pause));
    }

    /** The newest capture of {@code source} that has a text, which is the one that is read. */
    public static Optional<Snapshot> snapshot(Source source) {
        return source.getSnapshots().reversed().stream().filter(snapshot -> snapshot.getText() != null && !snapshot.getText().isBlank()).findFirst();
    }

    /** What is read. */
    public Source source() {
        return source;
    }

    /** The capture that is shown. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Its text. */
    public String text() {
        return snapshot.getText();
    }

    /** Who speaks in it. */
    public Voices voices() {
        return voices;
    }

    /** What is marked in it. */
    public Marks marks() {
        return marks;
    }

    /** Whether anybody speaks in it; if not, the whole text is the source's. */
    public boolean hasVoices() {
        return !voices.all().isEmpty();
    }

    /** Who answers whom in it. */
    public Threads threads() {
        return threads;
    }

    public Page page() {
        return page;
    }

    public Headings headings() {
        return headings;
    }

    public Links links() {
        return links;
    }

    /** What in the source takes a stance on a claim. */
    public Set<Tagged> assertionsOf(Claim claim) {
        return source.getAssertions().stream().filter(assertion -> assertion.getClaim() == claim).collect(Collectors.toSet());
    }

    /** How far to the right a voice's lines begin. */
    public int level(Voice voice) {
        return levels.of(voice);
    }

    /** Whether a voice stands in lines of its own. */
    public boolean isBlock(Voice voice) {
        return blocks.isBlock(voice);
    }

    /** The voices that are passed on within the words of {@code line}, outer before inner. */
    public List<Voice> quotedIn(Stretch line) {
        return inline.overlapping(line).stream().map(InlinePart::voice).distinct().toList();
    }
}
