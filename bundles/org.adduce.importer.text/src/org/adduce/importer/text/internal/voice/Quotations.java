package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.border.Range;
import org.adduce.importer.text.internal.head.Meta;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.page.Margin;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.quote.Block;
import org.adduce.importer.text.internal.quote.Match;
import org.adduce.importer.text.internal.quote.Matches;
import org.adduce.importer.text.internal.speech.Introduction;

/** Makes voices of the passages that are marked as quoted and of announced quotations, inside the voices that quote them. */
final class Quotations {

    /** A quotation of more lines is kept as one piece, marks and all. */
    private static final int MOST_PIECES = 64;

    private final Outline outline;
    private final Matches matches;
    private final List<Block> blocks;
    private final Brackets brackets;
    private final Budget budget;
    private final Pulse pulse;
    private final Set<Voice> namedByQuotation = Collections.newSetFromMap(new IdentityHashMap<>());

    Quotations(Outline outline, Matches matches, List<Block> blocks, Brackets brackets, Budget budget, Pulse pulse) {
        this.outline = outline;
        this.matches = matches;
        this.blocks = blocks;
        this.brackets = brackets;
        this.budget = budget;
        this.pulse = pulse;
    }

    void add() {
        for (var entry : outline.entries()) {
            pulse.beat();
            addMarked(entry);
        }
        blocks.forEach(this::add);
    }

    private void addMarked(Outline.Entry entry) {
        int from = entry.range().from();
        Optional<Introduction> introduced = Optional.empty();
        while (from < entry.range().to()) {
            int to = from;
            while (to < entry.range().to() && outline.passages().depth(to) > 0) {
                to++;
            }
            if (to > from) {
                introduced = introducedBy(entry, from).or(dated(introduced));
                addLevel(entry.voice(), new Range(from, to), 1, introduced);
            }
            from = to + 1;
        }
    }

    /** A mail names once whom it answers, and then quotes piece by piece. */
    private static Supplier<Optional<Introduction>> dated(Optional<Introduction> before) {
        return () -> before.filter(it -> it.moment().isPresent());
    }

    private Optional<Introduction> introducedBy(Outline.Entry entry, int quotation) {
        var bracketed = brackets.speaker(quotation);
        if (bracketed.isPresent()) {
            return bracketed.map(name -> new Introduction(name, new Span(0, 0), false, Optional.empty()));
        }
        int before = quotation - 1;
        if (before < entry.range().from()) {
            return Optional.empty();
        }
        boolean dated = before > entry.range().from() && Meta.isStamp(text(), outline.passages().get(before).span());
        return Introduction.in(text(), outline.passages().get(dated ? before - 1 : before).span());
    }

    /** Adds to a voice the quotations that stand at least so deep, a voice for each stretch of words taken from one voice. */
    private void addLevel(Voice outer, Range range, int level, Optional<Introduction> introduced) {
        int from = range.from();
        while (from < range.to()) {
            if (outline.passages().depth(from) < level) {
                from++;
                continue;
            }
            int to = stretchEnd(from, range.to(), level);
            var announced = level > 1 && from > range.from() ? announced(from - 1, level - 1) : introduced;
            addStretch(outer, new Range(from, to), level, announced);
            from = to;
        }
    }

    /** What is quoted may itself announce what it quotes, with empty lines between. */
    private Optional<Introduction> announced(int before, int level) {
        if (outline.passages().depth(before) != level) {
            return Optional.empty();
        }
        var passage = outline.passages().get(before);
        int line = passage.lastLine();
        while (line > passage.firstLine() && outline.passages().words(line, level).isEmpty()) {
            line--;
        }
        return Introduction.in(text(), outline.passages().words(line, level));
    }

    private int stretchEnd(int from, int limit, int level) {
        Optional<Voice> taken = Optional.empty();
        int to = from;
        while (to < limit && outline.passages().depth(to) >= level) {
            if (outline.passages().depth(to) == level) {
                var voice = quoted(to);
                if (taken.isPresent() && voice.isPresent() && taken.get() != voice.get()) {
                    break;
                }
                taken = voice.isPresent() ? voice : taken;
            }
            to++;
        }
        return to;
    }

    private void addStretch(Voice outer, Range range, int level, Optional<Introduction> introduced) {
        int own = firstOwn(range, level);
        if (own < 0) {
            if (level < Margin.DEEPEST) {
                addLevel(outer, range, level + 1, introduced);
            }
            return;
        }
        var spans = spans(range, level);
        if (spans.isEmpty() || !budget.take()) {
            return;
        }
        var match = matches.of(own);
        var voice = new Voice(spans, match.map(Match::exact).orElse(true));
        var named = introduced.map(it -> new Plate(Optional.of(it.speaker()), Optional.empty()));
        voice.speaker(named);
        voice.moment(introduced.flatMap(Introduction::moment));
        quoted(own).filter(it -> it != outline.at(own).voice()).ifPresent(it -> {
            voice.quotes(it);
            introduced.filter(name -> !name.bare()).ifPresent(name -> tell(it, name));
            voice.speaker(it.speaker().or(() -> named));
            if (level == 1 && outer.replyTo().isEmpty()) {
                outer.replyTo(it);
            }
        });
        outer.inner().add(voice);
        if (level < Margin.DEEPEST) {
            addLevel(voice, range, level + 1, Optional.empty());
        }
    }

    /** Who is said to be quoted has written what is quoted, where no head says who did. */
    private void tell(Voice quoted, Introduction by) {
        var told = quoted.speaker().map(Plate::called);
        if (told.isEmpty()) {
            quoted.speaker(Optional.of(new Plate(Optional.of(by.speaker()), Optional.empty())));
            namedByQuotation.add(quoted);
            if (quoted.moment().isEmpty()) {
                quoted.moment(by.moment());
            }
        } else if (namedByQuotation.contains(quoted) && quoted.doubts().isEmpty() && !told.get().equalsIgnoreCase(by.speaker())) {
            quoted.doubts().add(new Doubt("A quotation says that it is by " + told.get(), "it is by " + by.speaker() + ", as another says"));
        }
    }

    private int firstOwn(Range range, int level) {
        for (int index = range.from(); index < range.to(); index++) {
            if (outline.passages().depth(index) == level && !outline.passages().get(index).span().isEmpty()) {
                return index;
            }
        }
        return -1;
    }

    private Optional<Voice> quoted(int passage) {
        return matches.of(passage).map(match -> outline.at(match.passage()).voice());
    }

    private List<Span> spans(Range range, int level) {
        var spans = new ArrayList<Span>();
        for (int index = range.from(); index < range.to(); index++) {
            var passage = outline.passages().get(index);
            for (int line = passage.firstLine(); line <= passage.lastLine(); line++) {
                var words = outline.passages().words(line, level);
                if (!words.isEmpty()) {
                    spans.add(words);
                }
            }
        }
        return spans.size() <= MOST_PIECES ? spans : List.of(spans.getFirst().to(spans.getLast()));
    }

    private void add(Block block) {
        var outer = outline.at(block.introduction());
        int last = Math.min(block.last(), outer.range().to() - 1);
        if (last < block.first()) {
            return;
        }
        var span = bare(outline.passages().get(block.first()).span().to(outline.passages().get(last).span())).trimmed(text());
        if (!span.isEmpty() && outer.voice().encloses(span) && budget.take()) {
            var voice = new Voice(List.of(span), true);
            voice.speaker(Optional.of(new Plate(Optional.of(block.speaker()), Optional.empty())));
            block.doubt().ifPresent(voice.doubts()::add);
            outer.voice().inner().add(voice);
        }
    }

    /** Without the quotation marks around it. */
    private Span bare(Span span) {
        boolean opened = "\"\u201C\u00AB\u201E".indexOf(text().charAt(span.start())) >= 0;
        boolean closed = "\"\u201D\u00BB".indexOf(text().charAt(span.end() - 1)) >= 0;
        return opened && closed && span.length() > 2 ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    private String text() {
        return outline.passages().text();
    }
}
