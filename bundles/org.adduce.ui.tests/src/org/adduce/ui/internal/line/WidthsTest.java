package org.adduce.ui.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WidthsTest {

    private static final int LEAST_REST = 160;

    @Test
    void oneColumnHasWhatTheOthersLeave() {
        assertThat(Widths.of(new int[] {60, 300, 110, 150}, 1, LEAST_REST, 1000)).containsExactly(60, 680, 110, 150);
    }

    @Test
    void theWidestGiveWayWhereThereIsTooLittleRoom() {
        var widths = Widths.of(new int[] {60, 300, 300, 150}, 1, LEAST_REST, 500);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(500);
        assertThat(widths[0]).isEqualTo(60);
        assertThat(widths[1]).isEqualTo(LEAST_REST);
        assertThat(widths[2]).isBetween(Widths.LEAST, 150);
    }

    @Test
    void nothingVanishesHoweverLittleRoomThereIs() {
        assertThat(Widths.of(new int[] {300, 300, 300}, 0, LEAST_REST, 200)).containsExactly(LEAST_REST, Widths.LEAST, Widths.LEAST);
    }

    @Test
    void whatWantsMuchHasItWhereTheOneWithTheRestHasAllItWants() {
        assertThat(Widths.of(new int[] {500, 200, 400}, 1, LEAST_REST, 1300)).containsExactly(500, 400, 400);
        assertThat(Widths.of(new int[] {500, 200, 400}, 1, LEAST_REST, 900)).containsExactly(380, 200, 320);
        assertThat(Widths.of(new int[] {500, 600, 400}, 1, LEAST_REST, 1000)).containsExactly(Widths.MUCH, 360, Widths.MUCH);
    }
}
