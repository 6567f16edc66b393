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
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.TextStyle;
import org.adduce.timeline.scene.Tip;

/** Draws a lane of claims: bars in rows, with words in them or beside them. */
final class AboutDraw implements LaneDraw {

    private static final double BAR = 16;
    private static final double THIN = 3;
    private static final double THIN_TOP = 1;
    private static final double THIN_PITCH = 4;

    private final Stage stage;
    private final CrowdDraw crowds;
    private final Bars bars;

    AboutDraw(Stage stage) {
        this.stage = stage;
        crowds = new CrowdDraw(stage);
        bars = new Bars(stage);
    }

    @Override
    public void draw(LanePlan plan, Box box, double pitch) {
        double top = box.y() + Heights.top(Section.ABOUT);
        boolean hasThin = plan.hasThin();
        for (int row = 0; row < plan.rows().size(); row++) {
            boolean isThin = hasThin && row >= plan.wideFrom();
            double thinY = top + pitch * plan.wideFrom() + THIN_TOP + THIN_PITCH * (row - plan.wideFrom());
            for (var piece : stage.visible(plan.rows().get(row))) {
                if (isThin) {
                    thin((Single) piece, thinY);
                } else {
                    single((Single) piece, plan.rows().get(row), plan.wide(), top + pitch * (row + 0.5));
                }
            }
        }
        double from = plan.isFolded() ? box.y() + 2 : top + pitch * plan.wideFrom() + 1;
        double to = plan.isFolded() ? box.bottom() : top + pitch * (plan.wideFrom() + 1) - 1;
        for (var piece : stage.visible(plan.wide())) {
            switch (piece) {
                case Single single -> thin(single, from);
                case Cluster cluster -> crowds.stack(cluster, (from + to) / 2);
                case Swarm swarm -> crowds.crowd(swarm, swarm.crowd().role().orElse(Role.DENSITY_ABOUT), from, to);
            }
        }
    }

    /** A bar for whose words there is no room. */
    private void thin(Single single, double top) {
        var bar = bars.of(single.item(), single.item().look().role(), top, THIN, false);
        if (bar.bounds().right() > stage.left() && bar.bounds().x() < stage.right()) {
            stage.sheet().add(bar);
        }
    }

    private void single(Single single, Row row, Row wide, double y) {
        var item = single.item();
        var bar = bars.of(item, item.look().role(), y - BAR / 2, BAR, item.look().role() == Role.ABOUT_FORECAST);
        if (bar.bounds().right() <= stage.left() || bar.bounds().x() >= stage.right()) {
            return;
        }
        stage.sheet().add(bar);
        double inside = inside(bar);
        double outside = stage.limit(single, row, wide) - bar.bounds().right() - Measures.LABEL_GAP;
        double words = stage.footprints().words(item);
        if (words * LabelRoom.ENOUGH <= inside || outside < LabelRoom.LEAST_CLAIM / 2 && inside >= LabelRoom.LEAST_CLAIM / 2) {
            label(item, bar.bounds().x() + Measures.INSET + mark(bar, bar.start()), y, inside);
        } else if (outside >= Math.min(words, LabelRoom.LEAST_CLAIM) && bar.end() != Tip.CUT && bar.end() != Tip.OPEN) {
            label(item, bar.bounds().right() + Measures.LABEL_GAP, y, Math.min(outside, LabelRoom.MOST_CLAIM));
        } else if (inside >= LabelRoom.LEAST_CLAIM / 2) {
            label(item, bar.bounds().x() + Measures.INSET + mark(bar, bar.start()), y, inside);
        }
        query(bar, y);
    }

    private double inside(Span bar) {
        return bar.bounds().width() - 2 * Measures.INSET - mark(bar, bar.start()) - mark(bar, bar.end());
    }

    /** What an arrow, a fading end or a question mark takes from the room for words. */
    private static double mark(Span bar, Tip tip) {
        return switch (tip) {
            case OPEN -> Measures.INSET;
            case SOFT -> Measures.FADE / 4;
            case UNKNOWN -> Measures.QUERY;
            case SHARP, CUT -> 0;
        };
    }

    /** The chance in bold, then the claim. */
    private void label(Item item, double x, double y, double room) {
        var look = item.look();
        double at = x;
        if (!look.prefix().isEmpty() && stage.sheet().width(look.prefix(), TextStyle.STRONG) <= room) {
            at = stage.sheet().text(look.prefix(), TextStyle.STRONG, Role.ABOUT_CHANCE, at, y, room, Optional.of(item)) + Measures.INSET;
        }
        stage.sheet().text(look.label(), TextStyle.LABEL, Role.ABOUT_LABEL, at, y, x + room - at, Optional.of(item));
    }

    private void query(Span bar, double y) {
        var mark = stage.messages().text("unknown.end");
        double width = stage.sheet().width(mark, TextStyle.STRONG);
        if (bar.end() == Tip.UNKNOWN) {
            stage.sheet().text(mark, TextStyle.STRONG, Role.ABOUT_LABEL, bar.bounds().right() - width - 2, y, width + 1, Optional.of(bar.item()));
        }
        if (bar.start() == Tip.UNKNOWN) {
            stage.sheet().text(mark, TextStyle.STRONG, Role.ABOUT_LABEL, bar.bounds().x() + 2, y, width + 1, Optional.of(bar.item()));
        }
    }
}
