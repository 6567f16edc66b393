package org.adduce.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FileListTest {

    private static final Path ONE = Path.of("one.adduce");
    private static final Path TWO = Path.of("two.adduce");
    private static final Path THREE = Path.of("three.adduce");

    private final FileList files = new FileList("org.adduce.ui.tests/files", 2);

    @AfterEach
    void forget() {
        files.keep(List.of());
    }

    @Test
    void theFilesThatWereKeptAreThereAndNoOthers() {
        files.keep(List.of(ONE, TWO));
        assertThat(new FileList("org.adduce.ui.tests/files", 2).list()).containsExactly(ONE, TWO);
        files.keep(List.of(THREE));
        assertThat(files.list()).containsExactly(THREE);
    }

    @Test
    void theLatestStandsFirstAndTheOldestGoes() {
        files.addFirst(ONE);
        files.addFirst(TWO);
        files.addFirst(ONE);
        assertThat(files.list()).containsExactly(ONE, TWO);
        files.addFirst(THREE);
        assertThat(files.list()).containsExactly(THREE, ONE);
    }
}
