package org.adduce.team.merge;

import static org.adduce.team.merge.Trio.MAKE;
import static org.adduce.team.merge.Trio.actor;
import static org.adduce.team.merge.Trio.ferry;
import static org.adduce.team.merge.Trio.find;
import static org.adduce.team.merge.Trio.id;
import static org.adduce.team.merge.Trio.named;
import static org.adduce.team.merge.Trio.source;
import static org.adduce.team.merge.Trio.withClaim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Source;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Identifier;
import org.junit.jupiter.api.Test;

/** What came in twice is one element where it is known to be the same thing. */
class SameElementMergeTest {

    @Test
    void twoResolutionsOfOneClaimBecomeOne() {
        var merged = withClaim().ana(root -> Trio.<Claim>find(root, 1).setResolution(named(5, MAKE.createResolution()))).ben(root -> {
            Trio.<Claim>find(root, 1).setResolution(named(6, MAKE.createResolution()));
            Trio.<Claim>find(root, 1).getResolution().setCriteria("Timed at noon.");
        }).merge();
        assertThat(ferry(merged).getResolution().getId()).isEqualTo(id(5));
        assertThat(ferry(merged).getResolution().getFormerIds()).containsExactly(id(6));
        assertThat(ferry(merged).getResolution().getCriteria()).isEqualTo("Timed at noon.");
    }

    @Test
    void theSameSourceImportedTwiceIsOne() {
        var merged = new Trio(root -> { }).ana(root -> addPost(root, 10, "Log")).ben(root -> addPost(root, 20, "Log")).merge();
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.dossier().getSources()).singleElement().satisfies(source -> {
            assertThat(source.getId()).isEqualTo(id(10));
            assertThat(source.getFormerIds()).containsExactly(id(20));
            assertThat(source.getSnapshots()).hasSize(1);
            assertThat(source.getUtterances()).singleElement().satisfies(voice -> assertThat(voice.getAnchors()).containsExactly(new Anchor(id(11), 0, 4)));
        });
    }

    private static void addPost(Dossier root, int first, String title) {
        var source = source(first, title);
        source.setUrl("https://halden.example/log");
        var snapshot = named(first + 1, MAKE.createSnapshot());
        snapshot.setText("Late again.");
        source.getSnapshots().add(snapshot);
        var voice = named(first + 2, MAKE.createUtterance());
        voice.getAnchors().add(new Anchor(snapshot.getId(), 0, 4));
        source.getUtterances().add(voice);
        root.getSources().add(source);
    }

    @Test
    void theSameActorIsKnownByAnIdentifier() {
        var merged = new Trio(root -> { }).ana(root -> {
            root.getActors().add(actor(1, "Rao"));
            Trio.<Actor>find(root, 1).getIdentifiers().add(new Identifier("x", "rao"));
        }).ben(root -> {
            root.getActors().add(actor(2, "Rao"));
            Trio.<Actor>find(root, 2).getIdentifiers().addAll(List.of(new Identifier("x", "rao"), new Identifier("orcid", "7")));
            var event = named(3, MAKE.createEvent());
            event.getParticipants().add(find(root, 2));
            root.getEvents().add(event);
        }).merge();
        assertThat(merged.dossier().getActors()).singleElement().satisfies(actor -> assertThat(actor.getIdentifiers()).hasSize(2));
        assertThat(merged.dossier().getEvents().get(0).getParticipants()).containsExactly(merged.dossier().getActors().get(0));
    }

    @Test
    void anEditOfAnActorMeetsItsMergeIntoAnother() {
        var merged = new Trio(root -> {
            root.getActors().addAll(List.of(actor(1, "Rao"), actor(2, "R. Rao")));
            root.getSources().add(source(3, "Log"));
        }).ana(root -> {
            Actor rao = find(root, 1);
            rao.getFormerIds().add(id(2));
            rao.getAliases().add("R. Rao");
            root.getActors().remove(find(root, 2));
        }).ben(root -> {
            Trio.<Actor>find(root, 2).setNote("Pilot since 2019.");
            Trio.<Source>find(root, 3).setPublisher(find(root, 2));
        }).merge();
        assertThat(merged.isClean()).isTrue();
        Actor rao = find(merged.dossier(), 1);
        assertThat(merged.dossier().getActors()).containsExactly(rao);
        assertThat(rao.getNote()).isEqualTo("Pilot since 2019.");
        assertThat(Trio.<Source>find(merged.dossier(), 3).getPublisher()).isSameAs(rao);
        assertThat(rao.getAliases()).containsExactly("R. Rao");
    }

    @Test
    void actorsMergedIntoEachOtherEitherWayRoundAreOne() {
        var merged = new Trio(root -> root.getActors().addAll(List.of(actor(1, "Rao"), actor(2, "R. Rao")))).ana(root -> {
            Trio.<Actor>find(root, 1).getFormerIds().add(id(2));
            root.getActors().remove(find(root, 2));
        }).ben(root -> {
            Trio.<Actor>find(root, 2).getFormerIds().add(id(1));
            root.getActors().remove(find(root, 1));
        }).merge();
        assertThat(merged.dossier().getActors()).singleElement().satisfies(actor -> assertThat(actor.getId()).isEqualTo(id(1)));
    }
}
