package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__IDENTIFIERS;
import static org.adduce.model.ModelPackage.Literals.ACTOR__KIND;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.value.Identifier;
import org.junit.jupiter.api.Test;

class ImportActorsTest {

    private final Desk desk = new Desk();
    private final ForumThread thread = ForumThread.ofThree();

    private Actor speaker(String id) {
        return desk.voice(thread.key(id)).getSpeaker();
    }

    private void assertStable() {
        var before = desk.canon();
        desk.take(thread.proposal());
        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void aNameTheDossierKnowsIsThatActorUnchanged() {
        var known = desk.addActor("Lena_K");

        var outcome = desk.take(thread.proposal());

        assertThat(speaker("1")).isSameAs(known);
        assertThat(known.getName()).isEqualTo("Lena_K");
        assertThat(known.getKind()).as("not what the import says").isEqualTo(ActorKind.PERSON);
        assertThat(desk.root().getActors()).hasSize(2);
        assertThat(outcome.elements()).containsEntry(Key.name("lena_k"), known.getId());
        assertStable();
    }

    @Test
    void anAliasWillDo() {
        var known = desk.addActor("Lena Kovacs");
        desk.change(() -> known.getAliases().addAll(List.of("lena_k", "LENA_K")));

        var outcome = desk.take(thread.proposal());

        assertThat(speaker("1")).isSameAs(known);
        assertThat(outcome.diagnostics()).isEmpty();
        assertStable();
    }

    @Test
    void aNameCountsBeforeAnAlias() {
        var other = desk.addActor("Somebody");
        desk.change(() -> other.getAliases().add("lena_k"));
        var known = desk.addActor("lena_k");

        desk.take(thread.proposal());

        assertThat(speaker("1")).isSameAs(known);
    }

    @Test
    void oneOfSeveralWithTheNameIsTakenAndThisIsTold() {
        var one = desk.addActor("lena_k");
        var other = desk.addActor("Lena_K");
        var lower = one.getId().toString().compareTo(other.getId().toString()) < 0 ? one : other;

        var outcome = desk.take(thread.proposal());

        assertThat(speaker("1")).isSameAs(lower);
        assertThat(outcome.diagnostics()).singleElement().matches(d -> d.message().contains("2 actors"));
        assertStable();
    }

    @Test
    void onceFoundTheActorStaysFoundWhateverItIsCalledLater() {
        var known = desk.addActor("lena_k");
        desk.take(thread.proposal());
        desk.change(() -> known.setName("Lena Kovacs"));

        assertStable();
        desk.take(ForumThread.ofThree().comment("4", "lena_k", "Well.").proposal());
        assertThat(speaker("4")).isSameAs(known);
        assertThat(desk.root().getActors()).hasSize(2);
    }

    @Test
    void ifTheFoundActorIsDroppedNoOtherComesInItsPlace() {
        var known = desk.addActor("lena_k");
        desk.take(thread.proposal());
        desk.drop(Key.element(known.getId()));

        assertStable();
        assertThat(desk.root().getActors()).hasSize(1);
        assertThat(speaker("1")).isNull();
    }

    @Test
    void ifTheFoundActorIsMergedTheOtherIsMeant() {
        var known = desk.addActor("lena_k");
        desk.take(thread.proposal());
        var other = desk.addActor("Lena Kovacs");
        desk.change(() -> {
            var id = known.getId();
            org.eclipse.emf.ecore.util.EcoreUtil.replace(known, known);
            desk.root().getSources().getFirst().getUtterances().stream().filter(v -> v.getSpeaker() == known).forEach(v -> v.setSpeaker(other));
            desk.root().getActors().remove(known);
            other.getFormerIds().add(id);
        });

        assertStable();
        desk.take(ForumThread.ofThree().comment("4", "lena_k", "Well.").proposal());
        assertThat(speaker("4")).isSameAs(other);
    }

    @Test
    void aSharedIdentifierMakesThemOne() {
        var known = desk.addActor("Lena Kovacs");
        desk.change(() -> known.getIdentifiers().add(new Identifier("x", "lena_k")));
        var account = Item.of(ACTOR, new Key("x", "lena_k")).with(ACTOR__NAME, "lena").with(ACTOR__IDENTIFIERS, List.of(new Identifier("x", "lena_k")));
        var proposal = new Proposal("x", List.of(account), List.of());

        desk.take(proposal);
        desk.take(proposal);

        assertThat(desk.root().getActors()).containsExactly(known);
        assertThat(known.getName()).isEqualTo("Lena Kovacs");
    }

    @Test
    void anAccountIsNotTakenForWhoeverHasItsName() {
        desk.addActor("lena");
        var account = Item.of(ACTOR, new Key("x", "lena_k")).with(ACTOR__NAME, "lena").with(ACTOR__KIND, ActorKind.ACCOUNT);

        desk.take(new Proposal("x", List.of(account), List.of()));

        assertThat(desk.root().getActors()).hasSize(2);
    }

    @Test
    void anActorTheImportBroughtFollowsTheImport() {
        desk.take(thread.proposal());
        var person = thread.proposal().item(Key.name("lena_k")).orElseThrow().with(ACTOR__KIND, ActorKind.PERSON);

        desk.take(thread.proposal().with(person));

        assertThat(speaker("1").getKind()).isEqualTo(ActorKind.PERSON);
    }
}
