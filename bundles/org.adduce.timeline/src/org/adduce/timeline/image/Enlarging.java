package org.adduce.timeline.image;

import java.util.function.Function;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.Size;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Stack;

/** On a large sheet, everything is drawn larger as long as all of it still has room; small print on empty paper helps nobody. */
final class Enlarging {

    private static final double[] ZOOMS = {4, 3, 2.5, 2, 1.75, 1.5, 1.25};
    /** There is no need to draw on less than this. */
    private static final Size LEAST = new Size(960, 600);
    /** So many words may be shortened, as a share. */
    private static final double SHORTENED = 0.25;

    private Enlarging() {
    }

    /** The scene, laid out in that size or in a smaller one that is to be enlarged to it. */
    static Scene of(Function<Size, Scene> layout, Size size) {
        for (double zoom : ZOOMS) {
            var smaller = new Size((int) Math.round(size.width() / zoom), (int) Math.round(size.height() / zoom));
            if (smaller.width() >= LEAST.width() && smaller.height() >= LEAST.height()) {
                var scene = layout.apply(smaller);
                if (isRoomy(scene)) {
                    return scene;
                }
            }
        }
        return layout.apply(size);
    }

    private static boolean isRoomy(Scene scene) {
        boolean hasRest = scene.frame().lanes().stream().anyMatch(lane -> lane.key().equals(LaneKey.rest(lane.key().band())));
        boolean hasCrowd = scene.shapes().anyMatch(shape -> shape instanceof Stack || shape instanceof Span span && span.isThin()
                || shape instanceof Density density && density.role() != Role.SAID_VOICE && density.role() != Role.OVERVIEW_DENSITY);
        long labels = scene.shapes().filter(Label.class::isInstance).count();
        long shortened = scene.shapes().filter(shape -> shape instanceof Label label && label.isShortened()).count();
        return !hasRest && !hasCrowd && shortened <= labels * SHORTENED;
    }
}
