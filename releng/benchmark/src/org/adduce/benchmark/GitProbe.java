package org.adduce.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.adduce.core.file.DossierFile;
import org.adduce.core.query.Counts;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Sharing;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Measures git with a dossier of one size, for {@link GitBenchmark}. */
public final class GitProbe {

    private static final double ELEMENTS_A_SOURCE = 21.8;
    private static final int EDITS = 10;
    private static final double MOST_OF_COMMIT = 3000;
    private static final Timing.Effort COMMIT = new Timing.Effort(6000, 10_000, 3000, 3);
    private static final Timing.Effort AGAIN = new Timing.Effort(0, 1, 3000, 3);
    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

    private final Path folder;
    private final Random random = new Random(11);
    private final Dossier dossier;
    private final List<Element> all = new ArrayList<>();
    private int edits;

    private GitProbe(int elements, Path folder) {
        this.folder = folder;
        this.dossier = SyntheticDossier.generate((int) (elements / ELEMENTS_A_SOURCE), 7);
        dossier.eAllContents().forEachRemaining(element -> all.add((Element) element));
    }

    /** Arguments: how many elements, and a folder. */
    public static void main(String[] args) throws Exception {
        System.exit(new GitProbe(Integer.parseInt(args[0]), Path.of(args[1])).commit() ? 0 : 1);
    }

    /** As people make some changes before they commit. */
    private void edit() {
        for (int i = 0; i < EDITS; i++) {
            all.get(random.nextInt(all.size())).setNote("Edited " + edits++);
        }
    }

    private boolean commit() throws Exception {
        var ours = Files.createDirectory(folder.resolve("ours")).resolve("dossier.adduce");
        var theirs = Files.createDirectory(folder.resolve("theirs")).resolve("dossier.adduce");
        save(ours);
        System.out.printf(Locale.ROOT, "%,d elements, %.1f MB; %d edits a commit%n", 1 + Counts.of(dossier).elements(), Files.size(ours) / 1e6, EDITS);
        git(theirs.getParent(), "init", "-q", "-b", "main");
        try (var repository = Sharing.share(ours, Optional.empty())) {
            Sharing.setIdentity(repository, "Bench", "bench@localhost");
            var mine = Timing.whenWarm(COMMIT, () -> editAndSave(ours), () -> commit(repository));
            var other = Timing.whenWarm(AGAIN, () -> editAndSave(theirs), () -> gitCommit(theirs));
            mine = least(mine, Timing.whenWarm(AGAIN, () -> editAndSave(ours), () -> commit(repository)));
            other = least(other, Timing.whenWarm(AGAIN, () -> editAndSave(theirs), () -> gitCommit(theirs)));
            System.out.printf(Locale.ROOT, "a commit of ours: %.0f ms of processor, %.1f MB of loose objects%n", mine.work(),
                    size(ours.resolveSibling(".git/objects")) / 1e6 / count(repository));
            System.out.printf(Locale.ROOT, "%-34s %9.1f ms %9.1f ms %8.2f  %s%n", "commit against git add and commit", mine.wall(), other.wall(), mine.wall() / other.wall(),
                    mine.wall() <= MOST_OF_COMMIT ? "" : "above 3 s");
            return mine.wall() <= MOST_OF_COMMIT;
        }
    }

    private static Timing.Taken least(Timing.Taken one, Timing.Taken other) {
        return one.wall() <= other.wall() ? one : other;
    }

    private void save(Path file) throws IOException {
        DossierFile.at(file).overwrite(dossier);
    }

    private void editAndSave(Path file) throws IOException {
        edit();
        save(file);
    }

    /** All in: reading what is committed and what is saved, comparing, the message, the commit. */
    private static void commit(DossierRepository repository) throws Exception {
        var draft = CommitDraft.of(repository, QUIETLY);
        draft.commit(draft.message(), QUIETLY);
    }

    private static int count(DossierRepository repository) throws Exception {
        return repository.log("HEAD", Integer.MAX_VALUE).size();
    }

    private static void gitCommit(Path file) throws Exception {
        git(file.getParent(), "add", "-A");
        git(file.getParent(), "commit", "-qm", "v");
    }

    private static void git(Path at, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-C", at.toString(), "-c", "user.name=b", "-c", "user.email=b@localhost", "-c", "gc.auto=0"));
        command.addAll(List.of(arguments));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null")).start().waitFor();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
