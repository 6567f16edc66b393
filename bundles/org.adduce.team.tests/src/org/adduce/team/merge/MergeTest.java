package org.adduce.team.merge;

import static org.adduce.team.merge.Trio.MAKE;
import static org.adduce.team.merge.Trio.actor;
import static org.adduce.team.merge.Trio.ferry;
import static org.adduce.team.merge.Trio.find;
import static org.adduce.team.merge.Trio.id;
import static org.adduce.team.merge.Trio.named;
import static org.adduce.team.merge.Trio.sides;
import static org.adduce.team.merge.Trio.source;
import static org.adduce.team.merge.Trio.withClaim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.Variable;
import org.junit.jupiter.api.Test;

class MergeTest {

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
}
