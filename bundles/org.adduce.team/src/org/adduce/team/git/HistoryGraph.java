package org.adduce.team.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.team.internal.git.Lanes;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commits that touched a dossier, on all branches, as rows to be drawn: each has a lane, and lines lead from row to row.
 *
 * @param rows the latest first
 * @since 1.0
 */
public record HistoryGraph(List<Row> rows) {

    /** Copies its list. */
    public HistoryGraph {
        rows = List.copyOf(rows);
    }

    /**
     * A line through half of a row.
     *
     * @param from the lane it comes from, at the top of the upper half or at the middle of the row
     * @param to the lane it goes to, at the middle of the row or at the bottom of the lower half
     * @param isUpper whether it is in the upper half
     */
    public record Line(int from, int to, boolean isUpper) {
    }

    /**
     * What stands at a commit.
     *
     * @param name the name of a branch or tag
     * @param kind what it is
     */
    public record Label(String name, Kind kind) {

        /** What can stand at a commit. */
        public enum Kind {
            /** The branch that is checked out. */
            CURRENT,
            /** Another branch. */
            BRANCH,
            /** A branch elsewhere, as it was when it was last fetched. */
            REMOTE,
            /** A tag. */
            TAG
        }
    }

    /**
     * A commit.
     *
     * @param revision the commit
     * @param lane where its dot stands, from 0
     * @param lines the lines through its row
     * @param labels what stands at it, or at later commits that did not touch the dossier
     */
    public record Row(Revision revision, int lane, List<Line> lines, List<Label> labels) {

        /** Copies its lists. */
        public Row {
            lines = List.copyOf(lines);
            labels = List.copyOf(labels);
        }
    }

    /**
     * Reads it.
     *
     * @param most how many commits at most
     */
    public static HistoryGraph of(DossierRepository repository, int most) throws IOException {
        var tips = tips(repository.jgit());
        var revisions = repository.log(List.copyOf(new LinkedHashSet<>(tips.values())), most);
        return new HistoryGraph(Lanes.lay(revisions, labels(repository, tips)));
    }

    private static Map<Label, ObjectId> tips(Repository repository) throws IOException {
        var tips = new LinkedHashMap<Label, ObjectId>();
        var head = Optional.ofNullable(repository.exactRef(Constants.HEAD));
        var current = head.filter(Ref::isSymbolic).map(ref -> ref.getTarget().getName()).orElse("");
        head.filter(ref -> !ref.isSymbolic()).ifPresent(ref -> tips.put(new Label(Constants.HEAD, Label.Kind.CURRENT), ref.getObjectId()));
        try (var walk = new RevWalk(repository)) {
            for (var prefix : List.of(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS)) {
                for (var ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
                    if (!ref.isSymbolic() && walk.peel(walk.parseAny(ref.getObjectId())) instanceof RevCommit commit) {
                        tips.put(new Label(Repository.shortenRefName(ref.getName()), kind(prefix, ref.getName().equals(current))), commit.getId());
                    }
                }
            }
        }
        return tips;
    }

    private static Label.Kind kind(String prefix, boolean isCurrent) {
        return switch (prefix) {
            case Constants.R_REMOTES -> Label.Kind.REMOTE;
            case Constants.R_TAGS -> Label.Kind.TAG;
            default -> isCurrent ? Label.Kind.CURRENT : Label.Kind.BRANCH;
        };
    }

    /** What stands at a commit that did not touch the dossier is shown at the one before it that did. */
    private static Map<String, List<Label>> labels(DossierRepository repository, Map<Label, ObjectId> tips) throws IOException {
        var labels = new HashMap<String, List<Label>>();
        var shown = new HashMap<ObjectId, Optional<String>>();
        for (var tip : tips.entrySet()) {
            if (!shown.containsKey(tip.getValue())) {
                shown.put(tip.getValue(), repository.log(List.of(tip.getValue()), 1).stream().findFirst().map(Revision::id));
            }
            shown.get(tip.getValue()).ifPresent(id -> labels.computeIfAbsent(id, any -> new ArrayList<>()).add(tip.getKey()));
        }
        return labels;
    }
}
