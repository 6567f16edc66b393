package org.adduce.team.internal.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierWriter;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.merge.Merge;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.Merged;
import org.adduce.team.merge.SideNames;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.ResolveMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.osgi.util.NLS;

/**
 * Merges two commits: dossiers by what they mean, all else as git does. Nothing but objects is written. The merged dossiers
 * are put into all three trees first, so that git finds nothing to merge in them.
 */
final class TreeMerge {

    private final Repository repository;
    private final ObjectInserter inserter;
    private final Map<String, Integer> conflicts = new LinkedHashMap<>();

    TreeMerge(Repository repository, ObjectInserter inserter) {
        this.repository = repository;
        this.inserter = inserter;
    }

    /** How many conflicts the merge brought, by the paths of dossiers it brought any to. */
    Map<String, Integer> conflicts() {
        return conflicts;
    }

    /** The merged tree. */
    ObjectId merge(RevCommit ours, RevCommit theirs) throws IOException, GitRefusedException {
        var base = base(ours, theirs);
        conflicts.clear();
        var names = new Authors(repository, ours, theirs);
        return merge(base, ours.getTree(), theirs.getTree(), Optional.of(names));
    }

    /** What both were made from; where that are several commits, these merged. */
    private ObjectId base(RevCommit ours, RevCommit theirs) throws IOException, GitRefusedException {
        var bases = bases(ours, theirs);
        if (bases.isEmpty()) {
            return DirCache.newInCore().writeTree(inserter);
        }
        ObjectId tree = bases.getFirst().getTree();
        for (var next : bases.subList(1, bases.size())) {
            try {
                var before = bases(bases.getFirst(), next);
                var under = before.isEmpty() ? DirCache.newInCore().writeTree(inserter) : before.getFirst().getTree();
                tree = merge(under, tree, next.getTree(), Optional.empty());
            } catch (GitRefusedException otherFiles) {
                // the older of two bases makes more conflicts in other files and no false ones in dossiers
                return tree;
            }
        }
        return tree;
    }

    private List<RevCommit> bases(RevCommit one, RevCommit other) throws IOException {
        try (var walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(one));
            walk.markStart(walk.parseCommit(other));
            var bases = new ArrayList<RevCommit>();
            walk.forEach(bases::add);
            return bases;
        }
    }

    private ObjectId merge(AnyObjectId base, AnyObjectId ours, AnyObjectId theirs, Optional<Authors> names) throws IOException, GitRefusedException {
        var merged = new TreeEdit(mergeDossiers(base, ours, theirs, names));
        inserter.flush();
        var merger = (ResolveMerger) MergeStrategy.RESOLVE.newMerger(repository, true);
        merger.setBase(merged.applyTo(base, repository, inserter));
        var left = merged.applyTo(ours, repository, inserter);
        var right = merged.applyTo(theirs, repository, inserter);
        inserter.flush();
        if (!merger.merge(left, right)) {
            throw new GitRefusedException(Reason.CONFLICTING_FILES, NLS.bind(Messages.Merge_files, String.join(", ", merger.getUnmergedPaths())),
                    Messages.Merge_filesRemedy);
        }
        return merger.getResultTreeId();
    }

    private Map<String, ObjectId> mergeDossiers(AnyObjectId base, AnyObjectId ours, AnyObjectId theirs, Optional<Authors> names)
            throws IOException, GitRefusedException {
        var merged = new HashMap<String, ObjectId>();
        try (var walk = new TreeWalk(repository, inserter.newReader())) {
            walk.setRecursive(true);
            walk.addTree(base);
            walk.addTree(ours);
            walk.addTree(theirs);
            while (walk.next()) {
                if (isToBeMerged(walk)) {
                    merged.put(walk.getPathString(), merge(walk, names));
                }
            }
        }
        return merged;
    }

    /** A dossier that is another on both sides. */
    private static boolean isToBeMerged(TreeWalk walk) {
        return Blobs.isFile(walk.getRawMode(1)) && Blobs.isFile(walk.getRawMode(2)) && walk.getPathString().endsWith(DossierFormat.EXTENSION)
                && !walk.idEqual(1, 2) && !walk.idEqual(0, 1) && !walk.idEqual(0, 2);
    }

    private ObjectId merge(TreeWalk walk, Optional<Authors> names) throws IOException, GitRefusedException {
        var path = walk.getPathString();
        var base = Blobs.isFile(walk.getRawMode(0)) ? Optional.of(walk.getObjectId(0)) : Optional.<ObjectId>empty();
        var sides = names.isPresent() ? names.get().of(path) : SideNames.PLAIN;
        var merged = merge(path, base, walk.getObjectId(1), walk.getObjectId(2), sides);
        if (!merged.isClean()) {
            conflicts.put(path, merged.conflicts().size());
        }
        return inserter.insert(Constants.OBJ_BLOB, DossierWriter.toBytes(merged.dossier()));
    }

    private Merged merge(String path, Optional<ObjectId> base, ObjectId ours, ObjectId theirs, SideNames names) throws IOException, GitRefusedException {
        inserter.flush();
        var before = base.map(id -> Blobs.later(() -> Blobs.read(repository, id, path)));
        var other = Blobs.later(() -> Blobs.read(repository, theirs, path));
        var mine = Blobs.read(repository, ours, path);
        try {
            return Merge.of(before.isPresent() ? Optional.of(before.get().get()) : Optional.empty(), mine, other.get(), names);
        } catch (MergeException e) {
            throw new GitRefusedException(Reason.DIFFERENT_DOSSIERS, path + ": " + e.getMessage(), Messages.Merge_differentRemedy, e);
        }
    }
}
