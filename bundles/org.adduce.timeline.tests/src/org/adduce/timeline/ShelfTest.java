package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Part;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the height, what has no date can be reached. */
class ShelfTest {

    private static final int UNDATED = 30;

    private final Scenes scenes = new Scenes();

    @BeforeEach
    void fill() {
        scenes.said("2024-06-01", "Rao");
        scenes.claim("2024/2025", "A claim");
        scenes.event("2024-03-01", "An event");
        for (int i = 0; i < UNDATED; i++) {
            scenes.event("", "Waiting number " + i);
        }
    }

    private Scene scene(int height, boolean isOpen) {
        var view = View.of(Instants.range("2020-01-01", "2030-01-01"), new Size(700, height)).folded(View.Folding.NONE.shelf(isOpen));
        return Scenes.of(scenes.model(), view);
    }

    private static List<Band> chips(Scene scene) {
        return Scenes.all(scene, Band.class).stream().filter(band -> band.role() == Role.SHELF_CHIP && band.item().isPresent()).toList();
    }

    private static String toggleWords(Scene scene) {
        var toggle = scene.frame().shelfToggle().orElseThrow();
        return Scenes.all(scene, Label.class).stream().filter(label -> label.role() == Role.SHELF_LABEL && label.item().isEmpty()
                && toggle.contains(label.bounds().centreX(), label.bounds().centreY())).map(Label::text).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 120, 158, 170, 239, 240, 600, 1600})
    void thereIsAlwaysAPlaceThatOpensIt(int height) {
        var scene = scene(height, false);
        var toggle = scene.frame().shelfToggle().orElseThrow();
        assertThat(scene.at(toggle.centreX(), toggle.centreY()).orElseThrow().part()).isEqualTo(Part.SHELF_TOGGLE);
        assertThat(toggle.bottom()).isLessThanOrEqualTo(scene.frame().height());
        assertThat(toggleWords(scene)).contains(Integer.toString(UNDATED - chips(scene).size()));
    }

    @Test
    void aSelectedThingOnItHasOneHaloAroundItsPlateAndItsMark() {
        var view = View.of(Instants.range("2020-01-01", "2030-01-01"), new Size(700, 600)).folded(View.Folding.NONE.shelf(true));
        var chip = chips(Scenes.of(scenes.model(), view)).getFirst();
        var scene = Scenes.of(scenes.model(), view.attending(new Attention(Set.of(chip.item().orElseThrow().id()), Optional.empty())));
        assertThat(Scenes.all(scene, Band.class).stream().filter(band -> band.role() == Role.HALO_SELECTED)).singleElement()
                .satisfies(halo -> assertThat(halo.bounds()).isEqualTo(chip.bounds().grown(3)));
    }

    @Test
    void aPaneOfTwoHundredPixelsHasARowOfIt() {
        var scene = scene(200, false);
        assertThat(chips(scene)).isNotEmpty();
        assertThat(scene.frame().height()).isEqualTo(200);
        assertThat(scene.frame().shelf().orElseThrow().bottom()).isLessThanOrEqualTo(200);
    }

    @Test
    void inAVeryLowPaneItIsANumberBesideTheAxis() {
        var scene = scene(140, false);
        assertThat(chips(scene)).isEmpty();
        assertThat(scene.frame().shelf()).isEmpty();
        assertThat(toggleWords(scene)).isEqualTo("30 not dated");
        assertThat(scene.frame().shelfToggle().orElseThrow().right()).isLessThan(scene.frame().axis().x());
    }

    @Test
    void openItHasRoomForAllAndThePictureGrows() {
        var scene = scene(140, true);
        assertThat(chips(scene)).hasSize(UNDATED);
        assertThat(chips(scene)).allMatch(chip -> chip.bounds().right() <= 700 && chip.bounds().bottom() <= scene.frame().height());
        assertThat(toggleWords(scene)).isEqualTo("fewer");
        assertThat(scene.frame().height()).isGreaterThan(140);
    }

    @Test
    void manyMoreThanAnybodyCanLookThroughStayANumber() {
        for (int i = 0; i < 1000; i++) {
            scenes.event("", "One of a thousand, number " + i);
        }
        var scene = scene(300, true);
        assertThat(toggleWords(scene)).isEqualTo("+" + String.format("%,d", UNDATED + 1000 - chips(scene).size()));
        assertThat(scene.frame().height()).isLessThan(800);
    }

    @Test
    void whatIsFilteredOutWaitsNowhere() {
        var view = View.of(Instants.range("2020-01-01", "2030-01-01"), new Size(700, 300)).filtered(item -> item.time().isPresent());
        var scene = Scenes.of(scenes.model(), view);
        assertThat(scene.frame().shelf()).isEmpty();
        assertThat(scene.frame().shelfToggle()).isEmpty();
    }
}
