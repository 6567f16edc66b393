package org.adduce.team.internal.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.team.git.HistoryGraph.Label;
import org.adduce.team.git.HistoryGraph.Line;
import org.adduce.team.git.HistoryGraph.Row;
import org.adduce.team.git.Revision;

/** Lays commits out in lanes: a lane is kept for the next commit on a line of work, and freed where the line begins. */
public final class Lanes {

    private static final String FREE = "";

    /** Which commit each lane waits for. */
    private final List<String> lanes = new ArrayList<>();

    private Lanes() {
    }

    /** The rows of commits, of which none comes before one made from it. */
    public static List<Row> lay(List<Revision> revisions, Map<String, List<Label>> labels) {
        var lanes = new Lanes();
        return revisions.stream().map(revision -> lanes.row(revision, labels.getOrDefault(revision.id(), List.of()))).toList();
    }

    private Row row(Revision revision, List<Label> labels) {
        var lines = new ArrayList<Line>();
        int lane = lanes.indexOf(revision.id());
        if (lane < 0) {
            lane = free();
        }
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).equals(revision.id())) {
                lines.add(new Line(i, lane, true));
                lanes.set(i, FREE);
            } else if (!lanes.get(i).equals(FREE)) {
                lines.add(new Line(i, i, true));
                lines.add(new Line(i, i, false));
            }
        }
        boolean isFirst = true;
        for (var parent : revision.parents()) {
            lines.add(new Line(lane, isFirst ? reserve(lane, parent) : lead(parent), false));
            isFirst = false;
        }
        return new Row(revision, lane, lines, labels);
    }

    /** The lane that leads to a parent that is merged in: one that does already, else a free one. */
    private int lead(String parent) {
        int known = lanes.indexOf(parent);
        return known >= 0 ? known : reserve(free(), parent);
    }

    private int free() {
        int lane = lanes.indexOf(FREE);
        return lane < 0 ? lanes.size() : lane;
    }

    private int reserve(int lane, String commit) {
        while (lanes.size() <= lane) {
            lanes.add(FREE);
        }
        lanes.set(lane, commit);
        return lane;
    }
}
