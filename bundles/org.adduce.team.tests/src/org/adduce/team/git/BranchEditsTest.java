package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.adduce.team.git.Branches.Branch;
import org.adduce.team.git.GitRefusedException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchEditsTest {

    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

    @TempDir
    private Path folder;
    private Seat ana;

    @BeforeEach
    void shareAndBeginABranch() throws Exception {
        ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY);
        ana.commit();
        Branches.make(ana.repository(), "dawn", "HEAD");
    }

    @AfterEach
    void close() {
        ana.close();
    }

    private void sayOn(String branch, String text) throws Exception {
        Branches.switchTo(ana.repository(), branch, QUIETLY);
        ana.edit(dossier -> Ids.claim(dossier, 100).setText(text));
        ana.commit();
        Branches.switchTo(ana.repository(), "main", QUIETLY);
    }

    private Branch branch(String name) throws Exception {
        return Branches.in(ana.repository()).stream().filter(branch -> branch.name().equals(name)).findFirst().orElseThrow();
    }

    private static void isRefused(ThrowingCallable deed, Reason reason) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(GitRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private String[] names() throws Exception {
        return Branches.in(ana.repository()).stream().map(Branch::name).toArray(String[]::new);
    }

    @Test
    void aBranchGetsAnotherNameAndKeepsItsCommitAndWhatItIsExchangedWith() throws Exception {
        sayOn("dawn", "The ferry leaves at dawn.");
        var commit = branch("dawn").commit();
        var config = ana.repository().jgit().getConfig();
        config.setString("branch", "dawn", "remote", "origin");
        config.setString("branch", "dawn", "merge", "refs/heads/dawn");
        config.save();
        Branches.rename(ana.repository(), "dawn", "early");
        assertThat(names()).containsExactly("early", "main");
        assertThat(branch("early").commit()).isEqualTo(commit);
        assertThat(config.getString("branch", "early", "merge")).isEqualTo("refs/heads/dawn");
        assertThat(config.getSubsections("branch")).doesNotContain("dawn");
    }

    @Test
    void whoIsOnItStaysOnIt() throws Exception {
        Branches.rename(ana.repository(), "main", "trunk");
        assertThat(branch("trunk").isCurrent()).isTrue();
        assertThat(ana.repository().status().branch()).contains("trunk");
        assertThat(GitSees.isClean(ana.repository())).isTrue();
    }

    @Test
    void aNameThatIsTakenOrThatGitDoesNotAllowIsRefused() {
        isRefused(() -> Branches.rename(ana.repository(), "dawn", "main"), Reason.BAD_NAME);
        isRefused(() -> Branches.rename(ana.repository(), "dawn", "at dawn"), Reason.BAD_NAME);
        isRefused(() -> Branches.rename(ana.repository(), "noon", "midday"), Reason.NOT_FOUND);
    }

    @Test
    void whatIsMergedGoesWithoutAQuestion() throws Exception {
        sayOn("dawn", "The ferry leaves at dawn.");
        Branches.merge(ana.repository(), "dawn", QUIETLY);
        assertThat(Branches.onlyOn(ana.repository(), "dawn", 10)).isEmpty();
        Branches.delete(ana.repository(), branch("dawn"), false);
        assertThat(names()).containsExactly("main");
    }

    @Test
    void commitsThatOnlyItLeadsToAreNamedAndGoOnlyIfTheyMay() throws Exception {
        sayOn("dawn", "The ferry leaves at dawn.");
        sayOn("dawn", "The ferry leaves before dawn.");
        assertThat(Branches.onlyOn(ana.repository(), "dawn", 10)).hasSize(2);
        assertThat(Branches.onlyOn(ana.repository(), "dawn", 1)).hasSize(1);
        isRefused(() -> Branches.delete(ana.repository(), branch("dawn"), false), Reason.NOT_MERGED);
        assertThat(names()).containsExactly("dawn", "main");
        Branches.delete(ana.repository(), branch("dawn"), true);
        assertThat(names()).containsExactly("main");
    }

    @Test
    void whatATagKeepsIsNotLost() throws Exception {
        sayOn("dawn", "The ferry leaves at dawn.");
        Tags.make(ana.repository(), "sent", "dawn", "sent to press");
        assertThat(Branches.onlyOn(ana.repository(), "dawn", 10)).isEmpty();
        Branches.delete(ana.repository(), branch("dawn"), false);
        assertThat(Tags.in(ana.repository())).hasSize(1);
    }

    @Test
    void theBranchThatOneIsOnStays() throws Exception {
        var main = branch("main");
        isRefused(() -> Branches.delete(ana.repository(), main, true), Reason.BUSY);
    }

    @Test
    void aBranchThatMovedSinceItWasSeenStays() throws Exception {
        var seen = branch("dawn");
        sayOn("dawn", "The ferry leaves at dawn.");
        isRefused(() -> Branches.delete(ana.repository(), seen, true), Reason.BUSY);
        assertThat(names()).contains("dawn");
    }

    @Test
    void aBranchThatAnotherWorkTreeIsOnStays() throws Exception {
        var tree = folder.resolve("second");
        assertThat(new Git(ana.repository().workTree()).run("worktree", "add", tree.toString(), "dawn").code()).isZero();
        var dawn = branch("dawn");
        isRefused(() -> Branches.delete(ana.repository(), dawn, true), Reason.BUSY);
        isRefused(() -> Branches.rename(ana.repository(), "dawn", "early"), Reason.BUSY);
    }
}
