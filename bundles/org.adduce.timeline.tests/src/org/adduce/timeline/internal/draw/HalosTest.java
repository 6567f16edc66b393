package org.adduce.timeline.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Shape;
import org.junit.jupiter.api.Test;

class HalosTest {

    private final Halos halos = new Halos();

    @Test
    void aFewStandEachForItself() {
        halos.add(Role.HALO_SELECTED, new Box(0, 0, 10, 10));
        halos.add(Role.HALO_SELECTED, new Box(5, 0, 10, 10));
        assertThat(halos.shapes()).hasSize(2);
    }

    @Test
    void ofManyThoseThatOverlapInARowBecomeOne() {
        IntStream.range(0, 300).forEach(i -> halos.add(Role.HALO_SELECTED, new Box(i * 5, 0, 10, 10)));
        halos.add(Role.HALO_SELECTED, new Box(3000, 0, 10, 10));
        halos.add(Role.HALO_SELECTED, new Box(0, 40, 10, 10));
        assertThat(halos.shapes()).extracting(Shape::bounds)
                .containsExactly(new Box(0, 0, 1505, 10), new Box(3000, 0, 10, 10), new Box(0, 40, 10, 10));
    }

    @Test
    void oneThatLiesInAnotherDoesNotEndIt() {
        IntStream.range(0, 200).forEach(i -> halos.add(Role.HALO_RELATED, new Box(i, 0, 500, 10)));
        halos.add(Role.HALO_RELATED, new Box(3, 0, 2, 10));
        assertThat(halos.shapes()).extracting(Shape::bounds).containsExactly(new Box(0, 0, 699, 10));
    }
}
