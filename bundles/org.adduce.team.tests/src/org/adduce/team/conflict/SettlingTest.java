package org.adduce.team.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.team.merge.Cases;
import org.adduce.team.merge.Merge;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.SideNames;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private final Dossier base = ModelFactory.eINSTANCE.createDossier();

    @BeforeEach
    void makeActors() {
        base.setId(id(0));
        base.setFormatVersion(DossierFormat.VERSION);
        for (int i = 1; i <= 3; i++) {
            var actor = ModelFactory.eINSTANCE.createActor();
            actor.setId(id(i));
            actor.setName("Actor " + i);
            base.getActors().add(actor);
        }
    }

    private static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    private OpenDossier merged(Consumer<List<Actor>> ana, Consumer<List<Actor>> ben) {
        var ours = EcoreUtil.copy(base);
        ana.accept(ours.getActors());
        var theirs = EcoreUtil.copy(base);
        ben.accept(theirs.getActors());
        try {
            return OpenDossier.create(Path.of("open.adduce"), Merge.of(Optional.of(EcoreUtil.copy(base)), ours, theirs, new SideNames("Ana", "Ben")).dossier());
        } catch (MergeException e) {
            throw new AssertionError(e);
        }
    }

    private OpenDossier withNames() {
        return merged(actors -> actors.forEach(actor -> actor.setName("Ana's " + actor.getName())), actors -> {
            actors.forEach(actor -> actor.setName("Ben's"));
            actors.get(0).setKind(ActorKind.GROUP);
        });
    }

    private static Actor actor(OpenDossier open, int number) {
        return (Actor) open.find(id(number)).orElseThrow();
    }

    private static OpenConflict conflictOf(OpenDossier open, Element subject) {
        return OpenConflict.in(open.root()).stream().filter(conflict -> conflict.subject() == subject).findFirst().orElseThrow();
    }

    @Test
    void oneIsSettledByAChoiceAndUndoneWithIt() {
        var open = withNames();
        var before = Cases.bytes(open.root());
        var conflict = conflictOf(open, actor(open, 2));
        Settling.settle(open, conflict, conflict.choiceOf("Ben").orElseThrow().value());
        assertThat(actor(open, 2).getName()).isEqualTo("Ben's");
        assertThat(OpenConflict.in(open.root())).hasSize(2);
        open.undo();
        assertThat(Cases.bytes(open.root())).isEqualTo(before);
    }

    @Test
    void oneIsSettledByAnotherValueOrByWhatStands() {
        var open = withNames();
        Settling.settle(open, conflictOf(open, actor(open, 1)), "Somebody else");
        assertThat(actor(open, 1).getName()).isEqualTo("Somebody else");
        Settling.accept(open, conflictOf(open, actor(open, 2)));
        assertThat(actor(open, 2).getName()).isEqualTo("Actor 2");
        assertThat(OpenConflict.in(open.root())).hasSize(1);
    }

    @Test
    void allOrAllOfAKindAreSettledInOneGesture() {
        var open = withNames();
        assertThat(Settling.settleAll(open, "Ana")).isEqualTo(3);
        assertThat(OpenConflict.in(open.root())).isEmpty();
        assertThat(actor(open, 3).getName()).isEqualTo("Ana's Actor 3");
        open.undo();
        assertThat(Settling.settleAll(open, conflictOf(open, actor(open, 1)).group(), "Ben")).isEqualTo(3);
        assertThat(actor(open, 1).getName()).isEqualTo("Ben's");
    }

    @Test
    void aContestedDeletionIsMadeOrNot() {
        var open = merged(actors -> actors.get(0).setNote("Checked."), actors -> actors.remove(0));
        var conflict = conflictOf(open, actor(open, 1));
        assertThat(conflict.kind()).isEqualTo(OpenConflict.Kind.DELETION);
        assertThat(new ConflictWords(open::find).of(conflict)).isEqualTo("Whether \u201cActor 1\u201d is to stay \u2014 Ana: keeps it; Ben: deletes it");
        Settling.settleAll(open, "Ben");
        assertThat(open.find(id(1))).isEmpty();
        assertThat(open.root().getConflicts()).isEmpty();
        open.undo();
        Settling.settleAll(open, "Ana");
        assertThat(actor(open, 1).getNote()).isEqualTo("Checked.");
        assertThat(open.root().getConflicts()).isEmpty();
    }

    @Test
    void whatStandsNowIsTold() {
        var open = withNames();
        assertThat(conflictOf(open, actor(open, 1)).now()).isEqualTo("Actor 1");
        open.edit("Rename", root -> actor(open, 1).setName("Somebody"));
        assertThat(conflictOf(open, actor(open, 1)).now()).isEqualTo("Somebody");
        open.edit("Unname", root -> actor(open, 1).setName(null));
        assertThat(conflictOf(open, actor(open, 1)).now()).isEmpty();
    }

    @Test
    void referencesAreToldByLabels() {
        var open = merged(actors -> actors.get(0).setOwner(actors.get(1)), actors -> actors.get(0).setOwner(actors.get(2)));
        var conflict = conflictOf(open, actor(open, 1));
        assertThat(new ConflictWords(open::find).of(conflict)).isEqualTo("\u201cActor 1\u201d, Belongs to \u2014 Ana: \u201cActor 2\u201d; Ben: \u201cActor 3\u201d");
        Settling.settleAll(open, "Ben");
        assertThat(actor(open, 1).getOwner()).isSameAs(actor(open, 3));
    }
}
