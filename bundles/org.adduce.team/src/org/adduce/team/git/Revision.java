package org.adduce.team.git;

import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit as people see it.
 *
 * @param id its name, 40 hexadecimal digits
 * @param parents the names of those it was made from; in a log of one dossier those that touched it before
 * @param author who made it
 * @param email their address
 * @param when when they made it, in their zone
 * @param subject the first line of the message
 * @param message all of the message
 * @since 1.0
 */
public record Revision(String id, List<String> parents, String author, String email, ZonedDateTime when, String subject, String message) {

    private static final int SHORT = 8;

    /** Copies its list. */
    public Revision {
        parents = List.copyOf(parents);
    }

    /** A commit whose headers and body were read. */
    public static Revision of(RevCommit commit) {
        var author = commit.getAuthorIdent();
        var parents = List.of(commit.getParents()).stream().map(RevCommit::getName).toList();
        return new Revision(commit.getName(), parents, author.getName(), author.getEmailAddress(), author.getWhenAsInstant().atZone(author.getZoneId()),
                commit.getShortMessage(), commit.getFullMessage());
    }

    /** Enough of the name to tell it from others. */
    public String shortId() {
        return id.substring(0, SHORT);
    }

    /** Whether it brought lines of work together. */
    public boolean isMerge() {
        return parents.size() > 1;
    }
}
