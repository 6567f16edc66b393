package org.adduce.timeline.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.adduce.timeline.Attention;
import org.adduce.timeline.Instants;
import org.adduce.timeline.Item;
import org.adduce.timeline.Sample;
import org.adduce.timeline.Scenes;
import org.adduce.timeline.Size;
import org.adduce.timeline.Timeline;
import org.adduce.timeline.View;
import org.adduce.timeline.paint.WidthTable;
import org.junit.jupiter.api.Test;

class HitTest {

    private final Scenes scenes = new Scenes();
    private final Item claim = scenes.claim("2022/2024", "A claim");
    private final Item event = scenes.event("2023-06-01", "An event");
    private final Item said = scenes.said("2021-06-01", "Rao", claim.id());
    private final Item undated = scenes.claim("", "Without a date");
    private final Scene scene = scenes.scene("2020-01-01", "2030-01-01");

    private Hit at(double x, double y) {
        return scene.at(x, y).orElseThrow();
    }

    @Test
    void aMarkIsHitAndNearlyHit() {
        var mark = Scenes.only(scene, said, Mark.class);
        assertThat(at(mark.x(), mark.y()).item()).contains(said);
        assertThat(at(mark.x() - mark.radius() - 3, mark.y()).item()).contains(said);
        assertThat(at(mark.x() - mark.radius() - 12, mark.y()).item()).isEmpty();
        assertThat(at(mark.x(), mark.y()).part()).isEqualTo(Part.BODY);
        assertThat(at(mark.x(), mark.y()).lane().orElseThrow().name()).isEqualTo("Rao");
    }

    @Test
    void theEndsOfABarAreParts() {
        var bar = Scenes.only(scene, claim, Span.class).bounds();
        assertThat(at(bar.x() + 1, bar.centreY()).part()).isEqualTo(Part.START);
        assertThat(at(bar.right() - 1, bar.centreY()).part()).isEqualTo(Part.END);
        assertThat(at(bar.right() - 20, bar.centreY()).part()).isEqualTo(Part.BODY);
    }

    @Test
    void anOpenEndCannotBeTaken() {
        var open = scenes.claim("2025/..", "Open");
        var other = scenes.scene("2020-01-01", "2030-01-01");
        var bar = Scenes.only(other, open, Span.class).bounds();
        assertThat(other.at(bar.right() - 1, bar.centreY()).orElseThrow().part()).isEqualTo(Part.BODY);
        assertThat(other.at(bar.x() + 1, bar.centreY()).orElseThrow().part()).isEqualTo(Part.START);
    }

    @Test
    void theTitleOfAnEventIsTheEvent() {
        var label = Scenes.only(scene, event, Label.class).bounds();
        assertThat(at(label.centreX(), label.centreY()).item()).contains(event);
    }

    @Test
    void theShelfHoldsWhatHasNoDate() {
        var chip = Scenes.only(scene, undated, Band.class).bounds();
        var hit = at(chip.centreX(), chip.centreY());
        assertThat(hit.part()).isEqualTo(Part.SHELF);
        assertThat(hit.item()).contains(undated);
    }

    @Test
    void placesAroundArePartsToo() {
        var frame = scene.frame();
        assertThat(at(frame.axis().centreX(), frame.axis().centreY()).part()).isEqualTo(Part.AXIS);
        var lane = frame.lanes().getFirst().bounds();
        assertThat(at(lane.x() + 2, lane.centreY()).part()).isEqualTo(Part.LANE);
        var overview = frame.overview().orElseThrow();
        assertThat(at(overview.window().centreX(), overview.window().centreY()).part()).isEqualTo(Part.WINDOW);
        assertThat(at(frame.plot().right() - 3, lane.centreY()).part()).isEqualTo(Part.PLOT);
        assertThat(scene.at(2, 2)).isEmpty();
    }

    @Test
    void columnsOfACrowdTellWhatStandsInThem() {
        for (int i = 0; i < 900; i++) {
            scenes.said(LocalDate.of(2021, 1, 1).plusDays(i).toString(), "Rao");
        }
        var crowd = scenes.scene("2010-01-01", "2030-01-01");
        var density = Scenes.all(crowd, Density.class).stream().filter(d -> d.role() == Role.DENSITY_SAID).findFirst().orElseThrow();
        var column = density.columns().get(5);
        var hit = crowd.at(column.x() + 1, density.bounds().bottom() - 1).orElseThrow();
        assertThat(hit.part()).isEqualTo(Part.CROWD);
        assertThat(hit.items()).isEqualTo(column.items()).isNotEmpty();
    }

    @Test
    void everyBodyOfThePictureIsFoundInItsMiddle() {
        var picture = Scenes.of(Sample.model(), View.of(Instants.range("2019-01-01", "2032-01-01"), new Size(1600, 1000)));
        for (var shape : picture.shapes().filter(s -> s instanceof Mark mark && mark.item().isPresent() || s instanceof Stack).toList()) {
            var hit = picture.at(shape.bounds().centreX(), shape.bounds().centreY()).orElseThrow();
            assertThat(hit.items()).as("%s", shape).containsAnyElementsOf(shape.items());
        }
    }

    @Test
    void threadsLeadFromWhatIsPointedAtToWhatItIsAbout() {
        var model = scenes.model();
        var pointed = new Timeline(new WidthTable()).attend(scene, model, new Attention(Set.of(), Optional.of(said.id())));
        var threads = Scenes.all(pointed, Curve.class);
        assertThat(threads).hasSize(1);
        assertThat(threads.getFirst().from()).isEqualTo(said.id());
        assertThat(threads.getFirst().to()).isEqualTo(claim.id());
        assertThat(threads.getFirst().y1()).isLessThan(threads.getFirst().y2());
        assertThat(pointed.shapes()).extracting(Shape::role).contains(Role.HALO_HOVER, Role.HALO_RELATED);
        var back = new Timeline(new WidthTable()).attend(scene, model, new Attention(Set.of(claim.id()), Optional.empty()));
        assertThat(Scenes.all(back, Curve.class)).hasSize(1);
        assertThat(back.shapes()).extracting(Shape::role).contains(Role.HALO_SELECTED, Role.HALO_RELATED);
        assertThat(new Timeline(new WidthTable()).attend(back, model, Attention.NONE)).isEqualTo(scene);
    }
}
