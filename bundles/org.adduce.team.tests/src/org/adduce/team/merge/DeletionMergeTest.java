package org.adduce.team.merge;

import static org.adduce.team.merge.Trio.MAKE;
import static org.adduce.team.merge.Trio.actor;
import static org.adduce.team.merge.Trio.claim;
import static org.adduce.team.merge.Trio.deleting;
import static org.adduce.team.merge.Trio.ferry;
import static org.adduce.team.merge.Trio.find;
import static org.adduce.team.merge.Trio.id;
import static org.adduce.team.merge.Trio.named;
import static org.adduce.team.merge.Trio.sides;
import static org.adduce.team.merge.Trio.source;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Source;
import org.junit.jupiter.api.Test;

/** What one side deletes and the other changes, speaks of or deletes too. */
class DeletionMergeTest {

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
}
