package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Variable;
import org.adduce.team.internal.compare.ValueText;
import org.adduce.team.internal.merge.Decision.Manner;

/** Merges the bibliography of a source variable by variable; variables that stand there several times as a set. */
final class BibliographyMerge {

    private final ThreeWay versions;
    private final Contests contests;
    private final UUID source;

    BibliographyMerge(ThreeWay versions, Contests contests, UUID source) {
        this.versions = versions;
        this.contests = contests;
        this.source = source;
    }

    List<Object> merge(List<Object> base, List<Object> ours, List<Object> theirs) {
        var names = new LinkedHashSet<String>();
        Stream.of(ours, theirs).flatMap(List::stream).forEach(variable -> names.add(((Variable) variable).name()));
        var result = new ArrayList<Object>();
        names.forEach(name -> result.addAll(merge(name, only(name, base), only(name, ours), only(name, theirs))));
        return result;
    }

    private static List<Object> only(String name, List<Object> variables) {
        return variables.stream().filter(variable -> ((Variable) variable).name().equals(name)).toList();
    }

    private List<Object> merge(String name, List<Object> base, List<Object> ours, List<Object> theirs) {
        if (base.size() > 1 || ours.size() > 1 || theirs.size() > 1 || name.indexOf('=') >= 0) {
            return List.copyOf(Sets.merge(base, ours, theirs));
        }
        var key = new ConflictKey(source, Literals.SOURCE__BIBLIOGRAPHY.getName(), name);
        var was = Contests.state(text(base), contests.before(key));
        var mine = Contests.state(text(ours), contests.ours(key));
        var other = Contests.state(text(theirs), contests.theirs(key));
        var outcome = new Decision(was, base.isEmpty(), Manner.WHOLE).of(mine, versions.ours().name(), other, versions.theirs().name());
        if (!outcome.contested().isEmpty() || was.isOpen() || mine.isOpen() || other.isOpen()) {
            contests.decide(key, was.value(), outcome.contested());
        }
        return Optional.of(outcome.value()).filter(text -> !text.isEmpty())
                .map(text -> ValueText.parse(Literals.SOURCE__BIBLIOGRAPHY, text)).stream().toList();
    }

    private static String text(List<Object> variables) {
        return variables.isEmpty() ? "" : ValueText.of(variables.getFirst());
    }
}
