package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.time.End;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every picture, whatever is in it. */
class PictureTest {

    private static final Size[] SIZES = {new Size(1600, 1000), new Size(800, 400), new Size(2400, 700), new Size(500, 300)};

    private record Case(TimelineModel model, View view, Scene scene) {
    }

    /** Pictures of dossiers of 3 to 2,000 things, of all of time to an hour of it. */
    private static List<Case> cases(long seed) {
        var random = new Random(seed);
        var cases = new ArrayList<Case>();
        for (int things : new int[] {3, 40, 300, 2000}) {
            var model = Crowds.model(things, random.nextInt(1000));
            for (int i = 0; i < 6; i++) {
                var all = model.fit().orElseThrow().range();
                long at = all.from() + (long) (all.span() * random.nextDouble());
                var view = View.of(all.zoomed(at, Math.exp(-random.nextDouble() * 9 + 0.5)), SIZES[random.nextInt(SIZES.length)])
                        .by(Lanes.BUILT_IN.get(random.nextInt(4))).along(Axis.values()[random.nextInt(3)])
                        .folded(new View.Folding(Set.of(), random.nextInt(4) == 0));
                cases.add(new Case(model, view, Scenes.of(model, view)));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noTwoLabelsOverlap(long seed) {
        for (var one : cases(seed)) {
            var labels = Scenes.all(one.scene(), Label.class);
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    var a = labels.get(i);
                    var b = labels.get(j);
                    boolean isApart = a.bounds().right() <= b.bounds().x() + 0.01 || b.bounds().right() <= a.bounds().x() + 0.01
                            || Math.abs(a.baseline() - b.baseline()) >= 8;
                    assertThat(isApart).as("%s and %s in %s", a, b, one.view()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyDatedVisibleThingIsInThePicture(long seed) {
        for (var one : cases(seed)) {
            var shown = new HashSet<UUID>();
            one.scene().shapes().filter(PictureTest::stands).forEach(shape -> shown.addAll(shape.ids()));
            var range = one.view().range();
            for (var item : visible(one, range)) {
                assertThat(shown.contains(item.id())).as("%s %s in %s", item, item.time(), one.view()).isTrue();
            }
        }
    }

    private static boolean stands(Shape shape) {
        return shape instanceof Mark || shape instanceof Span || shape instanceof Stack
                || shape instanceof Density density && density.role() != Role.OVERVIEW_DENSITY;
    }

    /** Marks are visible where they stand, bars wherever any of them is; those that stand right at the border are left out. */
    private static List<Item> visible(Case one, TimeRange range) {
        var items = new ArrayList<Item>();
        if (one.view().axis().hasSaid()) {
            one.model().said().stream().filter(item -> isWellWithin(item, range)).forEach(items::add);
        }
        if (one.view().axis().hasAbout()) {
            long edge = range.span() / 20;
            one.model().about().stream().filter(item -> item.time().orElseThrow().start() < range.to() - edge
                    && item.time().orElseThrow().end() > range.from() + edge && !isStub(item)).forEach(items::add);
        }
        one.model().events().stream().filter(item -> isWellWithin(item, range)).forEach(items::add);
        return items;
    }

    private static boolean isStub(Item item) {
        var time = item.time().orElseThrow();
        return (time.start() == Long.MIN_VALUE && time.first() == End.UNKNOWN)
                || (time.end() == Long.MAX_VALUE && time.last() == End.UNKNOWN);
    }

    private static boolean isWellWithin(Item item, TimeRange range) {
        long edge = range.span() / 10;
        long point = item.time().orElseThrow().point();
        return point > range.from() + edge && point < range.to() - edge;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameViewGivesTheSamePicture(long seed) {
        for (var one : cases(seed)) {
            assertThat(Scenes.of(one.model(), one.view())).isEqualTo(one.scene());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingLeavesThePicture(long seed) {
        for (var one : cases(seed)) {
            var frame = one.scene().frame();
            one.scene().shapes().forEach(shape -> {
                assertThat(shape.bounds().x()).as("%s", shape).isGreaterThan(-8);
                assertThat(shape.bounds().right()).as("%s", shape).isLessThan(frame.width() + 8);
                assertThat(shape.bounds().bottom()).as("%s", shape).isLessThanOrEqualTo(frame.height() + 0.5);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void marksAndStacksDoNotCoverEachOther(long seed) {
        for (var one : cases(seed)) {
            var bodies = one.scene().shapes().filter(shape -> shape instanceof Stack
                    || shape instanceof Mark mark && mark.radius() >= 5 && mark.item().isPresent()).toList();
            for (int i = 0; i < bodies.size(); i++) {
                for (int j = i + 1; j < bodies.size(); j++) {
                    assertThat(bodies.get(i).bounds().grown(-1.5).overlaps(bodies.get(j).bounds().grown(-1.5)))
                            .as("%s and %s in %s", bodies.get(i), bodies.get(j), one.view()).isFalse();
                }
            }
        }
    }
}
