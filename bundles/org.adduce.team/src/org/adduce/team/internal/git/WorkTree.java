package org.adduce.team.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Dossier;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.merge.Merge;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.Merged;
import org.adduce.team.merge.SideNames;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.errors.CheckoutConflictException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.osgi.util.NLS;

/**
 * Brings the files of a work tree from one tree to another. Changes of other files that would be lost are never overwritten.
 * A dossier that was saved and not committed is merged into what comes, by what it means, and stays not committed.
 */
final class WorkTree {

    private final Repository repository;
    private final IProgressMonitor monitor;
    /** What lies there already just as it is to come, though git was not told of it. */
    private final Map<String, ObjectId> adopted = new HashMap<>();
    private final Map<String, Carried> carried = new LinkedHashMap<>();

    WorkTree(Repository repository, IProgressMonitor monitor) {
        this.repository = repository;
        this.monitor = monitor;
    }

    /** A dossier with work that no commit holds. */
    private record Carried(ObjectId before, ObjectId after, DossierFile file, Merged merged) {
    }

    /**
     * Does it.
     *
     * @return how many conflicts it brought to dossiers that were not committed, by their paths
     */
    Map<String, Integer> move(AnyObjectId from, AnyObjectId to) throws IOException, GitRefusedException {
        look(from, to);
        Progress.check(monitor);
        checkOut(from, to);
        var after = new HashMap<String, ObjectId>();
        for (var entry : carried.entrySet()) {
            entry.getValue().file().overwrite(entry.getValue().merged().dossier());
            after.put(entry.getKey(), entry.getValue().after());
        }
        new TreeEdit(after).applyToIndex(repository);
        var conflicts = new LinkedHashMap<String, Integer>();
        carried.forEach((path, dossier) -> conflicts.put(path, dossier.merged().conflicts().size()));
        return conflicts;
    }

    private void look(AnyObjectId from, AnyObjectId to) throws IOException, GitRefusedException {
        try (var walk = new TreeWalk(repository)) {
            walk.setRecursive(true);
            walk.addTree(from);
            walk.addTree(to);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                var file = repository.getWorkTree().toPath().resolve(walk.getPathString());
                if (Blobs.isFile(walk.getRawMode(1)) && Files.isRegularFile(file)) {
                    look(walk, file);
                }
            }
        }
    }

    private void look(TreeWalk walk, Path file) throws IOException, GitRefusedException {
        var path = walk.getPathString();
        var here = Blobs.idOf(file);
        if (here.equals(walk.getObjectId(1))) {
            adopted.put(path, here);
        } else if (Blobs.isFile(walk.getRawMode(0)) && !here.equals(walk.getObjectId(0)) && path.endsWith(DossierFormat.EXTENSION)) {
            carried.put(path, carry(path, file, walk.getObjectId(0), walk.getObjectId(1)));
        }
    }

    private Carried carry(String path, Path file, ObjectId before, ObjectId after) throws IOException, GitRefusedException {
        var target = DossierFile.at(file);
        var base = Blobs.later(() -> Blobs.read(repository, before, path));
        var theirs = Blobs.later(() -> Blobs.read(repository, after, path));
        Dossier mine = target.read();
        try {
            return new Carried(before, after, target, Merge.of(Optional.of(base.get()), mine, theirs.get(), new SideNames(Messages.Carry_mine, Messages.Carry_theirs)));
        } catch (MergeException e) {
            throw new GitRefusedException(Reason.DIFFERENT_DOSSIERS, path + ": " + e.getMessage(), Messages.Merge_differentRemedy, e);
        }
    }

    private void checkOut(AnyObjectId from, AnyObjectId to) throws IOException, GitRefusedException {
        var kept = new HashMap<String, ObjectId>();
        carried.forEach((path, dossier) -> kept.put(path, dossier.before()));
        ObjectId target;
        try (var inserter = repository.newObjectInserter()) {
            target = new TreeEdit(kept).applyTo(to, repository, inserter);
            inserter.flush();
        }
        var index = repository.lockDirCache();
        try {
            new TreeEdit(adopted).edit(index).finish();
            var checkout = new DirCacheCheckout(repository, from.toObjectId(), index, target);
            checkout.setFailOnConflict(true);
            checkout.setProgressMonitor(new Progress(monitor));
            if (!checkout.checkout()) {
                throw refused(checkout.getConflicts());
            }
        } catch (CheckoutConflictException e) {
            throw refused(List.of(e.getConflictingFiles()));
        } finally {
            index.unlock();
        }
    }

    private static GitRefusedException refused(List<String> files) {
        return new GitRefusedException(Reason.DIRTY_FILES, NLS.bind(Messages.Dirty_files, String.join(", ", files)), Messages.Dirty_remedy);
    }
}
