package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Curve;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.LaneBox;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Stack;
import org.junit.jupiter.api.Test;

/** How much detail there is where much stands close together. */
class DetailTest {

    private final Scenes scenes = new Scenes();

    private void days(String first, int count, String speaker) {
        for (int i = 0; i < count; i++) {
            scenes.said(LocalDate.parse(first).plusDays(i).toString(), speaker);
        }
    }

    private static long said(Scene scene) {
        return Scenes.all(scene, Mark.class).stream().filter(mark -> mark.role() == Role.SAID_ASSERTS && mark.item().isPresent()).count();
    }

    @Test
    void whatStandsApartStandsByItself() {
        days("2024-06-01", 5, "Rao");
        assertThat(said(scenes.scene("2024-06-01", "2024-07-01"))).isEqualTo(5);
    }

    @Test
    void aHandfulInOnePlaceIsAStackWithItsNumber() {
        days("2024-06-01", 7, "Rao");
        var stacks = Scenes.all(scenes.scene("2010-01-01", "2030-01-01"), Stack.class);
        assertThat(stacks).hasSize(1);
        assertThat(stacks.getFirst().text()).isEqualTo("7");
        assertThat(stacks.getFirst().items()).hasSize(7);
        assertThat(stacks.getFirst().tooltip()).contains("7").contains("What Rao said");
    }

    @Test
    void aLongCrowdIsADensity() {
        days("2020-01-01", 1500, "Rao");
        var scene = scenes.scene("2010-01-01", "2030-01-01");
        var crowds = Scenes.all(scene, Density.class).stream().filter(density -> density.role() == Role.DENSITY_SAID).toList();
        assertThat(crowds).hasSize(1);
        assertThat(crowds.getFirst().items()).hasSize(1500);
        assertThat(crowds.getFirst().columns()).hasSizeBetween(50, 150);
        assertThat(said(scene)).isZero();
    }

    @Test
    void zoomingInTakesACrowdApart() {
        days("2020-01-01", 1500, "Rao");
        assertThat(said(scenes.scene("2021-06-01", "2021-07-01"))).isGreaterThan(25);
    }

    @Test
    void voicesInWhichNothingIsMarkedAreSmallAndOnTheFloor() {
        var said = scenes.said("2024-06-01", "Rao");
        var voice = scenes.voice("2024-06-01", "Rao");
        var scene = scenes.scene("2024-05-01", "2024-07-01");
        var mark = Scenes.only(scene, said, Mark.class);
        var small = Scenes.only(scene, voice, Mark.class);
        assertThat(small.radius()).isLessThan(mark.radius());
        assertThat(small.y()).isGreaterThan(mark.y() + mark.radius());
    }

    @Test
    void lanesStandInTheOrderOfTheirWeightAndTheRestIsOne() {
        for (int lane = 0; lane < 60; lane++) {
            days("2024-06-01", 60 - lane, "Speaker " + lane);
        }
        var lanes = scenes.scene("2024-05-01", "2024-09-01").frame().lanes();
        assertThat(lanes.getFirst().name()).isEqualTo("Speaker 0");
        assertThat(lanes.get(5).name()).isEqualTo("Speaker 5");
        var rest = lanes.getLast();
        assertThat(rest.key()).isEqualTo(LaneKey.rest(Section.SAID));
        assertThat(rest.name()).isEqualTo("(" + (60 - lanes.size() + 1) + " more)");
        assertThat(lanes.stream().mapToInt(LaneBox::count).sum()).isEqualTo(60 * 61 / 2);
    }

    @Test
    void withTheRestOpenEveryLaneIsThereAndThePictureGrows() {
        for (int lane = 0; lane < 60; lane++) {
            days("2024-06-01", 2, "Speaker " + lane);
        }
        var view = View.of(Instants.range("2024-05-01", "2024-09-01"), new Size(1600, 1000)).folded(new View.Folding(Set.of(), true));
        var scene = Scenes.of(scenes.model(), view);
        assertThat(scene.frame().lanes()).hasSize(60).noneMatch(LaneBox::isFolded);
        assertThat(scene.frame().height()).isGreaterThan(1000);
    }

    @Test
    void aFoldedLaneIsANarrowDensity() {
        days("2024-06-01", 20, "Rao");
        days("2024-06-01", 10, "lena_k");
        var key = new LaneKey(Section.SAID, "Rao");
        var view = View.of(Instants.range("2024-05-25", "2024-07-01"), new Size(1600, 1000)).folded(new View.Folding(Set.of(key), false));
        var scene = Scenes.of(scenes.model(), view);
        var folded = scene.frame().lanes().getFirst();
        assertThat(folded.isFolded()).isTrue();
        assertThat(folded.bounds().height()).isLessThan(scene.frame().lanes().get(1).bounds().height());
        assertThat(said(scene)).isEqualTo(10);
    }

    @Test
    void claimsAreNamedWhileThereIsRoomAndThinBarsWhenThereIsNot() {
        for (int i = 0; i < 60; i++) {
            scenes.claim("2022-0" + (1 + i % 9) + "/2025", "A claim with a number " + i);
        }
        var scene = scenes.scene("2020-01-01", "2030-01-01");
        var bars = Scenes.all(scene, Span.class);
        assertThat(bars).anyMatch(bar -> !bar.isThin());
        assertThat(Scenes.all(scene, Label.class)).anyMatch(label -> label.full().startsWith("A claim with a number"));
        assertThat(Scenes.all(scene, Density.class)).anyMatch(density -> density.role() == Role.DENSITY_ABOUT || density.role() == Role.OVERVIEW_DENSITY);
    }

    @Test
    void aStackTellsWhatItIsMadeOf() {
        days("2024-06-01", 6, "Rao");
        scenes.denied("2024-06-02", "Rao");
        scenes.denied("2024-06-03", "Rao");
        var stack = Scenes.all(scenes.scene("2010-01-01", "2030-01-01"), Stack.class).getFirst();
        assertThat(stack.shares()).extracting(Stack.Share::role).containsExactly(Role.SAID_ASSERTS, Role.SAID_DENIES);
        assertThat(stack.shares().getFirst().bounds().width()).isCloseTo(3 * stack.shares().getLast().bounds().width(), within(0.01));
        assertThat(stack.shares()).allMatch(share -> stack.bounds().contains(share.bounds().right(), share.bounds().bottom()));
    }

    @Test
    void aLaneGetsNoRowInWhichNothingWouldStand() {
        days("2024-06-01", 7, "Rao");
        days("2024-06-01", 7, "lena_k");
        var scene = scenes.scene("2010-01-01", "2030-01-01");
        var lanes = scene.frame().lanes();
        assertThat(lanes.getFirst().bounds().height()).isEqualTo(lanes.get(1).bounds().height());
        var name = Scenes.all(scene, Label.class).stream().filter(label -> label.text().equals("Rao")).findFirst().orElseThrow();
        var stack = Scenes.all(scene, Stack.class).stream().filter(s -> lanes.stream()
                .anyMatch(lane -> lane.name().equals("Rao") && lane.bounds().contains(s.bounds().centreX(), s.bounds().centreY()))).findFirst().orElseThrow();
        assertThat(stack.bounds().centreY()).isCloseTo(name.bounds().centreY(), within(3.0));
    }

    @Test
    void noLineOfOneThingLiesUnderTheWordsOfAnother() {
        scenes.event("2024-01-10", "An event with a title that has some length");
        scenes.event("2024~/2025-06", "Another one");
        scenes.event("2023-02/2026-12", "A long one");
        for (int i = 0; i < 40; i++) {
            scenes.event("2023-0" + (1 + i % 9) + "/2025-0" + (1 + i % 7), "Something that goes on, number " + i);
        }
        var scene = scenes.scene("2022-06-01", "2027-01-01");
        var words = Scenes.all(scene, Label.class).stream().filter(label -> label.role() == Role.EVENT_LABEL).toList();
        var lines = Scenes.all(scene, Span.class).stream().filter(Span::isLine).toList();
        assertThat(lines).isNotEmpty();
        for (var line : lines) {
            assertThat(words).filteredOn(label -> !label.items().equals(line.items()))
                    .noneMatch(label -> label.bounds().grown(2).overlaps(line.bounds()));
        }
    }

    @Test
    void aCrowdOfClaimsOfOneKindHasTheColourOfTheirKind() {
        for (int i = 0; i < 300; i++) {
            scenes.claim("2022-0" + (1 + i % 9) + "/2025", "A claim with a number " + i);
        }
        var crowd = Scenes.all(scenes.scene("2020-01-01", "2030-01-01"), Density.class).stream()
                .filter(density -> density.role() == Role.ABOUT_FACT).findFirst().orElseThrow();
        var ink = Palette.light().ink(crowd);
        assertThat(ink.fill() & 0xffffff).isEqualTo(Palette.light().ink(Role.ABOUT_FACT).line() & 0xffffff);
        assertThat(ink.line()).isZero();
        assertThat(crowd.gap()).isZero();
    }

    @Test
    void aFewThreadsTieWhatWasSaidToItsClaimAndSoManyThatTheyHideItAreLeftOut() {
        var claim = scenes.claim("2026", "The one");
        var few = scenes.said("2025-01-01", "ada", claim.id());
        var many = IntStream.range(0, 300).mapToObj(i -> scenes.said("2025-0" + (1 + i % 9) + "-0" + (1 + i % 7), "voice " + i, claim.id())).map(Item::id);
        var view = View.of(Instants.range("2020-01-01", "2030-01-01"), new Size(1600, 1000));
        var model = scenes.model();
        assertThat(Scenes.all(Scenes.of(model, view.attending(Attention.NONE.selecting(Set.of(few.id())))), Curve.class)).isNotEmpty();
        assertThat(Scenes.all(Scenes.of(model, view.attending(Attention.NONE.selecting(many.collect(Collectors.toSet())))), Curve.class)).isEmpty();
    }

    @Test
    void inACrowdOnlyTheStretchOfWhatIsSelectedIsMarked() {
        for (int i = 0; i < 300; i++) {
            scenes.claim("2022-0" + (1 + i % 9) + "/2025", "A claim with a number " + i);
        }
        var chosen = scenes.claim("2022-06/2023-06", "The one");
        var view = View.of(Instants.range("2020-01-01", "2030-01-01"), new Size(1600, 1000));
        var whole = Scenes.of(scenes.model(), view);
        var scene = Scenes.of(scenes.model(), view.attending(Attention.NONE.selecting(Set.of(chosen.id()))));
        var crowd = Scenes.all(whole, Density.class).stream().filter(density -> density.role() == Role.ABOUT_FACT).findFirst().orElseThrow();
        assertThat(crowd.items()).contains(chosen);
        var halo = Scenes.all(scene, Band.class).stream().filter(band -> band.role() == Role.HALO_SELECTED).findFirst().orElseThrow();
        assertThat(halo.bounds().width()).isLessThan(crowd.bounds().width() / 2);
        assertThat(halo.bounds().x()).isCloseTo(scene.frame().scale().x(chosen.time().orElseThrow().start()), within(4.0));
    }

    @Test
    void theLaneOfTheRestSaysWhoSpeaks() {
        for (int lane = 0; lane < 60; lane++) {
            days("2024-06-01", 20, "Speaker " + lane);
        }
        scenes.spoken("2025-05-01", "Quiet Quentin");
        var words = Scenes.all(scenes.scene("2024-05-01", "2025-09-01"), Label.class).stream().filter(label -> label.role() == Role.SAID_LABEL).toList();
        assertThat(words).extracting(Label::full).contains("Quiet Quentin: What Quiet Quentin said");
    }

    @Test
    void aFilterLeavesOut() {
        days("2024-06-01", 5, "Rao");
        days("2024-06-01", 5, "lena_k");
        var view = View.of(Instants.range("2024-05-01", "2024-09-01"), new Size(1600, 1000))
                .filtered(item -> item.look().label().contains("Rao"));
        assertThat(Scenes.of(scenes.model(), view).frame().lanes()).extracting(LaneBox::name).containsExactly("Rao");
        assertThat(Scenes.all(Scenes.of(scenes.model(), view.filtered(item -> false)), Label.class))
                .anyMatch(label -> label.role() == Role.EMPTY_TITLE && label.text().contains("filter"));
    }

    @Test
    void whereNothingIsDatedThePictureSaysWhatToDo() {
        var words = Scenes.all(scenes.scene("2024-01-01", "2025-01-01"), Label.class);
        assertThat(words).extracting(Label::role).contains(Role.EMPTY_TITLE, Role.EMPTY_HINT);
        var waiting = View.of(Instants.range("2024-01-01", "2025-01-01"), new Size(600, 300));
        assertThat(Scenes.all(Scenes.of(scenes.model(), waiting.furnished(waiting.furniture().hinting(false))), Label.class))
                .noneMatch(label -> label.role() == Role.EMPTY_TITLE);
        scenes.claim("", "Undated");
        assertThat(Scenes.all(scenes.scene("2024-01-01", "2025-01-01"), Label.class))
                .anyMatch(label -> label.role() == Role.EMPTY_HINT && label.text().contains("shelf"))
                .anyMatch(label -> label.role() == Role.SHELF_LABEL && label.text().equals("Undated"));
    }

    @Test
    void theAxisShowsWhatIsAskedFor() {
        days("2024-06-01", 5, "Rao");
        scenes.claim("2024-06", "A claim");
        scenes.event("2024-06", "An event");
        var view = View.of(Instants.range("2024-05-01", "2024-09-01"), new Size(1600, 1000));
        assertThat(sections(view.along(Axis.BOTH))).containsExactly(Section.SAID, Section.ABOUT, Section.EVENTS);
        assertThat(sections(view.along(Axis.SAID))).containsExactly(Section.SAID, Section.EVENTS);
        assertThat(sections(view.along(Axis.ABOUT))).containsExactly(Section.ABOUT, Section.EVENTS);
    }

    private List<Section> sections(View view) {
        return Scenes.of(scenes.model(), view).frame().lanes().stream().map(lane -> lane.key().band()).toList();
    }
}
