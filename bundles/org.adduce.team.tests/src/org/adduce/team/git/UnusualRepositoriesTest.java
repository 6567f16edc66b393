package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.adduce.core.file.DossierFile;
import org.adduce.team.git.GitRefusedException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories as they also are: without a commit, off any branch, with other people's settings, modules and large files. */
class UnusualRepositoriesTest {

    @TempDir
    private Path folder;

    private Seat ana() throws Exception {
        return Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY);
    }

    private static void refused(Reason reason, ThrowingCallable body) {
        assertThatThrownBy(body).isInstanceOfSatisfying(GitRefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private String bare() throws Exception {
        var path = folder.resolve("bare.git");
        Git.init().setBare(true).setDirectory(path.toFile()).setInitialBranch("main").call().close();
        return path.toUri().toString();
    }

    @Test
    void ofARepositoryWithoutACommitEverythingIsNew() throws Exception {
        try (var ana = ana()) {
            assertThat(ana.repository().log(List.of(), 10)).isEmpty();
            assertThat(ElementHistory.of(ana.repository(), folder.resolve("learned")).of(List.of(Ids.of(100)))).isEmpty();
            assertThat(ana.repository().status().dossier()).isEqualTo(RepositoryStatus.State.NEW);
            Remotes.set(ana.repository(), Remotes.FIRST, bare());
            assertThatThrownBy(ana::push).isInstanceOf(GitRefusedException.class);
            assertThatThrownBy(ana::pull).isInstanceOf(GitRefusedException.class);
        }
    }

    @Test
    void anEmptyRemoteIsPushedTo() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            Remotes.set(ana.repository(), Remotes.FIRST, bare());
            assertThatThrownBy(ana::pull).isInstanceOf(GitRefusedException.class);
            assertThat(ana.push()).isTrue();
            assertThat(ana.pull()).isInstanceOf(Pulled.UpToDate.class);
        }
    }

    @Test
    void offAnyBranchNothingIsCommittedThatNobodyWouldFind() throws Exception {
        try (var ana = ana()) {
            var first = ana.commit();
            new Git(ana.repository().jgit()).checkout().setName(first.id()).call();
            ana.edit(dossier -> dossier.setTitle("Another"));
            refused(Reason.DETACHED_HEAD, ana::commit);
            assertThat(ElementHistory.of(ana.repository(), folder.resolve("learned")).unknown()).isEqualTo(1);
        }
    }

    /** As on Windows by default: a dossier has the ends of lines it has, everywhere. */
    @Test
    void endsOfLinesStayAsTheyAre() throws Exception {
        try (var ana = ana()) {
            var config = ana.repository().jgit().getConfig();
            config.setString("core", null, "autocrlf", "true");
            config.save();
            ana.commit();
            ana.edit(dossier -> dossier.setTitle("Another"));
            ana.commit();
            assertThat(new String(ana.repository().content("HEAD", 1 << 20), StandardCharsets.UTF_8)).doesNotContain("\r").contains("Another");
            assertThat(GitSees.isClean(ana.repository())).isTrue();
            Remotes.set(ana.repository(), Remotes.FIRST, bare());
            ana.push();
            try (var ben = Seat.clone(folder.resolve("bare.git").toUri().toString(), folder.resolve("ben"), "Ben", Access.NOBODY)) {
                assertThat(Files.readAllBytes(ben.file())).isEqualTo(Files.readAllBytes(ana.file()));
            }
        }
    }

    @Test
    void aDossierOfAnyNameInAFolderOfAnyName() throws Exception {
        var odd = Files.createDirectories(folder.resolve("Björk's \"notes\" [2026] #1 日本"));
        var file = odd.resolve(" Fähre & *Co* – ?{x}.adduce");
        DossierFile.at(file).write(Seat.ferry());
        try (var repository = Sharing.share(file, Optional.empty())) {
            Sharing.setIdentity(repository, "Ana", "ana@example.org");
            var draft = CommitDraft.of(repository, new NullProgressMonitor());
            draft.commit(draft.message(), new NullProgressMonitor());
            assertThat(repository.status().dossier()).isEqualTo(RepositoryStatus.State.COMMITTED);
            assertThat(repository.content("HEAD", 1 << 20)).isEqualTo(Files.readAllBytes(file));
            assertThat(ElementHistory.of(repository, folder.resolve("learned")).trace(List.of(Ids.of(100)), new NullProgressMonitor()).orElseThrow()).hasSize(1);
            assertThat(GitSees.isClean(repository)).isTrue();
        }
    }

    /** A module and the pointer to a large file are entries of the tree like others, which a commit and a merge leave as they are. */
    @Test
    void modulesAndPointersToLargeFilesStay() throws Exception {
        var pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + "4d".repeat(32) + "\nsize 12345\n";
        try (var ana = ana()) {
            Files.writeString(ana.file().resolveSibling("film.bin"), pointer);
            var module = folder.resolve("ana/module");
            try (var git = Git.init().setDirectory(module.toFile()).call()) {
                Files.writeString(module.resolve("readme.txt"), "A module");
                git.add().addFilepattern(".").call();
                git.commit().setMessage("First").setAuthor("Ana", "ana@example.org").setCommitter("Ana", "ana@example.org").setSign(false).call();
            }
            ana.commit();
            var git = new Git(ana.repository().jgit());
            git.add().addFilepattern("film.bin").addFilepattern("module").call();
            git.commit().setMessage("Others").setSign(false).call();
            var before = GitSees.files(ana.repository());
            assertThat(before).contains("film.bin", "module");
            Branches.make(ana.repository(), "dawn", "HEAD");
            ana.edit(dossier -> Ids.claim(dossier, 100).setText("It leaves at dusk."));
            ana.commit();
            Branches.switchTo(ana.repository(), "dawn", new NullProgressMonitor());
            ana.edit(dossier -> Ids.claim(dossier, 101).setText("It leaves at dawn."));
            ana.commit();
            assertThat(Branches.merge(ana.repository(), "main", new NullProgressMonitor())).isInstanceOf(Pulled.Merged.class);
            assertThat(Ids.claim(ana.read(), 100).getText()).isEqualTo("It leaves at dusk.");
            assertThat(Ids.claim(ana.read(), 101).getText()).isEqualTo("It leaves at dawn.");
            assertThat(GitSees.files(ana.repository())).containsExactlyElementsOf(before);
            assertThat(Files.readString(ana.file().resolveSibling("film.bin"))).isEqualTo(pointer);
            assertThat(GitSees.isClean(ana.repository())).isTrue();
        }
    }
}
