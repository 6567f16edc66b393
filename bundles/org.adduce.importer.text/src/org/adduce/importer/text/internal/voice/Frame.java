package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.importer.text.internal.border.Range;
import org.adduce.importer.text.internal.head.AskedPage;
import org.adduce.importer.text.internal.head.Days;
import org.adduce.importer.text.internal.head.Furniture;
import org.adduce.importer.text.internal.head.Head;
import org.adduce.importer.text.internal.head.Heads;
import org.adduce.importer.text.internal.head.Meta;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.head.References;
import org.adduce.importer.text.internal.head.ThreadMark;
import org.adduce.importer.text.internal.head.TrailingTimes;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Roles;

/** What a page says of itself: its heads, its furniture, and the regions between them. */
final class Frame {

    private final Page page;
    private final Roles roles = new Roles();
    private final List<Integer> furniture = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();
    private final Map<Integer, Optional<Head>> turns = new HashMap<>();
    private final List<Head> heads;
    private final Brackets brackets;

    private Frame(Page page, List<Head> heads) {
        this.page = page;
        this.heads = heads;
        this.brackets = Brackets.in(page);
    }

    static Frame of(Page page, Pulse pulse) {
        var asked = AskedPage.of(page, pulse);
        var days = Days.in(page, asked.map(AskedPage::heads).orElseGet(() -> Heads.in(page, pulse)));
        var references = References.above(page, TrailingTimes.of(page, days.heads()));
        var frame = new Frame(page, references.heads());
        days.lines().forEach(frame::strong);
        references.lines().forEach(frame::strong);
        asked.ifPresent(frame::mark);
        ThreadMark.below(page, frame.heads).forEach(frame::strong);
        frame.markHeads();
        Signatures.in(page, frame.heads).forEach(frame::rule);
        frame.brackets.marks().forEach(frame::rule);
        frame.markFurniture(pulse);
        frame.markSignatures();
        if (Heads.areOfSite(frame.heads)) {
            Mottoes.in(page, frame.heads, frame.roles).forEach(frame::strong);
            frame.furniture.sort(null);
        }
        return frame;
    }

    /** What every line is. */
    Roles roles() {
        return roles;
    }

    /** The lines that are furniture, in order. */
    List<Integer> furniture() {
        return furniture;
    }

    /** What the page marks as quoted by brackets. */
    Brackets brackets() {
        return brackets;
    }

    /** The heads, in order. */
    List<Head> heads() {
        return heads;
    }

    /** The passages, region by region; every passage is in one. */
    List<Region> regions(Passages passages) {
        var regions = new ArrayList<Region>();
        int from = 0;
        Optional<Head> head = Optional.empty();
        for (int line : turns.keySet().stream().sorted().toList()) {
            int to = passages.from(line);
            if (to > from) {
                regions.add(new Region(head, new Range(from, to)));
            }
            from = to;
            head = turns.get(line);
        }
        if (passages.size() > from) {
            regions.add(new Region(head, new Range(from, passages.size())));
        }
        return regions;
    }

    /** A line is nobody's words either. */
    void skip(int line) {
        strong(line);
        furniture.sort(null);
    }

    /** Forums print the title once more above each post. */
    void skipTitles(List<Integer> title) {
        for (var head : heads) {
            int line = head.firstLine() - 1;
            while (line > 0 && page.isBlank(line)) {
                line--;
            }
            int above = line;
            if (above > 0 && !roles.isSkipped(above) && title.stream().anyMatch(it -> it != above && page.words(it).equals(page.words(above)))) {
                skip(above);
            }
        }
    }

    private void mark(AskedPage asked) {
        asked.lines().forEach(this::strong);
        asked.ends().forEach(roles::end);
    }

    private void markHeads() {
        for (var head : heads) {
            for (int line = head.firstLine(); line <= head.lastLine(); line++) {
                if (line < head.lastLine() || head.wordsStart() < 0) {
                    roles.skip(line);
                }
            }
            if (head.wordsStart() >= 0) {
                roles.start(head.lastLine(), head.wordsStart());
            }
            turns.put(head.firstLine(), Optional.of(head));
        }
    }

    private void markFurniture(Pulse pulse) {
        boolean site = Heads.areOfSite(heads);
        boolean chat = Heads.areOfChat(heads);
        var weak = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (int line = 0; line < page.lines(); line++) {
            pulse.beat();
            if (roles.isSkipped(line) || roles.isStart(line)) {
                continue;
            }
            switch (Furniture.of(page, line)) {
                case NONE -> {
                    if (chat && Heads.isOfProgram(page, line) || (chat || site) && Meta.isStamp(page, line)) {
                        rule(line);
                    }
                }
                case WEAK -> weak.add(line);
                case STRONG -> strong(line);
                case RULE -> rule(line);
                case END -> {
                    strong(line);
                    ends.add(line);
                    turns.putIfAbsent(line, Optional.empty());
                }
            }
        }
        if (site || !furniture.isEmpty()) {
            weak.forEach(this::strong);
        }
        if (site) {
            var listing = new Listing(page, heads.stream().map(Head::firstLine).collect(Collectors.toSet()));
            ends.forEach(end -> listing.below(end).stream().filter(line -> !roles.isSkipped(line)).forEach(this::strong));
        }
        furniture.addAll(rules);
        furniture.sort(null);
    }

    /** Forums print below the words once more who said them, above what they tell of everybody. */
    private void markSignatures() {
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1).firstLine() : page.lines();
            var name = heads.get(i).plate().map(Plate::called).orElse("");
            for (int line = heads.get(i).lastLine() + 1; line + 1 < next; line++) {
                if (!roles.isSkipped(line) && roles.isSkipped(line + 1) && !name.isEmpty() && page.words(line).equalsIgnoreCase(name) && Furniture.of(page, line + 1) == Furniture.Sort.WEAK) {
                    strong(line);
                }
            }
        }
        furniture.sort(null);
    }

    /** Nobody's words either, but no sign that a page was copied. */
    private void rule(int line) {
        rules.add(line);
        roles.skip(line);
    }

    private void strong(int line) {
        furniture.add(line);
        roles.skip(line);
    }
}
