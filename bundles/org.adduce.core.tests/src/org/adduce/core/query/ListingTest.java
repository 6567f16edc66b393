package org.adduce.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingTest {

    private final Race race = new Race();

    private Stream<Element> listed(Kind kind) {
        return Listing.of(race.dossier).elements(kind).map(Element.class::cast);
    }

    @Test
    void voicesStandAsInTheTextWithInnerOnesAfterTheOuter() {
        assertThat(listed(Kind.UTTERANCES)).containsExactly(race.outer, race.inner, race.second);
    }

    @Test
    void voicesWithoutAPlaceComeLast() {
        var lost = ModelFactory.eINSTANCE.createUtterance();
        lost.setId(new UUID(0, 1));
        race.thread.getUtterances().add(0, lost);
        assertThat(listed(Kind.UTTERANCES)).containsExactly(race.outer, race.inner, race.second, lost);
    }

    @Test
    void theUndatedComesLast() {
        assertThat(listed(Kind.SOURCES)).containsExactly(race.thread, race.film);
    }

    @Test
    void assertionsStandAsSaid() {
        assertThat(listed(Kind.ASSERTIONS)).last().isEqualTo(race.denial);
    }

    @Test
    void namesSortWithoutCaseAndAccents() {
        assertThat(listed(Kind.ACTORS)).containsExactly(race.corvid, race.rao, race.lena, race.account);
    }

    @Test
    void topicsStandAsATree() {
        assertThat(listed(Kind.TOPICS)).containsExactly(race.chips, race.memory);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theOrderDoesNotDependOnTheOrderInMemory(Kind kind) {
        var before = listed(kind).toList();
        ECollections.reverse(race.dossier.getActors());
        ECollections.reverse(race.dossier.getClaims());
        ECollections.reverse(race.dossier.getSources());
        ECollections.reverse(race.thread.getUtterances());
        ECollections.reverse(race.thread.getAssertions());
        assertThat(listed(kind)).containsExactlyElementsOf(before);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void listsAsManyAsThereAre(Kind kind) {
        assertThat(listed(kind).count()).isEqualTo(Counts.of(race.dossier).of(kind));
        assertThat(listed(kind)).allMatch(element -> element.eClass() == kind.type());
    }

    @Test
    void kindsGoByTheirWords() {
        assertThat(Kind.of("utterances")).contains(Kind.UTTERANCES);
        assertThat(Kind.of("Utterances")).isEmpty();
        assertThat(Kind.words()).startsWith("sources, snapshots").endsWith("topics");
    }
}
