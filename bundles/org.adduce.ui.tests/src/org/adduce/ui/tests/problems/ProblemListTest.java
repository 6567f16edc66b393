package org.adduce.ui.tests.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.internal.problems.Problem;
import org.adduce.ui.internal.problems.ProblemGroup;
import org.adduce.ui.internal.problems.ProblemList;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private final Bench bench = new Bench();
    private final OpenDossier dossier = bench.open();
    private final ProblemList list = new ProblemList();

    private Problem problem(Severity severity, String check, String message) {
        return new Problem(dossier, Optional.empty(), "An element", severity, check, "Check " + check, message, List.of());
    }

    @Test
    void groupsByCheckTheWorstFirst() {
        list.put(dossier, List.of(problem(Severity.INFO, "b", "1"), problem(Severity.ERROR, "a", "2"), problem(Severity.INFO, "b", "3"), problem(Severity.WARNING, "a", "4")));
        assertThat(list.size()).isEqualTo(4);
        assertThat(list.groups()).extracting(group -> group.key().severity()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
        assertThat(list.groups().getLast().problems()).extracting(Problem::message).containsExactly("1", "3");
    }

    @Test
    void showsWhatContainsEveryWordOfTheFilter() {
        list.put(dossier, List.of(problem(Severity.INFO, "a", "The caf\u00e9 has no horizon"), problem(Severity.INFO, "b", "No horizon")));
        list.setFilter("HORIZON cafe");
        assertThat(list.groups()).extracting(ProblemGroup::label).containsExactly("Check a");
        assertThat(list.size()).isEqualTo(2);
    }

    @Test
    void hidesWhatIsNotBadEnoughButCountsIt() {
        list.put(dossier, List.of(problem(Severity.INFO, "a", "1"), problem(Severity.ERROR, "b", "2"), problem(Severity.INFO, "c", "3")));
        list.setShown(Severity.INFO, false);
        assertThat(list.groups()).extracting(group -> group.key().check()).containsExactly("b");
        assertThat(list.size(Severity.INFO)).isEqualTo(2);
        assertThat(list.isFiltered()).isTrue();
        list.setShown(Severity.INFO, true);
        assertThat(list.groups()).hasSize(3);
        assertThat(list.isFiltered()).isFalse();
    }

    @Test
    void replacesWhatWasFoundBefore() {
        list.put(dossier, List.of(problem(Severity.INFO, "a", "1")));
        list.put(dossier, List.of());
        assertThat(list.size()).isZero();
        assertThat(list.isKnown()).isTrue();
        list.remove(dossier);
        assertThat(list.isKnown()).isFalse();
    }

    @Test
    void goesToTheElementOfTheDossierNotOfTheCopy() {
        var claim = bench.claim("A claim");
        var found = new Problem(dossier, Optional.of(claim.getId()), "A claim", Severity.INFO, "a", "Check a", "message", List.of());
        assertThat(found.found()).containsSame(claim);
        assertThat(found.text()).isEqualTo("message\tA claim\tCheck a");
        dossier.edit("Delete", root -> root.getClaims().remove(claim));
        assertThat(found.found()).isEmpty();
    }
}
