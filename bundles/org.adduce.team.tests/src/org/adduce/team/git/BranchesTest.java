package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.team.git.HistoryGraph.Label;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchesTest {

    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

    @TempDir
    private Path folder;
    private Seat ana;
    private Revision first;

    @BeforeEach
    void share() throws Exception {
        ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY);
        first = ana.commit();
    }

    @AfterEach
    void close() {
        ana.close();
    }

    private void say(int claim, String text) throws Exception {
        ana.edit(dossier -> Ids.claim(dossier, claim).setText(text));
        ana.commit();
    }

    @Test
    void goingToABranchAndBackBringsItsFile() throws Exception {
        var before = Files.readAllBytes(ana.file());
        Branches.make(ana.repository(), "dawn", "HEAD");
        Branches.switchTo(ana.repository(), "dawn", QUIETLY);
        say(100, "The ferry leaves at dawn.");
        Branches.switchTo(ana.repository(), "main", QUIETLY);
        assertThat(Files.readAllBytes(ana.file())).isEqualTo(before);
        assertThat(GitSees.isClean(ana.repository())).isTrue();
        assertThat(Branches.in(ana.repository())).extracting(Branches.Branch::name).containsExactly("dawn", "main");
        assertThat(Branches.in(ana.repository())).filteredOn(Branches.Branch::isCurrent).extracting(Branches.Branch::name).containsExactly("main");
    }

    @Test
    void workThatIsNotCommittedGoesAlong() throws Exception {
        Branches.make(ana.repository(), "dawn", "HEAD");
        say(100, "The ferry leaves at dawn.");
        ana.edit(dossier -> Ids.claim(dossier, 101).setText("The ferry leaves at noon."));
        assertThat(Branches.switchTo(ana.repository(), "dawn", QUIETLY)).containsEntry("ferry.adduce", 0);
        assertThat(Ids.claim(ana.read(), 100).getText()).isEqualTo("The ferry leaves at 8.");
        assertThat(Ids.claim(ana.read(), 101).getText()).isEqualTo("The ferry leaves at noon.");
    }

    @Test
    void branchesAreMergedByMeaning() throws Exception {
        Branches.make(ana.repository(), "dawn", "HEAD");
        say(100, "The ferry leaves at dawn.");
        Branches.switchTo(ana.repository(), "dawn", QUIETLY);
        say(101, "The ferry leaves at noon.");
        assertThat(Branches.merge(ana.repository(), "main", QUIETLY)).isInstanceOf(Pulled.Merged.class);
        assertThat(Ids.claim(ana.read(), 100).getText()).isEqualTo("The ferry leaves at dawn.");
        var rows = HistoryGraph.of(ana.repository(), 100).rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst().revision().isMerge()).isTrue();
        assertThat(rows).extracting(HistoryGraph.Row::lane).contains(0, 1);
        assertThat(rows.getLast().revision().id()).isEqualTo(first.id());
        assertThat(rows.getLast().lane()).isZero();
        assertThat(rows.getFirst().labels()).containsExactly(new Label("dawn", Label.Kind.CURRENT));
    }

    @Test
    void linesLeadFromEachCommitToThoseItWasMadeFrom() throws Exception {
        Branches.make(ana.repository(), "dawn", "HEAD");
        say(100, "The ferry leaves at dawn.");
        Branches.switchTo(ana.repository(), "dawn", QUIETLY);
        say(101, "The ferry leaves at noon.");
        Branches.merge(ana.repository(), "main", QUIETLY);
        var rows = HistoryGraph.of(ana.repository(), 100).rows();
        for (int i = 0; i + 1 < rows.size(); i++) {
            var below = rows.get(i + 1);
            assertThat(rows.get(i).lines().stream().filter(line -> !line.isUpper()).map(HistoryGraph.Line::to)).isNotEmpty()
                    .allSatisfy(lane -> assertThat(below.lines().stream().filter(HistoryGraph.Line::isUpper).map(HistoryGraph.Line::from)).contains(lane));
        }
    }

    @Test
    void tagsStandAtTheCommitsTheyWereMadeFor() throws Exception {
        Tags.make(ana.repository(), "sent-to-press", "HEAD", "As it was printed");
        say(100, "The ferry leaves at dawn.");
        assertThat(Tags.in(ana.repository())).containsExactly(new Tags.Tag("sent-to-press", first.id(), "As it was printed"));
        assertThat(HistoryGraph.of(ana.repository(), 100).rows().getLast().labels()).containsExactly(new Label("sent-to-press", Label.Kind.TAG));
    }

    @Test
    void namesThatGitDoesNotAllowOrThatAreTakenAreRefused() throws Exception {
        for (var name : new String[] {"a b", "-f", "main", "..", ""}) {
            assertThatThrownBy(() -> Branches.make(ana.repository(), name, "HEAD")).isInstanceOfSatisfying(GitRefusedException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(GitRefusedException.Reason.BAD_NAME));
        }
        Tags.make(ana.repository(), "one", "HEAD", "");
        assertThatThrownBy(() -> Tags.make(ana.repository(), "one", "HEAD", "")).isInstanceOf(GitRefusedException.class);
    }

    @Test
    void aBranchWithoutTheDossierIsNotSwitchedTo() throws Exception {
        Branches.make(ana.repository(), "empty", "HEAD");
        GitSees.commit(ana.repository(), "readme.txt", "Read me");
        GitSees.branchWithout(ana.repository(), "bare", "ferry.adduce");
        assertThatThrownBy(() -> Branches.switchTo(ana.repository(), "bare", QUIETLY)).isInstanceOf(GitRefusedException.class);
        assertThat(ana.file()).exists();
    }
}
