package org.adduce.timeline.internal.draw;

import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.internal.plan.Heights;
import org.adduce.timeline.internal.plan.LabelRoom;
import org.adduce.timeline.internal.plan.LanePlan;
import org.adduce.timeline.internal.plan.Measures;
import org.adduce.timeline.internal.plan.Piece.Cluster;
import org.adduce.timeline.internal.plan.Piece.Single;
import org.adduce.timeline.internal.plan.Piece.Swarm;
import org.adduce.timeline.internal.plan.Row;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.TextStyle;

/** Draws events: diamonds with titles, under them a line for how long they take or how uncertain their time is. */
final class EventDraw implements LaneDraw {

    private final Stage stage;
    private final CrowdDraw crowds;
    private final Bars bars;

    EventDraw(Stage stage) {
        this.stage = stage;
        crowds = new CrowdDraw(stage);
        bars = new Bars(stage);
    }

    @Override
    public void draw(LanePlan plan, Box box, double pitch) {
        double top = box.y() + Heights.top(Section.EVENTS);
        for (int row = 0; row < plan.rows().size(); row++) {
            double words = stage.left();
            for (var piece : stage.visible(plan.rows().get(row))) {
                words = single((Single) piece, plan.rows().get(row), row == plan.wideFrom() ? plan.wide() : Row.EMPTY, words,
                        top + pitch * (row + 0.5));
            }
        }
        double from = plan.isFolded() ? box.y() + 2 : top + pitch * plan.wideFrom();
        double to = plan.isFolded() ? box.bottom() : top + pitch * plan.rows().size();
        for (var piece : stage.visible(plan.wide())) {
            switch (piece) {
                case Single single -> single(single, plan.wide(), plan.wide(), stage.left(), (from + to) / 2);
                case Cluster cluster -> crowds.stack(cluster, (from + to) / 2);
                case Swarm swarm -> crowds.crowd(swarm, Role.DENSITY_EVENTS, from, to);
            }
        }
    }

    /** {@code words} is where the words before it end, under which no line of this one lies; returns where its own end. */
    private double single(Single single, Row row, Row wide, double words, double y) {
        var item = single.item();
        double x = stage.x(item);
        double limit = stage.limit(single, row, wide);
        var line = line(item, y, Math.max(words, stage.backLimit(single, row, wide)), limit);
        line.ifPresent(stage.sheet()::add);
        if (stage.isVisible(x)) {
            stage.sheet().add(new Mark(Optional.of(item), item.look().glyph(), item.look().role(), x, y, Measures.DIAMOND));
            return label(item, x + Measures.DIAMOND + Measures.LABEL_GAP, limit, y);
        }
        if (line.isPresent() && x < stage.left()) {
            // it has begun before and goes on: its title stays in view
            return label(item, stage.left() + Measures.LABEL_GAP, Math.min(limit, line.get().bounds().right()), y);
        }
        return words;
    }

    private double label(Item item, double left, double limit, double y) {
        double room = Math.min(limit - left, LabelRoom.MOST_EVENT);
        if (room >= Math.min(LabelRoom.LEAST_EVENT / 2, stage.footprints().words(item))) {
            return stage.sheet().text(item.look().label(), TextStyle.LABEL, Role.EVENT_LABEL, left, y, room, Optional.of(item)) + Measures.GAP;
        }
        return left;
    }

    private Optional<Span> line(Item item, double y, double least, double most) {
        var time = Stage.time(item);
        double width = (time.end() - (double) time.start()) / stage.scale().millisPerPixel();
        if (width <= 4 * Measures.DIAMOND) {
            return Optional.empty();
        }
        return Optional.of(bars.line(item, Role.EVENT_DURATION, y + Measures.DIAMOND + 2, least, most)).filter(line -> line.bounds().width() > 0);
    }
}
