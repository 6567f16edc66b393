package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adduce.timeline.paint.WidthTable;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;
import org.junit.jupiter.api.Test;

class StabilityTest {

    private static final long DAY = 86_400_000L;

    private final TimelineModel model = Crowds.model(600, 11);
    private final Timeline timeline = new Timeline(new WidthTable());

    private static Map<UUID, Double> heights(Scene scene) {
        var heights = new HashMap<UUID, Double>();
        scene.shapes().filter(StabilityTest::isBody).forEach(shape -> heights.put(shape.ids().getFirst(), shape.bounds().centreY()));
        return heights;
    }

    private static boolean isBody(Shape shape) {
        return !shape.items().isEmpty() && shape.items().getFirst().time().isPresent()
                && (shape instanceof Mark || shape instanceof Span span && !span.isLine());
    }

    private Scene scene(TimeRange range) {
        return timeline.build(model, View.of(range, new Size(1400, 900)));
    }

    @Test
    void panningMovesNothingFromRowToRow() {
        var range = Instants.range("2019-01-01", "2021-01-01");
        var known = heights(scene(range));
        assertThat(known).hasSizeGreaterThan(20);
        int met = 0;
        for (int days = 1; days < 400; days += 17) {
            for (var entry : heights(scene(range.shifted(days * DAY))).entrySet()) {
                var before = known.putIfAbsent(entry.getKey(), entry.getValue());
                met += before == null ? 0 : 1;
                assertThat(before == null || before.equals(entry.getValue())).as("%s after %s days", entry.getKey(), days).isTrue();
            }
        }
        assertThat(met).isGreaterThan(200);
    }

    @Test
    void aTinyZoomWithinALevelMovesNothingFromRowToRow() {
        // the level reaches from there to half of an octave below
        var range = Instants.range("2019-01-01", "2021-01-01");
        var width = scene(range).frame().plot().width();
        long span = Math.round(Math.pow(2, Math.floor(Math.log(range.span() / width) / Math.log(2))) * width);
        var known = heights(scene(new TimeRange(range.from(), range.from() + span)));
        for (double factor : new double[] {0.99, 0.95, 0.9, 0.8}) {
            var zoomed = heights(scene(new TimeRange(range.from(), range.from() + Math.round(span * factor))));
            zoomed.keySet().retainAll(known.keySet());
            assertThat(zoomed).isNotEmpty().allSatisfy((id, y) -> assertThat(y).isEqualTo(known.get(id)));
        }
    }

    @Test
    void whatWasShownBeforeDoesNotMatter() {
        var range = Instants.range("2019-01-01", "2021-01-01");
        scene(range.zoomed(range.from(), 0.01));
        scene(range.zoomed(range.from(), 10));
        assertThat(scene(range)).isEqualTo(Scenes.of(model, View.of(range, new Size(1400, 900))));
    }
}
