package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lays a text out as a page. */
public final class PageBuilder {

    /** Longer lines are parted, at a blank where there is one: laying a line out takes time and memory that grow with it. */
    private static final int LONGEST = 4000;
    private static final int SEARCH_FOR_BLANK = 400;

    private final String text;
    private final Function<Voice, String> heading;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final IntervalIndex<Block> blocks;
    private final List<Page.Line> lines = new ArrayList<>();
    private final Set<Voice> headed = new HashSet<>();
    private Predicate<Voice> hidden = voice -> false;

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
        all.forEach(block -> {
            cuts.add(block.place().start());
            cuts.add(block.place().end());
        });
        blocks = new IntervalIndex<>(all, Block::place);
    }

    /** Leaves out the lines of some voices. */
    PageBuilder without(Predicate<Voice> voices) {
        hidden = voices;
        return this;
    }

    public Page build() {
        int at = 0;
        while (at < text.length()) {
            int end = endOfLine(at);
            lines.add(new Page.Line("", new Stretch(at, end), voiceAt(at).orElse(null)));
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

    private int endOfLine(int start) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? text.length() : newline;
        var cut = cuts.higher(start);
        if (cut != null && cut < end) {
            end = cut;
        }
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
        return before == null || after == null ? null : before.chain().stream().filter(after::isWithin).findFirst().orElse(null);
    }

    private List<Page.Line> withHeadings() {
        var all = new ArrayList<Page.Line>(lines.size() + headed.size());
        for (var line : lines) {
            if (line.voice() != null) {
                line.voice().chain().reversed().stream().filter(headed::add).forEach(voice -> all.add(
                        new Page.Line(heading.apply(voice), new Stretch(line.source().start(), line.source().start()), voice)));
            }
            all.add(line);
        }
        return all;
    }
}
