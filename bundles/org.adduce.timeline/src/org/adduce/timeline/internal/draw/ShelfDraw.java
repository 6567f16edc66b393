package org.adduce.timeline.internal.draw;

import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.TextStyle;

/** Draws the shelf: a chip for each undated thing, as many as there is room for, and how many more there are. */
final class ShelfDraw {

    private static final double CHIP = 20;
    private static final double GAP = 8;
    private static final double INSET = 8;
    private static final double GLYPH = 4;
    private static final double MOST = 168;
    private static final double ROOM_FOR_MORE = 56;

    private final Sheet sheet;
    private final Messages messages;

    ShelfDraw(Sheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    void draw(Box box, double left, List<Item> items) {
        double middle = box.centreY();
        sheet.text(messages.text("shelf.title"), TextStyle.CAPTION, Role.CAPTION, box.x(), middle, left - box.x());
        double x = left;
        int shown = 0;
        for (var item : items) {
            double words = Math.min(MOST, sheet.width(item.look().label(), TextStyle.LABEL));
            double width = 2 * INSET + 2 * GLYPH + GAP / 2 + words;
            if (x + width > box.right() - (shown == items.size() - 1 ? 0 : ROOM_FOR_MORE)) {
                break;
            }
            chip(item, new Box(x, middle - CHIP / 2, width, CHIP), words);
            x += width + GAP;
            shown++;
        }
        if (shown < items.size()) {
            sheet.text(messages.text("shelf.more", items.size() - shown), TextStyle.LABEL, Role.SHELF_LABEL, x, middle, box.right() - x);
        }
    }

    private void chip(Item item, Box box, double words) {
        sheet.add(new Band(Optional.of(item), Role.SHELF_CHIP, box, CHIP / 2, item.tooltip()));
        sheet.add(new Mark(Optional.of(item), item.look().glyph(), item.look().role(), box.x() + INSET + GLYPH, box.centreY(), GLYPH));
        sheet.text(item.look().label(), TextStyle.LABEL, Role.SHELF_LABEL, box.x() + INSET + 2 * GLYPH + GAP / 2, box.centreY(), words + 0.5,
                Optional.of(item));
    }
}
