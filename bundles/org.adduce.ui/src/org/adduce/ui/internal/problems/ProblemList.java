package org.adduce.ui.internal.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Folding;
import org.adduce.core.dossier.OpenDossier;

/** The problems of all open dossiers, grouped and filtered. On the UI thread. */
public final class ProblemList {

    private final Map<OpenDossier, List<Problem>> byDossier = new LinkedHashMap<>();
    private String filter = "";

    /** Takes what was found in a dossier in place of what was found before. */
    public void put(OpenDossier dossier, Collection<Problem> found) {
        byDossier.put(dossier, List.copyOf(found));
    }

    /** Forgets a dossier. */
    public void remove(OpenDossier dossier) {
        byDossier.remove(dossier);
    }

    /** Shows only what contains each of these words, without regard to case and accents. */
    public void setFilter(String text) {
        filter = Folding.fold(text.strip());
    }

    /** Whether any dossier was looked through. */
    public boolean isKnown() {
        return !byDossier.isEmpty();
    }

    /** How many problems there are, filtered or not. */
    public int size() {
        return byDossier.values().stream().mapToInt(List::size).sum();
    }

    /** The worst first, of the same severity the check that found least, so that what stands out is seen. */
    public List<ProblemGroup> groups() {
        var grouped = new HashMap<ProblemGroup.Key, List<Problem>>();
        byDossier.values().forEach(problems -> problems.stream().filter(this::matches)
                .forEach(problem -> grouped.computeIfAbsent(new ProblemGroup.Key(problem.severity(), problem.check()), key -> new ArrayList<>()).add(problem)));
        return grouped.entrySet().stream().map(entry -> new ProblemGroup(entry.getKey(), entry.getValue().getFirst().checkLabel(), entry.getValue()))
                .sorted(Comparator.comparing((ProblemGroup group) -> group.key().severity()).reversed()
                        .thenComparing(group -> group.problems().size()).thenComparing(ProblemGroup::label).thenComparing(group -> group.key().check()))
                .toList();
    }

    private boolean matches(Problem problem) {
        if (filter.isEmpty()) {
            return true;
        }
        var text = Folding.fold(problem.text());
        for (var word : filter.split(" ")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
