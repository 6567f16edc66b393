package org.adduce.timeline.internal.draw;

import java.util.Optional;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.internal.draw.Layout.ShelfForm;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.TextStyle;

/** Draws the shelf: a chip for each undated thing that has room, and how many more there are. */
final class ShelfDraw {

    private static final double CHIP = 20;
    private static final double INSET = 8;
    private static final double GLYPH = 4;

    private final Sheet sheet;
    private final Messages messages;

    ShelfDraw(Sheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    /** Draws the number alone, and gives the place that opens the shelf. */
    Box badge(Box room, ShelfPlan plan) {
        var words = messages.text("shelf.badge", plan.hidden());
        var box = new Box(room.x(), room.y(), Math.min(room.width(), sheet.width(words, TextStyle.LABEL) + 2 * INSET), room.height());
        sheet.add(Band.of(Role.SHELF_CHIP, box, box.height() / 2));
        sheet.text(words, TextStyle.LABEL, Role.SHELF_LABEL, box.x() + INSET, box.centreY(), box.width() - 2 * INSET + 1);
        return box;
    }

    /** Draws the chips; gives the place that opens the shelf for what has no room, or closes it. */
    Optional<Box> draw(Box box, Layout layout, ShelfPlan plan) {
        double row = layout.shelfRow();
        sheet.text(messages.text("shelf.title"), TextStyle.CAPTION, Role.CAPTION, box.x(), box.y() + row / 2, layout.namesLeft() - box.x());
        for (var chip : plan.chips()) {
            double high = Math.min(CHIP, row - 2);
            chip(chip, new Box(chip.x(), box.y() + (chip.row() + 0.5) * row - high / 2, chip.width(), high));
        }
        boolean isOpen = layout.shelfForm() == ShelfForm.ROWS;
        if (!isOpen && plan.hidden() == 0) {
            return Optional.empty();
        }
        var words = plan.hidden() > 0 ? messages.text("shelf.more", plan.hidden()) : messages.text("shelf.fewer");
        double y = box.bottom() - row;
        double end = sheet.text(words, TextStyle.LABEL, Role.SHELF_LABEL, plan.end(), y + row / 2, Math.max(ShelfPlan.AROUND, box.right() - plan.end()));
        return Optional.of(new Box(plan.end() - GLYPH, y, end - plan.end() + 2 * GLYPH, row));
    }

    private void chip(ShelfPlan.Chip chip, Box box) {
        var item = chip.item();
        sheet.add(new Band(Optional.of(item), Role.SHELF_CHIP, box, box.height() / 2, item.tooltip()));
        sheet.add(new Mark(Optional.of(item), item.look().glyph(), item.look().role(), box.x() + INSET + GLYPH, box.centreY(), GLYPH));
        sheet.text(item.look().label(), TextStyle.LABEL, Role.SHELF_LABEL, box.x() + INSET + 2 * GLYPH + 4, box.centreY(), chip.words() + 0.5,
                Optional.of(item));
    }
}
