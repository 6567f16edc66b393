package org.adduce.team.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.adduce.team.internal.git.TagMaking;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The tags of a repository: names for states that one wants to find again.
 *
 * @since 1.0
 */
public final class Tags {

    private Tags() {
    }

    /**
     * A tag.
     *
     * @param name its name
     * @param commit the commit it stands for
     * @param message what is said of it; empty if nothing is
     */
    public record Tag(String name, String commit, String message) {
    }

    /** All that stand for commits, by name. */
    public static List<Tag> in(DossierRepository repository) throws IOException {
        var tags = new ArrayList<Tag>();
        try (var walk = new RevWalk(repository.jgit())) {
            for (var ref : repository.jgit().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                var object = walk.parseAny(ref.getObjectId());
                if (walk.peel(object) instanceof RevCommit commit) {
                    tags.add(new Tag(Repository.shortenRefName(ref.getName()), commit.getName(), object instanceof RevTag tag ? tag.getShortMessage() : ""));
                }
            }
        }
        return tags;
    }

    /**
     * Makes one that keeps who made it, when and why, and is handed on when its commit is.
     *
     * @param name its name
     * @param at the revision it stands for
     * @param message what is said of it
     * @throws GitRefusedException if there is one of that name, or the name is none that git allows
     */
    public static void make(DossierRepository repository, String name, String at, String message) throws IOException, GitRefusedException {
        new TagMaking(repository).make(name, at, message);
    }
}
