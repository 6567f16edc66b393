package org.adduce.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Role;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final List<Palette> PALETTES = List.of(Palette.light(), Palette.dark());

    /** As WCAG 2 reckons it. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int part) {
        double value = (part & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Set<Role> named(String start, String end) {
        return Arrays.stream(Role.values()).filter(role -> role.name().startsWith(start) && role.name().endsWith(end))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    @Test
    void everyRoleHasColours() {
        for (var palette : PALETTES) {
            assertThat(Role.values()).allSatisfy(role -> assertThat(palette.ink(role)).as("%s", role).isNotNull());
        }
    }

    @Test
    void wordsStandOutFromWhatTheyStandOn() {
        var words = EnumSet.of(Role.TITLE, Role.LEGEND, Role.CAPTION, Role.LANE_LABEL, Role.LANE_LABEL_QUIET, Role.SAID_LABEL, Role.ABOUT_LABEL,
                Role.ABOUT_CHANCE, Role.EVENT_LABEL, Role.EMPTY_TITLE, Role.EMPTY_HINT, Role.NOW);
        for (var palette : PALETTES) {
            words.forEach(role -> assertStandsOut(palette, role, Role.BACKGROUND, 4.5));
            assertStandsOut(palette, Role.AXIS_LABEL, Role.AXIS_BAND, 4.5);
            assertStandsOut(palette, Role.AXIS_CONTEXT, Role.AXIS_BAND, 4.5);
            assertStandsOut(palette, Role.OVERVIEW_LABEL, Role.OVERVIEW_BAND, 4.5);
            assertStandsOut(palette, Role.SHELF_LABEL, Role.SHELF_CHIP, 4.5);
            assertStandsOut(palette, Role.STACK_COUNT, Role.STACK, 4.5);
            for (var bar : named("ABOUT_", "")) {
                if (palette.ink(bar).line() != 0) {
                    assertStandsOut(palette, Role.ABOUT_LABEL, bar, 4.5);
                    assertStandsOut(palette, Role.ABOUT_CHANCE, bar, 4.5);
                }
            }
        }
    }

    @Test
    void stancesAndEventsStandOut() {
        for (var palette : PALETTES) {
            var marks = named("SAID_", "S");
            marks.addAll(named("EVENT_", "ED"));
            assertThat(marks).hasSizeGreaterThan(9);
            marks.forEach(role -> assertStandsOut(palette, role, Role.BACKGROUND, 4.5));
            assertStandsOut(palette, Role.SAID_VOICE, Role.BACKGROUND, 3);
        }
    }

    private static void assertStandsOut(Palette palette, Role role, Role ground, double least) {
        assertThat(contrast(palette.ink(role).fill(), palette.ink(ground).fill())).as("%s on %s", role, ground).isGreaterThanOrEqualTo(least);
    }

    @Test
    void noTwoGlyphsHaveTheSameForm() {
        assertThat(Arrays.stream(Glyph.values()).map(Outline::of).distinct()).hasSize(Glyph.values().length);
    }

    @Test
    void aRoleCanBeGivenOtherColours() {
        var changed = Palette.light().with(Role.BACKGROUND, Ink.filled(0xff123456));
        assertThat(changed.ink(Role.BACKGROUND).fill()).isEqualTo(0xff123456);
        assertThat(changed.ink(Role.TITLE)).isEqualTo(Palette.light().ink(Role.TITLE));
    }
}
