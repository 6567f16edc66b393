package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.TextStyle;
import org.adduce.timeline.scene.Tint;

/** Draws the title and, at the right, what the marks mean that are in the picture. */
final class HeaderDraw {

    private static final double BETWEEN = 14;
    private static final double GLYPH = 4;

    /** What is explained, in this order. */
    private record Entry(Glyph glyph, Role role, String word) {
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Glyph.DISC, Role.SAID_ASSERTS, "legend.asserts"),
            new Entry(Glyph.CROSS, Role.SAID_DENIES, "legend.denies"),
            new Entry(Glyph.HALF_DISC, Role.SAID_DOUBTS, "legend.doubts"),
            new Entry(Glyph.QUESTION, Role.SAID_ASKS, "legend.asks"),
            new Entry(Glyph.TRIANGLE_DOWN, Role.SAID_CONCEDES, "legend.concedes"),
            new Entry(Glyph.STRUCK_RING, Role.SAID_RETRACTS, "legend.retracts"),
            new Entry(Glyph.TRIANGLE_RIGHT, Role.SAID_RELAYS, "legend.relays"),
            new Entry(Glyph.STROKE, Role.SAID_VOICE, "legend.voice"),
            new Entry(Glyph.DIAMOND, Role.EVENT_HAPPENED, "legend.happened"),
            new Entry(Glyph.DIAMOND_OPEN, Role.EVENT_PLANNED, "legend.planned"),
            new Entry(Glyph.DIAMOND_HALF, Role.EVENT_ALLEGED, "legend.alleged"),
            new Entry(Glyph.DIAMOND_CROSSED, Role.EVENT_REFUTED, "legend.refuted"));

    private final Sheet sheet;
    private final Messages messages;

    HeaderDraw(Sheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    /** {@code tints} says what the colours mean, if things have them in common. */
    void draw(Box box, String title, boolean hasLegend, Set<Glyph> present, List<String> tints) {
        double left = hasLegend ? legend(box, entries(present, tints)) : box.right();
        sheet.text(title, TextStyle.TITLE, Role.TITLE, box.x(), box.centreY(), left - box.x() - 2 * BETWEEN);
    }

    private List<Entry> entries(Set<Glyph> present, List<String> tints) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < tints.size(); i++) {
            entries.add(new Entry(Glyph.SQUARE, Tint.mark(i), tints.get(i)));
        }
        ENTRIES.stream().filter(entry -> present.contains(entry.glyph())).map(entry -> new Entry(entry.glyph(),
                tints.isEmpty() ? entry.role() : Role.SAID_RELAYS, messages.text(entry.word()))).forEach(entries::add);
        return entries;
    }

    /** From the right to the left, as many as leave half of the width to the title; returns where it begins. */
    private double legend(Box box, List<Entry> entries) {
        double x = box.right() - entries.stream().mapToDouble(this::width).sum() + BETWEEN;
        while (x < box.x() + box.width() / 4 && !entries.isEmpty()) {
            x += width(entries.removeLast());
        }
        double start = x;
        for (var entry : entries) {
            sheet.add(new Mark(Optional.empty(), entry.glyph(), entry.role(), x + GLYPH, box.centreY(), GLYPH));
            sheet.text(entry.word(), TextStyle.SMALL, Role.LEGEND, x + 3 * GLYPH, box.centreY(), width(entry));
            x += width(entry);
        }
        return start;
    }

    private double width(Entry entry) {
        return 3 * GLYPH + sheet.width(entry.word(), TextStyle.SMALL) + BETWEEN;
    }
}
