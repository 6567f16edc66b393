package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.core.file.DossierFile;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.git.GitRefusedException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

    @TempDir
    private Path folder;

    private String url() throws Exception {
        var bare = folder.resolve("team.git");
        if (!Files.exists(bare)) {
            Git.init().setBare(true).setInitialBranch("main").setDirectory(bare.toFile()).call().close();
        }
        return bare.toUri().toString();
    }

    private Seat ana() throws Exception {
        var ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY);
        ana.commit();
        Remotes.set(ana.repository(), Remotes.FIRST, url());
        ana.push();
        return ana;
    }

    private Seat join(String name) throws Exception {
        return Seat.clone(url(), folder.resolve(name), name, Access.NOBODY);
    }

    private static void refused(Reason reason, ThrowingCallable body) {
        assertThatThrownBy(body).isInstanceOfSatisfying(GitRefusedException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.remedy()).isNotBlank();
            assertThat(refused.toStatus().getMessage()).startsWith(refused.problem());
        });
    }

    private static void say(Seat seat, int claim, String text) throws Exception {
        seat.edit(dossier -> Ids.claim(dossier, claim).setText(text));
        seat.commit();
    }

    @Test
    void whatOnePushesAnotherPulls() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            assertThat(Files.readAllBytes(ben.file())).isEqualTo(Files.readAllBytes(ana.file()));
            assertThat(GitSees.isClean(ben.repository())).isTrue();
            say(ana, 100, "It leaves at dawn.");
            assertThat(ana.push()).isTrue();
            assertThat(ana.push()).isFalse();
            assertThat(ben.pull()).isInstanceOfSatisfying(Pulled.Forwarded.class, forwarded -> assertThat(forwarded.commits()).isEqualTo(1));
            assertThat(Files.readAllBytes(ben.file())).isEqualTo(Files.readAllBytes(ana.file()));
            assertThat(GitSees.isClean(ben.repository())).isTrue();
            assertThat(ben.pull()).isInstanceOf(Pulled.UpToDate.class);
        }
    }

    @Test
    void editsApartAreMergedByMeaning() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            say(ana, 100, "The ferry leaves at dawn.");
            ana.push();
            say(ben, 101, "The ferry leaves at noon.");
            refused(Reason.NON_FAST_FORWARD, ben::push);
            assertThat(ben.pull()).isInstanceOfSatisfying(Pulled.Merged.class, merged -> {
                assertThat(merged.conflicts()).isEmpty();
                assertThat(merged.commits()).isEqualTo(1);
            });
            ben.push();
            ana.pull();
            assertThat(Ids.claim(ana.read(), 101).getText()).isEqualTo("The ferry leaves at noon.");
            assertThat(Ids.claim(ben.read(), 100).getText()).isEqualTo("The ferry leaves at dawn.");
            assertThat(Files.readAllBytes(ben.file())).isEqualTo(Files.readAllBytes(ana.file()));
            assertThat(GitSees.isClean(ben.repository())).isTrue();
        }
    }

    @Test
    void aConflictIsDataAndCanBePushed() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            ana.edit(dossier -> dossier.setTitle("Ferries"));
            ana.commit();
            ana.push();
            ben.edit(dossier -> dossier.setTitle("Boats"));
            ben.commit();
            assertThat(ben.pull()).isInstanceOfSatisfying(Pulled.Merged.class, merged -> assertThat(merged.conflicts()).isEqualTo(Map.of("ferry.adduce", 1)));
            ben.push();
            ana.pull();
            assertThat(OpenConflict.in(ana.read())).singleElement().satisfies(conflict -> {
                assertThat(conflict.choiceOf("Ana").orElseThrow().value()).isEqualTo("Ferries");
                assertThat(conflict.choiceOf("Ben").orElseThrow().value()).isEqualTo("Boats");
            });
        }
    }

    @Test
    void workThatIsNotCommittedStaysAndIsNotCommitted() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            say(ana, 100, "The ferry leaves at dawn.");
            ana.push();
            ben.edit(dossier -> Ids.claim(dossier, 101).setText("The ferry leaves at noon."));
            assertThat(ben.pull()).isInstanceOfSatisfying(Pulled.Forwarded.class, forwarded -> assertThat(forwarded.carried()).isEqualTo(Map.of("ferry.adduce", 0)));
            assertThat(Ids.claim(ben.read(), 100).getText()).isEqualTo("The ferry leaves at dawn.");
            assertThat(Ids.claim(ben.read(), 101).getText()).isEqualTo("The ferry leaves at noon.");
            assertThat(CommitDraft.of(ben.repository(), QUIETLY).diff().changes()).singleElement()
                    .satisfies(change -> assertThat(change.element()).isEqualTo(Ids.of(101)));
        }
    }

    @Test
    void otherFilesAreMergedAsGitDoes() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            GitSees.commit(ana.repository(), "readme.txt", "Read me");
            ana.push();
            say(ben, 100, "The ferry leaves at dawn.");
            ben.pull();
            assertThat(ben.repository().workTree().resolve("readme.txt")).hasContent("Read me");
            ben.push();
            ana.pull();
            GitSees.commit(ana.repository(), "readme.txt", "Ana's");
            ana.push();
            GitSees.commit(ben.repository(), "readme.txt", "Ben's");
            var before = ben.repository().find("HEAD");
            refused(Reason.CONFLICTING_FILES, ben::pull);
            assertThat(ben.repository().find("HEAD")).isEqualTo(before);
            assertThat(ben.repository().workTree().resolve("readme.txt")).hasContent("Ben's");
            assertThat(GitSees.isClean(ben.repository())).isTrue();
        }
    }

    @Test
    void otherFilesThatAreNotCommittedAreNotLost() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            GitSees.commit(ana.repository(), "readme.txt", "Read me");
            ana.push();
            Files.writeString(ben.repository().workTree().resolve("readme.txt"), "Mine");
            var before = Files.readAllBytes(ben.file());
            refused(Reason.DIRTY_FILES, ben::pull);
            assertThat(ben.repository().workTree().resolve("readme.txt")).hasContent("Mine");
            assertThat(Files.readAllBytes(ben.file())).isEqualTo(before);
        }
    }

    @Test
    void anAttachmentThatIsHereAlreadyIsNoHindrance() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            var bytes = new byte[] {'a', 'b'};
            for (var seat : List.of(ana, ben)) {
                DossierFile.at(seat.file()).attachmentFolder().store(bytes);
            }
            GitSees.stage(ana.repository(), "ferry.files/" + AttachmentFolder.sha256(bytes));
            new Git(ana.repository().jgit()).commit().setMessage("Attachment").setSign(false).call();
            ana.push();
            assertThat(ben.pull()).isInstanceOf(Pulled.Forwarded.class);
            assertThat(GitSees.isClean(ben.repository())).isTrue();
        }
    }

    @Test
    void withoutARemoteItSaysWhatToDo() throws Exception {
        try (var ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY)) {
            ana.commit();
            refused(Reason.NO_REMOTE, ana::pull);
            Remotes.set(ana.repository(), Remotes.FIRST, url());
            refused(Reason.NO_UPSTREAM, ana::pull);
            Remotes.set(ana.repository(), Remotes.FIRST, folder.resolve("nowhere").toUri().toString());
            refused(Reason.NOT_FOUND, ana::push);
            Remotes.set(ana.repository(), Remotes.FIRST, "http://127.0.0.1:9/team.git");
            refused(Reason.UNREACHABLE, ana::push);
        }
    }

    @Test
    void aCommitByItselfIsNoPlaceToPullInto() throws Exception {
        try (var ana = ana()) {
            new Git(ana.repository().jgit()).checkout().setName(ana.repository().find("HEAD").orElseThrow().id()).call();
            refused(Reason.DETACHED_HEAD, ana::pull);
            assertThat(ana.repository().status().branch()).isEmpty();
        }
    }

    @Test
    void cancelledNothingIsFetched() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            say(ana, 100, "It leaves at dawn.");
            ana.push();
            var cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThatThrownBy(() -> Exchange.pull(ben.repository(), Access.NOBODY, cancelled)).isInstanceOf(OperationCanceledException.class);
            assertThat(ben.read().getClaims()).extracting(claim -> claim.getText()).doesNotContain("It leaves at dawn.");
        }
    }

    @Test
    void programsNamedByTheRepositoryAreNotRun() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            say(ana, 100, "It leaves at dawn.");
            ana.push();
            var config = ben.repository().jgit().getConfig();
            config.setString("filter", "evil", "smudge", "touch " + folder.resolve("evil"));
            config.save();
            refused(Reason.FOREIGN_PROGRAMS, ben::pull);
            assertThat(folder.resolve("evil")).doesNotExist();
        }
    }

    @Test
    void differentDossiersOfOneNameAreNotMerged() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            say(ana, 100, "It leaves at dawn.");
            ana.push();
            var other = Seat.ferry();
            other.setId(Ids.of(9));
            DossierFile.at(ben.file()).overwrite(other);
            refused(Reason.DIFFERENT_DOSSIERS, ben::commit);
            refused(Reason.DIFFERENT_DOSSIERS, ben::pull);
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsNotClonedInto() throws Exception {
        ana().close();
        var taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "Dear Bram");
        refused(Reason.BAD_NAME, () -> Seat.clone(url(), taken, "Ben", Access.NOBODY));
        assertThat(taken.toFile().list()).containsExactly("letter.txt");
        refused(Reason.NOT_FOUND, () -> Seat.clone(folder.resolve("nowhere").toUri().toString(), folder.resolve("new"), "Ben", Access.NOBODY));
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void fetchingChangesNothingOfOnesOwn() throws Exception {
        try (var ana = ana(); var ben = join("Ben")) {
            say(ana, 100, "It leaves at dawn.");
            ana.push();
            var before = Files.readAllBytes(ben.file());
            assertThat(Exchange.fetch(ben.repository(), Access.NOBODY, QUIETLY)).isEqualTo(1);
            assertThat(Files.readAllBytes(ben.file())).isEqualTo(before);
            var status = ben.repository().status();
            assertThat(status.behind()).isEqualTo(1);
            assertThat(status.upstream()).contains("origin/main");
        }
    }
}
