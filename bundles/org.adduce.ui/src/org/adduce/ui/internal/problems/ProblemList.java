package org.adduce.ui.internal.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Folding;

/** The problems of all open dossiers, grouped and filtered. On the UI thread. */
public final class ProblemList {

    private final Map<OpenDossier, List<Problem>> byDossier = new LinkedHashMap<>();
    private final Set<Severity> hidden = EnumSet.noneOf(Severity.class);
    private List<String> sought = List.of();

    /** Takes what was found in a dossier in place of what was found before. */
    public void put(OpenDossier dossier, Collection<Problem> found) {
        byDossier.put(dossier, List.copyOf(found));
    }

    /** Forgets a dossier. */
    public void remove(OpenDossier dossier) {
        byDossier.remove(dossier);
    }

    /** Takes what is known now in place of all that was known before. */
    public void putAll(Map<OpenDossier, List<Problem>> found) {
        byDossier.clear();
        byDossier.putAll(found);
    }

    /** Shows only what contains each of these words, without regard to case and accents. */
    public void setFilter(String text) {
        var folded = Folding.fold(text.strip());
        sought = folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Shows what is as bad as this, or does not. */
    public void setShown(Severity severity, boolean isShown) {
        if (isShown) {
            hidden.remove(severity);
        } else {
            hidden.add(severity);
        }
    }

    /** Whether not all is shown. */
    public boolean isFiltered() {
        return !sought.isEmpty() || !hidden.isEmpty();
    }

    /** How many are as bad as this, filtered or not. */
    public int size(Severity severity) {
        return (int) byDossier.values().stream().flatMap(List::stream).filter(problem -> problem.severity() == severity).count();
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
        return !hidden.contains(problem.severity()) && sought.stream().allMatch(problem.folded()::contains);
    }
}
