package org.adduce.team.merge;

import static org.adduce.team.merge.Trio.MAKE;
import static org.adduce.team.merge.Trio.actor;
import static org.adduce.team.merge.Trio.claim;
import static org.adduce.team.merge.Trio.deleting;
import static org.adduce.team.merge.Trio.find;
import static org.adduce.team.merge.Trio.id;
import static org.adduce.team.merge.Trio.named;
import static org.adduce.team.merge.Trio.sides;
import static org.adduce.team.merge.Trio.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static Claim ferry(Merged merged) {
        return find(merged.dossier(), 1);
    }

    private static Trio withClaim() {
        return new Trio(root -> root.getClaims().add(claim(1, "The Tern is as fast as the Kestrel in calm water.")));
    }

    @Test
    void featuresOfOneElementMergeOneByOne() {
        var merged = new Trio(root -> root.getActors().add(actor(1, "Rao")))
                .ana(root -> Trio.<Actor>find(root, 1).setKind(ActorKind.GROUP)).ben(root -> Trio.<Actor>find(root, 1).setNote("Left in May.")).merge();
        assertThat(merged.isClean()).isTrue();
        Actor actor = find(merged.dossier(), 1);
        assertThat(actor.getKind()).isEqualTo(ActorKind.GROUP);
        assertThat(actor.getNote()).isEqualTo("Left in May.");
    }

    @Test
    void textsMergeWordByWord() {
        var merged = withClaim().ana(root -> Trio.<Claim>find(root, 1).setText("The Tern is about as fast as the Kestrel in calm water."))
                .ben(root -> Trio.<Claim>find(root, 1).setText("The Tern is as fast as the Kestrel in rough water.")).merge();
        assertThat(ferry(merged).getText()).isEqualTo("The Tern is about as fast as the Kestrel in rough water.");
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void theSameWordsChangedTwiceAreAConflictOfThoseWordsAlone() {
        var merged = withClaim().ana(root -> Trio.<Claim>find(root, 1).setText("The Tern is twice as fast as the Kestrel in calm water."))
                .ben(root -> Trio.<Claim>find(root, 1).setText("The Tern is half as fast as the Kestrel in rough water.")).merge();
        assertThat(sides(merged)).containsExactly("Ana: The Tern is twice as fast as the Kestrel in rough water.",
                "Ben: The Tern is half as fast as the Kestrel in rough water.");
        assertThat(ferry(merged).getText()).isEqualTo("The Tern is as fast as the Kestrel in rough water.");
        assertThat(merged.dossier().getConflicts().get(0).getBase()).isEqualTo("The Tern is as fast as the Kestrel in calm water.");
    }

    @Test
    void paragraphsThatBothAppendToANoteAreBothKept() {
        var trio = withClaim();
        Trio.<Claim>find(trio.base, 1).setNote("Seen at noon.");
        var merged = trio.ana(root -> Trio.<Claim>find(root, 1).setNote("Seen at noon.\n\nBram doubts it."))
                .ben(root -> Trio.<Claim>find(root, 1).setNote("Seen at noon.\n\nAsk the harbour master.")).merge();
        assertThat(ferry(merged).getNote()).isEqualTo("Seen at noon.\n\nAsk the harbour master.\n\nBram doubts it.");
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void entriesOfSetsMergeOneByOne() {
        var merged = new Trio(root -> {
            root.getActors().add(actor(1, "Rao"));
            Trio.<Actor>find(root, 1).getAliases().addAll(List.of("A", "B", "C"));
        }).ana(root -> Trio.<Actor>find(root, 1).getAliases().addAll(List.of("X", "Z"))).ben(root -> {
            Trio.<Actor>find(root, 1).getAliases().remove("B");
            Trio.<Actor>find(root, 1).getAliases().addAll(List.of("Y", "Z"));
        }).merge();
        assertThat(Trio.<Actor>find(merged.dossier(), 1).getAliases()).containsExactlyInAnyOrder("A", "C", "X", "Y", "Z");
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void listsWithAnOrderMergeAsSequences() {
        var merged = new Trio(root -> {
            for (int i = 1; i <= 5; i++) {
                root.getActors().add(actor(i, "A" + i));
            }
            var source = source(9, "Log");
            source.getAuthors().addAll(List.of(find(root, 1), find(root, 2), find(root, 3)));
            root.getSources().add(source);
        }).ana(root -> Trio.<Source>find(root, 9).getAuthors().add(1, find(root, 4))).ben(root -> {
            Trio.<Source>find(root, 9).getAuthors().move(0, 2);
            Trio.<Source>find(root, 9).getAuthors().add(find(root, 5));
        }).merge();
        assertThat(Trio.<Source>find(merged.dossier(), 9).getAuthors()).extracting(Actor::getName).containsExactly("A3", "A1", "A4", "A2", "A5");
    }

    @Test
    void aDeletionAgainstAChangeKeepsTheElementWithAllInIt() {
        var merged = new Trio(root -> {
            var claim = claim(1, "It leaves at noon.");
            var quantity = named(2, MAKE.createQuantity());
            quantity.setMeasure("delay");
            claim.getQuantities().add(quantity);
            root.getClaims().add(claim);
        }).ana(root -> Trio.<Claim>find(root, 1).setNote("Checked.")).ben(deleting(1)).merge();
        assertThat(ferry(merged).getNote()).isEqualTo("Checked.");
        assertThat(ferry(merged).getQuantities()).hasSize(1);
        assertThat(sides(merged)).containsExactly("Ana: " + id(1), "Ben: ");
    }

    @Test
    void aContestedDeletionTakesNothingAlong() {
        var merged = new Trio(root -> {
            root.getClaims().add(claim(1, "It leaves at noon."));
            var source = source(2, "Log");
            var assertion = named(3, MAKE.createAssertion());
            assertion.setClaim(find(root, 1));
            source.getAssertions().add(assertion);
            root.getSources().add(source);
            var other = claim(4, "It is late.");
            other.getConditions().add(find(root, 1));
            root.getClaims().add(other);
        }).ana(root -> Trio.<Claim>find(root, 1).setText("It leaves at one.")).ben(deleting(1)).merge();
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(Trio.<Assertion>find(merged.dossier(), 3).getClaim()).isSameAs(ferry(merged));
        assertThat(Trio.<Claim>find(merged.dossier(), 4).getConditions()).containsExactly(ferry(merged));
    }

    @Test
    void speakingAnewOfWhatTheOtherDeletedKeepsIt() {
        var merged = new Trio(root -> {
            root.getClaims().add(claim(1, "It leaves at noon."));
            root.getSources().add(source(2, "Log"));
        }).ana(root -> {
            var assertion = named(3, MAKE.createAssertion());
            assertion.setClaim(find(root, 1));
            Trio.<Source>find(root, 2).getAssertions().add(assertion);
        }).ben(deleting(1)).merge();
        assertThat(ferry(merged)).isNotNull();
        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.getFeature()).isEqualTo("deletion"));
    }

    @Test
    void whatFollowsFromADeletionIsNoChange() {
        var merged = new Trio(root -> {
            root.getActors().add(actor(1, "Rao"));
            root.getSources().add(source(2, "Log"));
            Trio.<Source>find(root, 2).getAuthors().add(find(root, 1));
        }).ana(deleting(1)).ben(deleting(2)).merge();
        assertThat(merged.isClean()).isTrue();
        assertThat(Law.byId(merged.dossier())).hasSize(1);
    }

    @Test
    void nothingEndsUpInItself() {
        var merged = new Trio(root -> {
            for (int i = 1; i <= 2; i++) {
                var topic = named(i, MAKE.createTopic());
                topic.setName("T" + i);
                root.getTopics().add(topic);
            }
        }).ana(root -> Trio.<Topic>find(root, 1).getTopics().add(find(root, 2))).ben(root -> Trio.<Topic>find(root, 2).getTopics().add(find(root, 1))).merge();
        assertThat(merged.dossier().getTopics()).hasSize(2);
        assertThat(merged.conflicts()).hasSize(2).allSatisfy(conflict -> assertThat(conflict.getFeature()).isEqualTo("place"));
    }

    @Test
    void nothingEndsUpInTwoPlaces() {
        var merged = new Trio(root -> {
            for (int i = 1; i <= 3; i++) {
                root.getTopics().add(named(i, MAKE.createTopic()));
            }
        }).ana(root -> Trio.<Topic>find(root, 2).getTopics().add(find(root, 1))).ben(root -> Trio.<Topic>find(root, 3).getTopics().add(find(root, 1))).merge();
        assertThat(merged.dossier().getTopics()).hasSize(3);
        assertThat(sides(merged)).containsExactly("Ana: " + id(2), "Ben: " + id(3));
    }

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

    @Test
    void bibliographyMergesVariableByVariable() {
        var merged = new Trio(root -> {
            root.getSources().add(source(1, "Log"));
            Trio.<Source>find(root, 1).getBibliography().addAll(List.of(new Variable("volume", "7"), new Variable("page", "1")));
        }).ana(root -> change(root, "volume", "8")).ben(root -> {
            change(root, "volume", "9");
            change(root, "page", "2");
        }).merge();
        assertThat(sides(merged)).containsExactly("Ana: volume=8", "Ben: volume=9");
        assertThat(Trio.<Source>find(merged.dossier(), 1).getBibliography()).containsExactlyInAnyOrder(new Variable("volume", "7"), new Variable("page", "2"));
    }

    private static void change(Dossier root, String name, String value) {
        Source source = find(root, 1);
        source.getBibliography().removeIf(variable -> variable.name().equals(name));
        source.getBibliography().add(new Variable(name, value));
    }

    @Test
    void receiptsMergeDigestByDigest() {
        var merged = new Trio(root -> root.getReceipts().add(new Receipt(id(7), "text=1 when=1"))).ana(root -> {
            root.getReceipts().clear();
            root.getReceipts().add(new Receipt(id(7), "text=2 when=1"));
        }).ben(root -> {
            root.getReceipts().clear();
            root.getReceipts().addAll(List.of(new Receipt(id(7), "text=1 url=4 when=3"), new Receipt(id(8), "is=" + id(9))));
        }).merge();
        assertThat(merged.dossier().getReceipts()).containsExactlyInAnyOrder(new Receipt(id(7), "text=2 url=4 when=3"), new Receipt(id(8), "is=" + id(9)));
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void whatNobodyKnowsIsMergedToo() {
        var merged = withClaim().ana(root -> Trio.<Claim>find(root, 1).setLeftovers(new Leftovers(List.of(new Leftovers.Attribute("mood", "grim")),
                List.of(new Leftovers.Child("a", "<a/>\n"))))).ben(root -> Trio.<Claim>find(root, 1).setLeftovers(new Leftovers(
                List.of(new Leftovers.Attribute("hue", "blue")), List.of(new Leftovers.Child("b", "<b/>\n"))))).merge();
        assertThat(ferry(merged).getLeftovers().attributes()).hasSize(2);
        assertThat(ferry(merged).getLeftovers().children()).hasSize(2);
        assertThat(merged.isClean()).isTrue();
    }

    @Test
    void aThirdOpinionJoinsAnOpenConflict() {
        var trio = withClaim().ana(root -> Trio.<Claim>find(root, 1).setAbout(When.parse("2026")))
                .ben(root -> Trio.<Claim>find(root, 1).setAbout(When.parse("2027")));
        var both = trio.merge().dossier();
        var cleo = EcoreUtil.copy(trio.base);
        Trio.<Claim>find(cleo, 1).setAbout(When.parse("2028"));
        var all = Law.merge(trio.base, both, cleo, "Ana", "Cleo");
        assertThat(sides(all)).containsExactly("Ana: 2026", "Ben: 2027", "Cleo: 2028");
        assertThat(all.dossier().getConflicts()).hasSize(1);
    }

    @Test
    void aConflictSettledOnOneDeskIsSettled() {
        var trio = withClaim().ana(root -> Trio.<Claim>find(root, 1).setAbout(When.parse("2026")))
                .ben(root -> Trio.<Claim>find(root, 1).setAbout(When.parse("2027")));
        var open = trio.merge().dossier();
        var settled = EcoreUtil.copy(open);
        Trio.<Claim>find(settled, 1).setAbout(When.parse("2027"));
        settled.getConflicts().clear();
        var noted = EcoreUtil.copy(open);
        Trio.<Claim>find(noted, 1).setNote("Ask Bram.");
        var all = Law.merge(open, settled, noted);
        assertThat(all.dossier().getConflicts()).isEmpty();
        assertThat(ferry(all).getAbout().text()).isEqualTo("2027");
    }

    @Test
    void differentDossiersAreRefused() {
        var other = MAKE.createDossier();
        other.setId(id(99));
        other.setFormatVersion(DossierFormat.VERSION);
        assertThatThrownBy(() -> Merge.of(Optional.empty(), withClaim().base, other, SideNames.PLAIN)).isInstanceOf(MergeException.class)
                .hasMessageContaining("different dossiers");
    }

    @Test
    void voicesMoveInto() {
        var merged = new Trio(root -> {
            var source = source(1, "Log");
            source.getUtterances().addAll(List.of(named(2, MAKE.createUtterance()), named(3, MAKE.createUtterance())));
            root.getSources().add(source);
        }).ana(root -> Trio.<Utterance>find(root, 2).getUtterances().add(find(root, 3))).ben(root -> Trio.<Utterance>find(root, 3).setUrl("https://x.example")).merge();
        assertThat(Trio.<Utterance>find(merged.dossier(), 2).getUtterances()).singleElement()
                .satisfies(voice -> assertThat(voice.getUrl()).isEqualTo("https://x.example"));
    }

    @Test
    void withoutABaseADisputeStaysAsItIsWhereTheOtherOnlySaysWhatStands() throws Exception {
        var trio = withClaim();
        var other = EcoreUtil.copy(trio.base);
        var disputed = trio.ana(root -> Trio.<Claim>find(root, 1).setKind(ClaimKind.POLICY)).ben(root -> Trio.<Claim>find(root, 1).setKind(ClaimKind.FORECAST)).merge();
        var before = DossierWriter.toBytes(disputed.dossier());
        assertThat(disputed.conflicts()).hasSize(1);
        var again = Merge.of(Optional.empty(), EcoreUtil.copy(disputed.dossier()), EcoreUtil.copy(other), SideNames.PLAIN);
        assertThat(DossierWriter.toBytes(again.dossier())).isEqualTo(before);
        var swapped = Merge.of(Optional.empty(), other, disputed.dossier(), SideNames.PLAIN);
        assertThat(DossierWriter.toBytes(swapped.dossier())).isEqualTo(before);
    }
}
