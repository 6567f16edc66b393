package org.adduce.team.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final int LARGE = 3 << 20;

    private final Room room = new Room();

    @Test
    void whatWasLeftIsTakenAnewOnlyInTheNextTurn() {
        var first = room.take(LARGE);
        room.leave(first);
        assertThat(room.take(LARGE)).isNotSameAs(first);
        room.turn();
        assertThat(room.take(LARGE - 1000)).isSameAs(first).hasSizeGreaterThanOrEqualTo(LARGE);
        assertThat(room.take(LARGE)).as("which is in use").isNotSameAs(first);
    }

    @Test
    void onlyWhatFitsIsTakenAnew() {
        var first = room.take(LARGE);
        room.leave(first);
        room.turn();
        assertThat(room.take(2 * LARGE)).hasSizeGreaterThanOrEqualTo(2 * LARGE);
        assertThat(room.take(LARGE / 4)).isNotSameAs(first).hasSizeLessThan(LARGE / 2);
    }

    @Test
    void notAllThatWasLeftIsKept() {
        var arrays = new byte[12][];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = room.take(LARGE);
        }
        for (var array : arrays) {
            room.leave(array);
        }
        room.turn();
        int again = 0;
        for (int i = 0; i < arrays.length; i++) {
            var taken = room.take(LARGE);
            again += Stream.of(arrays).anyMatch(array -> array == taken) ? 1 : 0;
        }
        assertThat(again).isBetween(1, arrays.length - 1);
    }
}
