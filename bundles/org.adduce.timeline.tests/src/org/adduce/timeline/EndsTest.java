package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Tip;
import org.junit.jupiter.api.Test;

class EndsTest {

    private final Scenes scenes = new Scenes();

    private Span bar(String about) {
        var claim = scenes.claim(about, "A claim");
        return Scenes.only(scenes.scene("2020-01-01", "2030-01-01"), claim, Span.class);
    }

    @Test
    void knownEndsAreSharpAndInTheirPlace() {
        var claim = scenes.claim("2022/2024", "A claim");
        var scene = scenes.scene("2020-01-01", "2030-01-01");
        var bar = Scenes.only(scene, claim, Span.class);
        assertThat(bar.start()).isEqualTo(Tip.SHARP);
        assertThat(bar.end()).isEqualTo(Tip.SHARP);
        assertThat(bar.bounds().x()).isCloseTo(scene.frame().scale().x(Instants.day("2022-01-01")), within(0.01));
        assertThat(bar.bounds().right()).isCloseTo(scene.frame().scale().x(Instants.day("2025-01-01")), within(0.01));
        assertThat(bar.fadeIn() + bar.fadeOut()).isZero();
    }

    @Test
    void anApproximateEndFadesAroundItsPlace() {
        var bar = bar("2022~/2024");
        assertThat(bar.start()).isEqualTo(Tip.SOFT);
        assertThat(bar.fadeIn()).isPositive();
        assertThat(bar.end()).isEqualTo(Tip.SHARP);
    }

    @Test
    void anOpenEndReachesTheBorderWithAnArrow() {
        var bar = bar("2022/..");
        assertThat(bar.end()).isEqualTo(Tip.OPEN);
        assertThat(bar.bounds().right()).isEqualTo(1588);
        var other = bar("../2022");
        assertThat(other.start()).isEqualTo(Tip.OPEN);
    }

    @Test
    void anUnknownEndIsAStubWithAQuestionMark() {
        var bar = bar("2022/");
        assertThat(bar.end()).isEqualTo(Tip.UNKNOWN);
        assertThat(bar.bounds().width()).isLessThan(60);
        assertThat(scenes.scene("2020-01-01", "2030-01-01").shapes().anyMatch(
                shape -> shape instanceof Label label && label.text().equals("?"))).isTrue();
    }

    @Test
    void whatGoesOnBeyondThePictureIsCutWithoutAnEdge() {
        var bar = bar("2010/2050");
        assertThat(bar.start()).isEqualTo(Tip.CUT);
        assertThat(bar.end()).isEqualTo(Tip.CUT);
    }

    @Test
    void forecastsAreHatchedAndCarryTheirChance() {
        var scene = Scenes.of(Sample.model(), View.of(Instants.range("2025-01-01", "2032-01-01"), new Size(1600, 1000)));
        assertThat(Scenes.all(scene, Span.class)).anyMatch(Span::hatched);
        assertThat(scene.shapes()).anyMatch(shape -> shape instanceof Label label && label.text().endsWith("\u00a0%"));
    }

    @Test
    void aDateLessExactThanTheZoomHasALineUnderItsMark() {
        var event = scenes.event("2024", "Some day of that year");
        var scene = scenes.scene("2020-01-01", "2030-01-01");
        var line = Scenes.only(scene, event, Span.class);
        assertThat(line.isLine()).isTrue();
        assertThat(Scenes.only(scene, event, Mark.class).x()).isCloseTo(line.bounds().centreX(), within(1.0));
    }

    @Test
    void millionsOfYearsDoNotDisturbTheRest() {
        var old = scenes.claim("Y-170000002/2024", "Since the dinosaurs");
        var scene = scenes.scene("2020-01-01", "2030-01-01");
        assertThat(Scenes.only(scene, old, Span.class).start()).isIn(Tip.CUT, Tip.OPEN);
    }
}
