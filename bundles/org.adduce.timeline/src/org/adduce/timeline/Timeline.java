package org.adduce.timeline;

import org.adduce.timeline.internal.draw.AttentionDraw;
import org.adduce.timeline.internal.draw.SceneDraw;
import org.adduce.timeline.internal.plan.Planner;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.TextMetrics;

/**
 * Lays out models as scenes. It keeps what it has planned, so that panning, hovering and small zooms cost little: keep
 * one for each place that shows a time line. The scene depends on what is handed in alone, never on what was shown
 * before. For one thread at a time; the scenes may be used on any.
 *
 * @since 1.0
 */
public final class Timeline {

    private final TextMetrics metrics;
    private final Planner planner;

    /** Lays out with these metrics. */
    public Timeline(TextMetrics metrics) {
        this.metrics = new CharMetrics(metrics);
        planner = new Planner(this.metrics);
    }

    /** The picture of a view of a model. */
    public Scene build(TimelineModel model, View view) {
        return attend(SceneDraw.of(model, view, metrics, planner), model, view.attention());
    }

    /** A picture with something else selected or pointed at: all else stays, so that this is quick enough for every move of a pointer. */
    public Scene attend(Scene scene, TimelineModel model, Attention attention) {
        return scene.with(AttentionDraw.of(scene, model, attention));
    }

    /** A single picture, of which nothing is kept. */
    public static Scene layout(TimelineModel model, View view, TextMetrics metrics) {
        return new Timeline(metrics).build(model, view);
    }
}
