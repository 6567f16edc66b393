package org.adduce.team.merge;

import static org.adduce.team.merge.Trio.ferry;
import static org.adduce.team.merge.Trio.find;
import static org.adduce.team.merge.Trio.sides;
import static org.adduce.team.merge.Trio.withClaim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.time.When;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Conflicts that are open when more is merged. */
class OpenConflictMergeTest {

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
