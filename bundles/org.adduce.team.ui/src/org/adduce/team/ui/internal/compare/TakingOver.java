package org.adduce.team.ui.internal.compare;

import java.util.List;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.TakeOver;
import org.eclipse.osgi.util.NLS;

/** Takes what lines tell over into a dossier on the desk, in one gesture. */
public final class TakingOver {

    private final CompareInput input;

    /** Between two sides. */
    public TakingOver(CompareInput input) {
        this.input = input;
    }

    /** The changes that lines and what lies beneath them tell, each once. */
    static List<Change> changes(List<Difference> lines) {
        return lines.stream().flatMap(line -> line.changes().stream()).distinct().toList();
    }

    /**
     * Makes a side say what the other says at some lines; does nothing where that is no dossier on the desk that can be changed.
     *
     * @param compared what the lines are of
     * @return how many changes these are
     */
    public int take(List<Difference> lines, Compared compared, Direction direction) {
        var changes = changes(lines);
        if (changes.isEmpty() || !(direction.target(input) instanceof ComparedSide.Open open) || open.dossier().isReadOnly()) {
            return 0;
        }
        var from = direction == Direction.FORWARD ? compared.diff().before() : compared.diff().after();
        TakeOver.take(changes, from, open.dossier(), label(lines, changes.size(), direction));
        return changes.size();
    }

    private String label(List<Difference> lines, int count, Direction direction) {
        var from = input.name(direction.source(input));
        return lines.size() == 1 && lines.getFirst().key().sort() != Difference.Sort.TYPE ? NLS.bind(Messages.Take_one, lines.getFirst().label(), from)
                : NLS.bind(Messages.Take_many, count, from);
    }
}
