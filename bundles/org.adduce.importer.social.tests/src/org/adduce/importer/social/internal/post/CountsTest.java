package org.adduce.importer.social.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void oneThingIsSaidInTheSingular() {
        assertThat(Counts.said("1", "likes")).isEqualTo("1 like");
        assertThat(Counts.said("1", "replies")).isEqualTo("1 reply");
        assertThat(Counts.said("2", "replies")).isEqualTo("2 replies");
        assertThat(Counts.said("-1", "points")).isEqualTo("-1 points");
    }
}
