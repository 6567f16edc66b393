package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lays a text out as a page. */
public final class PageBuilder {

    /** Longer lines are parted, at a blank where there is one: laying a line out takes time and memory that grow with it. */
    private static final int LONGEST = 4000;
    private static final int SEARCH_FOR_BLANK = 400;

    private final String text;
    private final Function<Voice, String> heading;
    /** Where blocks begin and end, in order; between two of them nobody else speaks. */
    private final int[] cuts;
    private final IntervalIndex<Block> blocks;
    private final List<Page.Line> lines = new ArrayList<>();
    private final Set<Voice> headed = new HashSet<>();
    private Predicate<Voice> hidden = voice -> false;
    private Runnable pause = () -> { };
    /** How many of the cuts are behind. */
    private int passed;
    /** Whose line it is up to the next cut; null where it is nobody's. */
    private Voice speaking;
    /** Where the line of the text ends; long ones are parted more than once. */
    private int newline = -1;

    private record Block(Voice voice, Stretch place) {
    }

    /** Every voice that stands in lines of its own gets a heading of its words, which must not be empty. */
    public PageBuilder(String text, Voices voices, Blocks placed, Function<Voice, String> heading) {
        this.text = text;
        this.heading = heading;
        var all = new ArrayList<Block>();
        for (var voice : voices.all()) {
            placed.of(voice).forEach(place -> all.add(new Block(voice, place)));
        }
        cuts = all.stream().map(Block::place).flatMapToInt(place -> IntStream.of(place.start(), place.end())).sorted().distinct().toArray();
        blocks = new IntervalIndex<>(all, Block::place);
    }

    /** A text in which nobody is told from others, line by line. */
    public static Page plain(String text) {
        var nobody = Voices.none();
        return new PageBuilder(text, nobody, new Blocks(text, nobody), voice -> "").build();
    }

    /** Leaves out the lines of some voices. */
    PageBuilder without(Predicate<Voice> voices) {
        hidden = voices;
        return this;
    }

    /** Runs something wherever building may be interrupted. */
    PageBuilder pausing(Runnable pausing) {
        pause = pausing;
        return this;
    }

    public Page build() {
        int at = 0;
        while (at < text.length()) {
            pause.run();
            listen(at);
            int end = endOfLine(at);
            lines.add(new Page.Line("", new Stretch(at, end), speaking));
            at = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        if (text.isEmpty() || text.endsWith("\n")) {
            lines.add(new Page.Line("", new Stretch(text.length(), text.length()), null));
        }
        giveBlankLines();
        if (lines.stream().anyMatch(line -> !isHidden(line))) {
            lines.removeIf(this::isHidden);
        }
        return new Page(text, withHeadings());
    }

    private boolean isHidden(Page.Line line) {
        return line.voice() != null && hidden.test(line.voice());
    }

    /** Who speaks at a place that none is asked for before. */
    private void listen(int at) {
        int before = passed;
        while (passed < cuts.length && cuts[passed] <= at) {
            passed++;
        }
        if (passed > before) {
            speaking = voiceAt(at).orElse(null);
        }
    }

    private int endOfLine(int start) {
        if (newline < start) {
            int next = text.indexOf('\n', start);
            newline = next < 0 ? text.length() : next;
        }
        int end = passed < cuts.length ? Math.min(cuts[passed], newline) : newline;
        return end - start <= LONGEST ? end : parted(start + LONGEST);
    }

    private int parted(int end) {
        for (int at = end; at > end - SEARCH_FOR_BLANK; at--) {
            if (text.charAt(at - 1) == ' ') {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private Optional<Voice> voiceAt(int offset) {
        return blocks.at(offset).stream().map(Block::voice).max((a, b) -> Integer.compare(a.chain().size(), b.chain().size()));
    }

    /** A blank line belongs to the innermost voice that speaks both before and after it. */
    private void giveBlankLines() {
        Voice before = null;
        int blanks = 0;
        for (int i = 0; i <= lines.size(); i++) {
            pause.run();
            if (i < lines.size() && isBlank(lines.get(i))) {
                blanks++;
                continue;
            }
            var after = i < lines.size() ? lines.get(i).voice() : null;
            for (int blank = i - blanks; blank < i; blank++) {
                lines.set(blank, new Page.Line("", lines.get(blank).source(), common(before, after)));
            }
            before = after;
            blanks = 0;
        }
    }

    private boolean isBlank(Page.Line line) {
        return line.source().trimmed(text).isEmpty();
    }

    private static Voice common(Voice before, Voice after) {
        if (before == after) {
            return before;
        }
        return before == null || after == null ? null : before.chain().stream().filter(after::isWithin).findFirst().orElse(null);
    }

    private List<Page.Line> withHeadings() {
        var all = new ArrayList<Page.Line>(lines.size() + headed.size());
        Voice before = null;
        for (var line : lines) {
            pause.run();
            if (line.voice() != null && line.voice() != before) {
                line.voice().chain().reversed().stream().filter(headed::add).forEach(voice -> all.add(
                        new Page.Line(heading.apply(voice), new Stretch(line.source().start(), line.source().start()), voice)));
            }
            all.add(line);
            before = line.voice();
        }
        return all;
    }
}
