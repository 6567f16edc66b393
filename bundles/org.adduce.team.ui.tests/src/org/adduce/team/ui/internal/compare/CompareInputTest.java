package org.adduce.team.ui.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.ui.internal.Quarrel;
import org.junit.jupiter.api.Test;

class CompareInputTest {

    private final ComparedSide now = new ComparedSide.Open(Quarrel.open(Quarrel.base()));

    @Test
    void itIsCalledAfterItsSides() {
        var saved = Comparisons.saved(((ComparedSide.Open) now).dossier());
        assertThat(new CompareInput(saved, now).getName()).isEqualTo("Compare: Ferries with saved state");
        assertThat(new CompareInput(saved, now).swapped().getName()).isEqualTo("Compare: saved state with Ferries");
    }

    @Test
    void dossiersOfOneTitleAreToldApartByTheirFiles() {
        var other = new ComparedSide.Open(OpenDossier.create(Path.of("old", "older.adduce"), Quarrel.base()));
        var input = new CompareInput(other, now);
        assertThat(input.name(other)).isEqualTo("older.adduce");
        assertThat(input.getName()).isEqualTo("Compare: ferries.adduce with older.adduce");
    }

    @Test
    void theSameSidesAreTheSameComparison() {
        var file = Comparisons.file(Path.of("old.adduce"));
        assertThat(new CompareInput(file, now)).isEqualTo(new CompareInput(Comparisons.file(Path.of("old.adduce")), now))
                .isNotEqualTo(new CompareInput(Comparisons.file(Path.of("older.adduce")), now)).isNotEqualTo(new CompareInput(file, now).swapped());
    }
}
