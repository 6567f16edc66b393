package org.adduce.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldApartTest {

    private static final Path ROOT = Path.of("home").toAbsolutePath();

    private static Path file(String path) {
        return ROOT.resolve(path);
    }

    @Test
    void aNameThatNoOtherHasNeedsNoFolder() {
        assertThat(ToldApart.folder(file("a/quarrel.adduce"), List.of(file("a/quarrel.adduce"), file("a/other.adduce")))).isEmpty();
    }

    @Test
    void filesOfOneNameAreToldApartByTheFolderTheyLieIn() {
        var all = List.of(file("chips/quarrel.adduce"), file("ships/quarrel.adduce"));
        assertThat(all).extracting(one -> ToldApart.folder(one, all)).containsExactly(Optional.of(Path.of("chips")), Optional.of(Path.of("ships")));
    }

    @Test
    void ofFoldersOfOneNameAsMuchIsToldAsDiffers() {
        var all = List.of(file("2025/work/quarrel.adduce"), file("2026/work/quarrel.adduce"));
        assertThat(ToldApart.folder(all.getFirst(), all)).contains(Path.of("2025", "work"));
    }

    @Test
    void oneWhoseFoldersAreTheEndOfAnothersIsToldByAllOfThem() {
        var all = List.of(file("work/quarrel.adduce"), file("old").resolve(ROOT.relativize(file("x/work"))).resolve("quarrel.adduce"));
        assertThat(ToldApart.folder(all.getFirst(), all)).isPresent();
        assertThat(ToldApart.folder(all.getFirst(), all)).isNotEqualTo(ToldApart.folder(all.getLast(), all));
    }
}
