package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.border.Borders;
import org.adduce.importer.text.internal.border.Cut;
import org.adduce.importer.text.internal.border.Genre;
import org.adduce.importer.text.internal.border.Genres;
import org.adduce.importer.text.internal.border.Range;
import org.adduce.importer.text.internal.head.Heads;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.quote.Blocks;
import org.adduce.importer.text.internal.quote.Matches;
import org.adduce.importer.text.internal.quote.Repeats;

/** Reads a text from its lines to its voices, one stage after another. Of one thread and one text. */
public final class DiscussionReader {

    /** More passages without a name are not judged one by one: a person could not review them either. */
    private static final int MOST_JUDGED = 600_000;

    private final Page page;
    private final Pulse pulse;
    private final Budget room = new Budget(Budget.VOICES);
    private Genre genre = Genre.NOTE;
    private boolean full;
    private int largest;

    /** A reader of a page. */
    public DiscussionReader(Page page, Pulse pulse) {
        this.page = page;
        this.pulse = pulse;
    }

    /** Reads the page. What part of all each stage is was measured with fifty megabytes. */
    public Discussion read() {
        pulse.now("Looking for names and dates", 5);
        var frame = Frame.of(page, pulse);
        var heading = heading(frame);
        var passages = Passages.of(page, frame.roles(), pulse);
        frame.brackets().mark(passages);
        pulse.now("Looking for quotations", 2);
        Repeats.mark(passages, pulse);
        var matches = Matches.in(passages, pulse);
        var blocks = Blocks.in(passages, pulse);
        var borders = Borders.of(passages, matches, blocks, pulse);
        pulse.now("Looking for voices", 1);
        var outline = new Outline(passages);
        for (var region : frame.regions(passages)) {
            if (region.head().isPresent()) {
                add(outline, region);
            } else {
                cut(region.passages(), borders, matches, passages, outline);
            }
        }
        pulse.now("Looking into voices", 4);
        var parts = new Budget(Budget.PARTS);
        new Quotations(outline, matches, blocks, frame.brackets(), parts, pulse).add();
        new Speech(outline, parts, pulse).add();
        new Requotes(outline, genre, parts, pulse).add();
        pulse.now("Looking for links", 2);
        new Citations(outline, new Budget(Budget.PARTS), pulse).add();
        new Replies(outline, genre, pulse).add();
        pulse.check();
        full |= parts.isOverdrawn() || room.isOverdrawn();
        return new Discussion(page, Heading.title(page, heading).or(() -> Heads.subject(page, frame.heads())), outline.voices(), frame.heads(), frame.furniture(), genre, full);
    }

    private List<Integer> heading(Frame frame) {
        var lines = Heading.lines(page, frame, Passages.of(page, frame.roles(), pulse));
        lines.forEach(frame::skip);
        frame.skipTitles(lines);
        return lines;
    }

    /** A voice that a head names; where there are too many, its words go with the last there is room for. */
    private void add(Outline outline, Region region) {
        if (room.take()) {
            outline.add(region.passages(), region.head(), List.of());
        } else {
            outline.extend(region.passages().to());
            full = true;
        }
    }

    private void cut(Range range, Borders borders, Matches matches, Passages passages, Outline outline) {
        var manner = Genres.of(passages, range, matches, pulse);
        if (range.length() > largest) {
            largest = range.length();
            genre = manner.genre();
        }
        var near = new ArrayList<Cut>();
        Cut opening = null;
        int from = range.from();
        var judged = new Range(range.from(), Math.min(range.to(), range.from() + MOST_JUDGED));
        full |= judged.to() < range.to();
        for (var cut : borders.in(judged, manner)) {
            if (cut.isBorder() && room.take()) {
                outline.add(new Range(from, cut.passage()), opening, near);
                opening = cut;
                from = cut.passage();
                near.clear();
            } else {
                BorderDoubts.keep(near, cut);
            }
        }
        outline.add(new Range(from, range.to()), opening, near);
        if (manner.perhapsTalk() && opening == null) {
            outline.entries().getLast().voice().doubts().add(new Doubt("It is taken for the text of one person", "several people answer each other in it"));
        }
    }
}
