package org.adduce.team.ui.internal.compare;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.base;
import static org.adduce.team.ui.internal.Quarrel.changed;
import static org.adduce.team.ui.internal.Quarrel.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.team.ui.internal.Quarrel;
import org.junit.jupiter.api.Test;

class TakingOverTest {

    private final OpenDossier now = Quarrel.open(changed(dossier -> {
        claim(dossier).setText("The ferry is about three minutes late");
        claim(dossier).setNote("Timed.");
        actor(dossier).setName("Quay Line");
        dossier.getEvents().clear();
    }));
    private final CompareInput input = new CompareInput(new ComparedSide.Read("saved state", "ferries", monitor -> base()), new ComparedSide.Open(now));

    private Compared compared() {
        return Compared.of(base(), Quarrel.copy(now));
    }

    private static List<Difference> lines(Compared compared, String... labels) {
        return compared.lines().stream().flatMap(Difference::lines).filter(line -> List.of(labels).contains(line.label())).toList();
    }

    @Test
    void oneValueGoesBackAndOnlyThat() {
        var compared = compared();
        assertThat(new TakingOver(input).take(lines(compared, "Note"), compared, Direction.FORWARD)).isEqualTo(1);
        assertThat(claim(now.root()).getNote()).isEqualTo(claim(base()).getNote());
        assertThat(claim(now.root()).getText()).isEqualTo("The ferry is about three minutes late");
        assertThat(now.undoLabel()).contains("Take over from saved state: Note");
        now.undo();
        assertThat(claim(now.root()).getNote()).isEqualTo("Timed.");
    }

    @Test
    void allOfAKindGoesBackInOneGesture() {
        var compared = compared();
        assertThat(new TakingOver(input).take(lines(compared, "Claims"), compared, Direction.FORWARD)).isEqualTo(2);
        assertThat(Compared.of(base(), Quarrel.copy(now)).lines()).extracting(Difference::label).containsExactly("Actors", "Events");
        assertThat(now.history()).hasSize(1);
    }

    @Test
    void whatIsSelectedTwiceIsTakenOnce() {
        var compared = compared();
        assertThat(TakingOver.changes(lines(compared, "Claims", "Note", "Claim"))).hasSize(2);
    }

    @Test
    void whatWasRemovedComesBack() {
        var compared = compared();
        new TakingOver(input).take(lines(compared, "Events"), compared, Direction.FORWARD);
        assertThat(now.root().getEvents()).singleElement().satisfies(event -> assertThat(event.getTitle()).isEqualTo("First crossing"));
    }

    @Test
    void whatIsReadForTheComparisonCannotBeChanged() {
        var compared = compared();
        assertThat(new TakingOver(input).take(lines(compared, "Claims"), compared, Direction.BACKWARD)).isZero();
        assertThat(now.history()).isEmpty();
    }

    @Test
    void betweenTwoDossiersOnTheDeskChangesGoEitherWay() {
        Dossier other = base();
        var before = OpenDossier.create(Path.of("before.adduce"), other);
        var both = new CompareInput(new ComparedSide.Open(before), new ComparedSide.Open(now));
        var compared = Compared.of(base(), Quarrel.copy(now));
        new TakingOver(both).take(compared.lines(), compared, Direction.BACKWARD);
        assertThat(Compared.of(Quarrel.copy(before), Quarrel.copy(now)).lines()).isEmpty();
    }
}
