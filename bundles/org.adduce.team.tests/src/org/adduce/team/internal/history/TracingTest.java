package org.adduce.team.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementHistory;
import org.adduce.team.git.Revision;
import org.adduce.team.merge.Cases;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.merge.MergeStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found for one element alone is what is found when everything is learned. */
class TracingTest {

    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

    @TempDir
    private Path folder;
    private Git git;
    private final Set<UUID> ids = new LinkedHashSet<>();

    @BeforeEach
    void init() throws Exception {
        git = Git.init().setDirectory(Files.createDirectories(folder.resolve("desk")).toFile()).setInitialBranch("main").call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private Path file() {
        return folder.resolve("desk/ferries.adduce");
    }

    private void commit(Dossier dossier) throws Exception {
        Files.write(file(), DossierWriter.toBytes(dossier));
        dossier.eAllContents().forEachRemaining(element -> ids.add(((Element) element).getId()));
        commitAll();
    }

    private void commitAll() throws Exception {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit().setMessage("Again").setAuthor("Ana", "ana@example.org").setCommitter("Ana", "ana@example.org").setSign(false).call();
    }

    /** Commits as many versions, each made of the one before by some edits; gives the last one. */
    private Dossier work(Dossier from, Random random, int commits, int edits) throws Exception {
        var dossier = from;
        for (int i = 0; i < commits; i++) {
            commit(dossier);
            dossier = Cases.changed(dossier, random, 1 + random.nextInt(edits));
        }
        return dossier;
    }

    private void assertTracedAsLearned(Collection<UUID> elements) throws IOException {
        try (var repository = DossierRepository.of(file()).orElseThrow()) {
            var learned = ElementHistory.of(repository, folder.resolve("learned"));
            learned.learn(QUIETLY);
            var nothing = ElementHistory.of(repository, folder.resolve("nothing"));
            for (var id : elements) {
                assertThat(nothing.trace(List.of(id), QUIETLY).orElseThrow()).as("%s", id).isEqualTo(learned.of(List.of(id)));
            }
            assertThat(nothing.trace(elements, QUIETLY).orElseThrow()).as("all at once").isEqualTo(learned.of(elements));
            assertThat(nothing.unknown()).isPositive();
        }
    }

    @Test
    void ofLooseVersions() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            work(Cases.base(random), random, 6, 4);
        }
        assertTracedAsLearned(ids);
    }

    @Test
    void ofPackedVersions() throws Exception {
        var random = new Random(11);
        work(Cases.base(random), random, 40, 3);
        git.gc().call();
        assertTracedAsLearned(ids);
    }

    @Test
    void ofVersionsThatAreNotUnpackedToTheirEnd() throws Exception {
        var random = new Random(5);
        var dossier = work(SyntheticDossier.generate(150, 3), random, 12, 6);
        git.gc().call();
        work(dossier, random, 6, 6);
        var some = ids.stream().filter(id -> random.nextInt(40) == 0).collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(Files.size(file())).as("more than is looked at first").isGreaterThan(1 << 19);
        assertTracedAsLearned(some);
    }

    @Test
    void ofLinesThatWereMerged() throws Exception {
        var random = new Random(7);
        var base = work(Cases.base(random), random, 4, 3);
        git.branchCreate().setName("dawn").call();
        work(base, random, 4, 3);
        git.checkout().setName("dawn").call();
        var other = work(base, random, 4, 3);
        var main = git.getRepository().resolve("main");
        git.merge().include(main).setCommit(false).setStrategy(MergeStrategy.OURS).call();
        commit(Cases.changed(other, random, 5));
        assertTracedAsLearned(ids);
        git.gc().call();
        try (var repository = DossierRepository.of(file()).orElseThrow()) {
            assertThat(repository.log("HEAD", 100)).anyMatch(Revision::isMerge);
        }
        assertTracedAsLearned(ids);
    }

    @Test
    void whereTheFileWasAwayForAWhile() throws Exception {
        var random = new Random(9);
        var dossier = work(Cases.base(random), random, 3, 3);
        Files.delete(file());
        Files.writeString(folder.resolve("desk/notes.txt"), "nothing else here");
        commitAll();
        work(dossier, random, 3, 3);
        assertTracedAsLearned(ids);
    }

    @Test
    void goesOnFromWhatIsKnown() throws Exception {
        var random = new Random(3);
        var dossier = work(Cases.base(random), random, 5, 3);
        try (var repository = DossierRepository.of(file()).orElseThrow()) {
            ElementHistory.of(repository, folder.resolve("nothing")).learn(QUIETLY);
        }
        work(dossier, random, 5, 3);
        assertTracedAsLearned(ids);
    }

    private static Map<UUID, Set<String>> commits(Map<UUID, Map<String, Deed>> deeds) {
        return deeds.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, deed -> new HashSet<>(deed.getValue().keySet())));
    }

    @Test
    void tellsOnTheWayWhatTheLatestCommitsDid() throws Exception {
        var random = new Random(13);
        work(Cases.base(random), random, 20, 4);
        git.gc().call();
        try (var repository = DossierRepository.of(file()).orElseThrow()) {
            var log = repository.log("HEAD", 100);
            var told = new ArrayList<Map<UUID, Set<String>>>();
            Map<UUID, Set<String>> all;
            try (var tracing = new Tracing(repository, log, ids)) {
                all = commits(tracing.run((commits, deeds) -> told.add(commits(deeds)), QUIETLY).orElseThrow());
            }
            assertThat(told).hasSameSizeAs(log);
            for (int i = log.size() - 1; i >= 0; i--) {
                assertThat(told.get(i)).as("after %s commits", i + 1).isEqualTo(all);
                var commit = log.get(i).id();
                all.values().forEach(commits -> commits.remove(commit));
            }
        }
    }

    @Test
    void theDossierItselfIsNotTraced() throws Exception {
        var random = new Random(1);
        var dossier = Cases.base(random);
        commit(dossier);
        try (var repository = DossierRepository.of(file()).orElseThrow()) {
            assertThat(ElementHistory.of(repository, folder.resolve("nothing")).trace(List.of(dossier.getId()), QUIETLY)).isEmpty();
        }
    }

    @Test
    void anIdThatNobodyHasHasNoHistory() throws Exception {
        var random = new Random(1);
        work(Cases.base(random), random, 3, 2);
        assertTracedAsLearned(List.of(new UUID(7, 7)));
    }
}
