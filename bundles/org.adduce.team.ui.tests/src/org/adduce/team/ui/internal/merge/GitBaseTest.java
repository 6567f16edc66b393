package org.adduce.team.ui.internal.merge;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitBaseTest {

    @TempDir
    private Path folder;

    private Path mine;

    @BeforeEach
    void share() throws Exception {
        mine = Files.createDirectory(folder.resolve("ana")).resolve("ferries.adduce");
        try (var git = Git.init().setDirectory(mine.getParent().toFile()).call()) {
            write(mine, any -> { });
            commit(git, "Ana");
        }
    }

    private static void write(Path file, Consumer<Dossier> change) throws Exception {
        Files.deleteIfExists(file);
        DossierFile.at(file).write(changed(change));
    }

    private static void commit(Git git, String author) throws Exception {
        git.add().addFilepattern("ferries.adduce").call();
        git.commit().setMessage("Change").setAuthor(author, author + "@example.org").setCommitter(author, author + "@example.org").setSign(false).call();
    }

    @Test
    void clonesThatWentApartWereMadeFromTheirLastCommonCommit() throws Exception {
        var theirs = folder.resolve("ben/ferries.adduce");
        try (var git = Git.cloneRepository().setURI(mine.getParent().toUri().toString()).setDirectory(theirs.getParent().toFile()).call()) {
            write(theirs, ben -> actor(ben).setName("Quay Line"));
            commit(git, "Ben");
        }
        try (var git = Git.open(mine.getParent().toFile())) {
            write(mine, ana -> actor(ana).setName("Harbour Ferries"));
            commit(git, "Mara");
        }
        var base = GitBase.of(mine, theirs).orElseThrow();
        assertThat(base.revision().author()).isEqualTo("Ana");
        assertThat(actor(base.read().orElseThrow()).getName()).isEqualTo("harbour line");
        assertThat(GitBase.author(theirs)).contains("Ben");
    }

    @Test
    void aCopyInTheSameFolderWasMadeFromTheLastCommit() throws Exception {
        var copy = mine.resolveSibling("ferries (conflicted copy).adduce");
        write(copy, ben -> actor(ben).setName("Quay Line"));
        assertThat(GitBase.of(mine, copy)).isPresent();
    }

    @Test
    void atThisDeskOneIsCalledAsCommitsAre() throws Exception {
        try (var git = Git.open(mine.getParent().toFile())) {
            git.getRepository().getConfig().setString("user", null, "name", "Ana Lund");
            git.getRepository().getConfig().save();
        }
        assertThat(GitBase.user(mine)).contains("Ana Lund");
        assertThat(GitBase.user(folder.resolve("mailed.adduce"))).isEmpty();
    }

    @Test
    void ofAFileThatLiesInNoRepositoryNobodyKnows() throws Exception {
        var mailed = folder.resolve("mailed.adduce");
        write(mailed, any -> { });
        assertThat(GitBase.of(mine, mailed)).isEmpty();
    }
}
