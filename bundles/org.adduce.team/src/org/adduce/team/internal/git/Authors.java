package org.adduce.team.internal.git;

import java.io.IOException;
import java.util.Optional;
import org.adduce.team.merge.SideNames;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Whose versions two commits hold: the authors of the last commits on either side that touched a file. */
final class Authors {

    private final Repository repository;
    private final RevCommit ours;
    private final RevCommit theirs;

    Authors(Repository repository, RevCommit ours, RevCommit theirs) {
        this.repository = repository;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** People who are on both sides are told apart by the commits. */
    SideNames of(String path) throws IOException {
        var mine = author(ours, path);
        var other = author(theirs, path);
        return mine.equals(other) ? new SideNames(mine + " (" + ours.abbreviate(7).name() + ')', other + " (" + theirs.abbreviate(7).name() + ')')
                : new SideNames(mine, other);
    }

    private String author(RevCommit tip, String path) throws IOException {
        try (var walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(tip));
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            var last = Optional.ofNullable(walk.next());
            var commit = last.isPresent() ? last.get() : walk.parseCommit(tip);
            walk.parseBody(commit);
            return commit.getAuthorIdent().getName();
        }
    }
}
