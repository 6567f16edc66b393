package org.adduce.team.ui.internal.conflict;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.claim;
import static org.adduce.team.ui.internal.Quarrel.event;
import static org.adduce.team.ui.internal.Quarrel.merged;
import static org.adduce.team.ui.internal.Quarrel.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.ClaimKind;
import org.adduce.model.time.When;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.Quarrel;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void eachSideAndWhatStoodBeforeCanBeTaken() {
        var open = merged(ana -> event(ana).setWhen(When.parse("2024-05-02")), ben -> event(ben).setWhen(When.parse("2024-05")));
        assertThat(Choice.of(only(open))).extracting(choice -> choice.valueFor(only(open)).orElse("")).containsExactly("2024-05-02", "2024-05", "2024-05-01");
    }

    @Test
    void aDeletionIsDecidedOneWayOrTheOther() {
        var open = merged(ana -> event(ana).setTitle("Maiden voyage"), ben -> ben.getEvents().clear());
        assertThat(Choice.of(only(open))).hasSize(2).allSatisfy(choice -> assertThat(choice).isInstanceOf(Choice.Value.class));
    }

    @Test
    void whatSomebodyWroteMeanwhileCanBeKept() {
        var open = merged(ana -> actor(ana).setName("Quay Line"), ben -> actor(ben).setName("Harbour Ferries"));
        assertThat(new Choice.Stands().fits(only(open))).as("what stands is what stood before").isFalse();
        open.edit("Rename", root -> actor(root).setName("Harbour and Quay"));
        assertThat(new Choice.Stands().fits(only(open))).isTrue();
        new Settler(open).settle(OpenConflict.in(open.root()), new Choice.Stands());
        assertThat(actor(open.root()).getName()).isEqualTo("Harbour and Quay");
        assertThat(open.root().getConflicts()).isEmpty();
    }

    @Test
    void bothNamesOfAnActorStandAsNameAndAlias() {
        var open = merged(ana -> actor(ana).setName("Quay Line"), ben -> actor(ben).setName("Harbour Ferries"));
        var before = Quarrel.copy(open);
        new Settler(open).settle(OpenConflict.in(open.root()), new Choice.Both());
        assertThat(actor(open.root()).getName()).isEqualTo("Quay Line");
        assertThat(actor(open.root()).getAliases()).containsExactly("Harbour Ferries");
        open.undo();
        assertThat(actor(open.root()).getAliases()).isEmpty();
        assertThat(open.root().getConflicts()).hasSameSizeAs(before.getConflicts());
    }

    @Test
    void bothVersionsOfANoteStandLineByLine() {
        var open = merged(ana -> claim(ana).setNote("Heard on the quay.\nTimed twice."), ben -> claim(ben).setNote("Heard on the quay.\nTimed by Ben."));
        new Settler(open).settle(OpenConflict.in(open.root()), new Choice.Both());
        assertThat(claim(open.root()).getNote()).isEqualTo("Heard on the quay.\nTimed twice.\nTimed by Ben.");
    }

    @Test
    void thereIsNoRoomForBothOfTwoKinds() {
        var open = merged(ana -> claim(ana).setKind(ClaimKind.FORECAST), ben -> claim(ben).setKind(ClaimKind.CAUSAL));
        assertThat(new Choice.Both().fits(only(open))).isFalse();
    }

    @Test
    void severalAreSettledByWhoBroughtWhatOrByWhatStoodBefore() {
        var open = merged(ana -> {
            actor(ana).setName("Quay Line");
            event(ana).setTitle("Maiden voyage");
        }, ben -> {
            actor(ben).setName("Harbour Ferries");
            ben.getEvents().clear();
        });
        var conflicts = OpenConflict.in(open.root());
        assertThat(Choice.of(conflicts)).containsExactly(new Choice.Side("Ana"), new Choice.Side("Ben"), new Choice.Before(), new Choice.Both());
        assertThat(new Settler(open).settle(conflicts, new Choice.Before())).as("a deletion has no value before").isEqualTo(1);
        open.undo();
        assertThat(new Settler(open).settle(OpenConflict.in(open.root()), new Choice.Side("Ben"))).isEqualTo(2);
        assertThat(open.root().getEvents()).isEmpty();
        assertThat(actor(open.root()).getName()).isEqualTo("Harbour Ferries");
        assertThat(open.history()).as("one gesture").hasSize(1);
    }
}
