package org.adduce.timeline.internal.draw;

import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.internal.plan.Crowd;
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
import org.adduce.timeline.scene.TextStyle;

/**
 * Draws a lane of what was said: marks in rows, on the floor the voices in which nothing is marked,
 * as short strokes.
 */
final class SaidDraw implements LaneDraw {

    private static final double RUG = 5;

    private final Stage stage;
    private final CrowdDraw crowds;
    private final Bars bars;
    /** Whether the lane itself says who speaks. */
    private boolean isOfOne;

    SaidDraw(Stage stage) {
        this.stage = stage;
        crowds = new CrowdDraw(stage);
        bars = new Bars(stage);
    }

    @Override
    public void draw(LanePlan plan, Box box, double pitch) {
        isOfOne = stage.by().equals(Lanes.ACTOR) && !plan.lane().key().equals(LaneKey.rest(Section.SAID));
        double top = box.y() + Heights.top(Section.SAID);
        double floor = plan.isFolded() ? box.bottom() : box.bottom() - Heights.FLOOR;
        plan.rug().ifPresent(rug -> rug(rug, box));
        for (int row = 0; row < plan.rows().size(); row++) {
            double y = top + pitch * (row + 0.5);
            double words = stage.left();
            for (var piece : stage.visible(plan.rows().get(row))) {
                words = single((Single) piece, plan.rows().get(row), plan.wide(), words, y);
            }
        }
        for (var piece : stage.visible(plan.wide())) {
            switch (piece) {
                case Single single -> single(single, plan.wide(), plan.wide(), stage.left(), top + pitch / 2);
                case Cluster cluster -> crowds.stack(cluster, top + plan.rows().size() * pitch / 2);
                case Swarm swarm -> crowds.crowd(swarm, Role.DENSITY_SAID, box.y() + 4, floor);
            }
        }
    }

    /** {@code words} is where the words before it end, under which no line of this one lies; returns where its own end. */
    private double single(Single single, Row row, Row wide, double words, double y) {
        var item = single.item();
        double x = stage.x(item);
        if (!stage.isVisible(x)) {
            return words;
        }
        double limit = stage.limit(single, row, wide);
        whisker(item, y, Math.max(words, stage.backLimit(single, row, wide)), limit);
        stage.sheet().add(new Mark(Optional.of(item), item.look().glyph(), item.look().role(), x, y, Measures.MARK));
        return label(item, x + Measures.MARK + Measures.LABEL_GAP, y, limit);
    }

    /** How uncertain the time is, as a thin line under the mark, cut where the next mark stands. */
    private void whisker(Item item, double y, double least, double most) {
        var time = Stage.time(item);
        double width = (time.end() - (double) time.start()) / stage.scale().millisPerPixel();
        if (width > 4 * Measures.MARK) {
            stage.sheet().add(bars.line(item, Role.WHISKER, y + Measures.MARK + 2, least, most));
        }
    }

    private double label(Item item, double x, double y, double limit) {
        double room = Math.min(limit - x, LabelRoom.MOST_SAID);
        var words = isOfOne || item.look().prefix().isEmpty() ? item.look().label() : item.look().prefix() + ": " + item.look().label();
        if (room >= Math.min(LabelRoom.LEAST_SAID, stage.sheet().width(words, TextStyle.LABEL))) {
            return stage.sheet().text(words, TextStyle.LABEL, Role.SAID_LABEL, x, y, room, Optional.of(item)) + Measures.GAP;
        }
        return x;
    }

    private void rug(Crowd rug, Box box) {
        double floor = box.bottom() - 0.5;
        crowds.rug(rug, Role.SAID_VOICE, new Box(stage.left(), floor - RUG, stage.right() - stage.left(), RUG));
    }
}
