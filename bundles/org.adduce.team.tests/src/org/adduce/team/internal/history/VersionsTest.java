package org.adduce.team.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.adduce.core.file.DossierWriter;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.merge.Cases;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    private static final int COMMITS = 12;

    @TempDir
    private Path folder;
    private Git git;
    private final List<byte[]> contents = new ArrayList<>();
    private final List<ObjectId> commits = new ArrayList<>();

    @BeforeEach
    void commitSome() throws Exception {
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        var random = new Random(4);
        var dossier = Cases.base(random);
        for (int i = 0; i < COMMITS; i++) {
            var bytes = DossierWriter.toBytes(dossier);
            Files.write(file(), bytes);
            git.add().addFilepattern(".").call();
            commits.addFirst(git.commit().setMessage("Version " + i).setAuthor("Ana", "ana@example.org").setCommitter("Ana", "ana@example.org").setSign(false).call().getId());
            contents.addFirst(bytes);
            dossier = Cases.changed(dossier, random, 2);
        }
    }

    @AfterEach
    void close() {
        git.close();
    }

    private Path file() {
        return folder.resolve("ferries.adduce");
    }

    private List<byte[]> taken() throws IOException {
        var taken = new ArrayList<byte[]>();
        try (var repository = DossierRepository.of(file()).orElseThrow(); var versions = new Versions(repository, commits, 2)) {
            for (var commit : commits) {
                taken.add(versions.take(commit).toBytes());
            }
        }
        return taken;
    }

    @Test
    void looseOnesAreUnpacked() throws IOException {
        assertThat(taken()).containsExactlyElementsOf(contents);
    }

    @Test
    void packedOnesArePutTogether() throws Exception {
        git.gc().call();
        assertThat(taken()).containsExactlyElementsOf(contents);
        assertThat(differences()).as("versions told by their difference from others").isGreaterThan(COMMITS / 2);
    }

    private long differences() throws IOException {
        long differences = 0;
        try (var packs = new Packs(folder.resolve(".git/objects"))) {
            for (var commit : commits) {
                var blob = git.getRepository().resolve(commit.name() + ":ferries.adduce");
                var place = packs.find(blob).orElseThrow();
                assertThat(packs.entry(packs.root(place)).type()).isEqualTo(Constants.OBJ_BLOB);
                differences += packs.base(place).isPresent() ? 1 : 0;
            }
            assertThat(packs.find(ObjectId.zeroId())).isEmpty();
        }
        return differences;
    }

    @Test
    void aPackThatIsNotOursToReadIsLeftToGit() throws Exception {
        git.gc().call();
        try (var found = Files.list(folder.resolve(".git/objects/pack"))) {
            for (var index : found.filter(path -> path.toString().endsWith(".idx")).toList()) {
                Files.copy(index, index.resolveSibling("pack-lonely.idx"));
            }
        }
        Files.write(folder.resolve(".git/objects/pack/pack-rubbish.idx"), new byte[2000]);
        Files.write(folder.resolve(".git/objects/pack/pack-rubbish.pack"), new byte[20]);
        assertThat(taken()).containsExactlyElementsOf(contents);
    }

    @Test
    void aCommitWithoutTheFileHasNoBytes() throws Exception {
        Files.move(file(), folder.resolve("boats.adduce"));
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        commits.addFirst(git.commit().setMessage("Renamed").setAuthor("Ana", "ana@example.org").setCommitter("Ana", "ana@example.org").setSign(false).call().getId());
        contents.addFirst(new byte[0]);
        Files.copy(folder.resolve("boats.adduce"), file());
        assertThat(taken()).containsExactlyElementsOf(contents);
    }
}
