package org.adduce.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.adduce.core.file.DossierFile;
import org.adduce.core.query.Counts;
import org.adduce.core.query.References;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Conflict;
import org.adduce.model.Dossier;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.merge.Merge;
import org.adduce.team.merge.Merged;
import org.adduce.team.merge.SideNames;

/** Measures merging and comparing dossiers of one size, for {@link MergeBenchmark}. */
public final class MergeProbe {

    private static final double ELEMENTS_A_SOURCE = 21.8;
    private static final Timing.Effort WARM = new Timing.Effort(8000, 12_000, 3000, 3);
    private static final Timing.Effort AGAIN = new Timing.Effort(500, 1500, 2500, 3);
    private static final Timing.Effort GIT = new Timing.Effort(200, 3000, 1500, 3);
    private static final double MOST_OF_GIT = 1;
    private static final double MOST_OF_OPENING = 1.2;

    private final Path folder;
    private final Path base;
    private final Path ours;
    private final Path theirs;
    private final Path out;

    private MergeProbe(Path folder) {
        this.folder = folder;
        this.base = folder.resolve("base.adduce");
        this.ours = folder.resolve("ours.adduce");
        this.theirs = folder.resolve("theirs.adduce");
        this.out = folder.resolve("merged.adduce");
    }

    /** Arguments: how many elements, and a folder. */
    public static void main(String[] args) throws Exception {
        System.exit(new MergeProbe(Path.of(args[1])).run(Integer.parseInt(args[0])) ? 0 : 1);
    }

    private boolean run(int elements) throws Exception {
        var dossier = SyntheticDossier.generate((int) (elements / ELEMENTS_A_SOURCE), 7);
        DossierFile.at(base).write(dossier);
        var ana = new Desk(read(base), 101);
        DossierFile.at(ours).write(ana.work());
        var ben = new Desk(read(base), 202);
        DossierFile.at(theirs).write(ben.work());
        System.out.printf(Locale.ROOT, "%n%,d elements, %.1f MB; each side 500 edits, 50 additions, 50 deletions%n", 1 + Counts.of(dossier).elements(),
                Files.size(base) / 1e6);
        var merge = Timing.whenWarm(WARM, this::removeOut, this::merge);
        var git = Timing.whenWarm(GIT, this::copyOurs, this::gitMergeFile);
        repository();
        var gitMerge = Timing.whenWarm(GIT, this::reset, this::gitMerge);
        merge = least(merge, Timing.whenWarm(AGAIN, this::removeOut, this::merge));
        var open = Timing.whenWarm(WARM, this::openBoth);
        var diff = Timing.whenWarm(WARM, this::diff);
        open = least(open, Timing.whenWarm(AGAIN, this::openBoth));
        diff = least(diff, Timing.whenWarm(AGAIN, this::diff));
        conflicts(ana, ben);
        boolean holds = line("merge against git merge-file", merge.wall(), git.wall(), MOST_OF_GIT);
        holds &= line("merge against git merge", merge.wall(), gitMerge.wall(), MOST_OF_GIT);
        holds &= line("diff against opening both", diff.wall(), open.wall(), MOST_OF_OPENING);
        return holds;
    }

    private static Timing.Taken least(Timing.Taken one, Timing.Taken other) {
        return one.wall() <= other.wall() ? one : other;
    }

    private static boolean line(String label, double mine, double other, double most) {
        System.out.printf(Locale.ROOT, "%-34s %9.1f ms %9.1f ms %8.2f  %s%n", label, mine, other, mine / other, mine / other <= most ? "" : "above " + most);
        return mine / other <= most;
    }

    private static Dossier read(Path file) throws IOException {
        return DossierFile.at(file).read();
    }

    private static CompletableFuture<Dossier> reading(Path file) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** As the command does it. */
    private Merged merge() throws Exception {
        var before = reading(base);
        var other = reading(theirs);
        var mine = read(ours);
        var merged = Merge.of(Optional.of(before.join()), mine, other.join(), SideNames.PLAIN);
        DossierFile.at(out).write(merged.dossier());
        return merged;
    }

    private void removeOut() throws IOException {
        Files.deleteIfExists(out);
    }

    private void openBoth() throws Exception {
        var other = reading(theirs);
        read(base);
        other.join();
    }

    private void diff() throws Exception {
        var other = reading(theirs);
        var diff = DossierDiff.between(read(base), other.join());
        if (diff.changes().size() < 600) {
            throw new IllegalStateException("The diff is too short");
        }
    }

    private int git(Path at, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-C", at.toString(), "-c", "user.name=b", "-c", "user.email=b@localhost"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null")).start().waitFor();
    }

    private void copyOurs() throws IOException {
        Files.copy(ours, folder.resolve("copy"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void gitMergeFile() throws Exception {
        git(folder, "merge-file", folder.resolve("copy").toString(), base.toString(), theirs.toString());
    }

    private void repository() throws Exception {
        var repository = Files.createDirectory(folder.resolve("repository"));
        git(repository, "init", "-q", "-b", "main");
        commit(repository, base);
        git(repository, "checkout", "-q", "-b", "theirs");
        commit(repository, theirs);
        git(repository, "checkout", "-q", "-b", "ours", "main");
        commit(repository, ours);
    }

    private void commit(Path repository, Path version) throws Exception {
        Files.copy(version, repository.resolve("dossier.adduce"), StandardCopyOption.REPLACE_EXISTING);
        git(repository, "add", "-A");
        git(repository, "commit", "-qm", "v");
    }

    private void reset() throws Exception {
        git(folder.resolve("repository"), "reset", "-q", "--hard", "ours");
    }

    private void gitMerge() throws Exception {
        git(folder.resolve("repository"), "merge", "-q", "-m", "m", "theirs");
    }

    /** A conflict is false where the sides did not both touch what it is about. */
    private void conflicts(Desk ana, Desk ben) throws Exception {
        removeOut();
        var merged = merge();
        long wrong = merged.conflicts().stream().filter(conflict -> !isReal(conflict, ana, ben)).count();
        copyOurs();
        gitMergeFile();
        try (var lines = Files.lines(folder.resolve("copy"))) {
            System.out.printf(Locale.ROOT, "conflicts: ours %d, of them false %d, dangling references %d; hunks of git %d%n", merged.conflicts().size(), wrong,
                    References.in(merged.dossier()).standIns().size(), lines.filter(line -> line.startsWith("<<<<<<<")).count());
        }
    }

    private static boolean isReal(Conflict conflict, Desk ana, Desk ben) {
        var key = conflict.getSubject().getId() + " " + conflict.getFeature();
        return ana.edited().contains(key) && ben.edited().contains(key) || ana.deleted().contains(conflict.getSubject().getId())
                || ben.deleted().contains(conflict.getSubject().getId());
    }
}
