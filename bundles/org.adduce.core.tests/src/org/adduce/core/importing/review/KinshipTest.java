package org.adduce.core.importing.review;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person under two spellings is offered as one; two people are not. */
class KinshipTest {

    private static final UUID KNOWN = new UUID(9, 9);

    private static Review review(String... names) {
        return new Review(new Proposal("bench", Arrays.stream(names).map(name -> Item.of(ACTOR, Key.name(name)).with(ACTOR__NAME, name)).toList(), List.of()));
    }

    private static List<Kinship> kin(String... names) {
        return review(names).kin(List.of());
    }

    @ParameterizedTest
    @CsvSource({"Maria Ferrante, M. Ferrante", "Maria Ferrante, Ferrante", "Maria Ferrante, Maria Ferante", "lena_k, Lena K", "Konstantin Oberlander, Konstantin Oberländer"})
    void aSecondSpellingIsOfferedAndTheFullerNameKept(String full, String brief) {
        assertThat(kin(brief, full)).singleElement().satisfies(pair -> assertThat(List.of(pair.kept(), pair.other())).containsExactlyInAnyOrder(full, brief));
    }

    @ParameterizedTest
    @CsvSource({"Li, Lu", "Maria Ferrante, Mario Brandt", "Ada Lind, Ada Marsh", "M. Ferrante, N. Ferrante", "bo, mk99", "reader41, reader47"})
    void twoPeopleAreTwo(String one, String other) {
        assertThat(kin(one, other)).isEmpty();
    }

    @Test
    void thoseInTheDossierLead() {
        var pairs = review("Maria Ferrante").kin(List.of(new Kinship.Known(KNOWN, "M. Ferrante")));

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.keptKey()).isEqualTo(Key.element(KNOWN));
            assertThat(pair.other()).isEqualTo("Maria Ferrante");
        });
    }

    @Test
    void twoThatTheDossierTellsApartAreNotOffered() {
        assertThat(review().kin(List.of(new Kinship.Known(KNOWN, "M. Ferrante"), new Kinship.Known(new UUID(8, 8), "Maria Ferrante")))).isEmpty();
    }

    @Test
    void theLikelierComesFirst() {
        assertThat(kin("Maria Ferrante", "Ferrante", "MariaFerrante")).extracting(Kinship::likelihood).isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .first().isEqualTo(0.95);
    }

    @Test
    void whatWasUnitedIsNotOfferedAgain() {
        var review = review("Maria Ferrante", "M. Ferrante");
        var pair = review.kin(List.of()).getFirst();
        review.unite(pair.keptKey(), pair.otherKey());

        assertThat(review.kin(List.of())).isEmpty();
    }
}
