package org.adduce.exporter.argument.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.adduce.core.exporting.ExportTally;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Conclusion;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The claims and arguments that are meant, with what these refer to, always in the same order.
 *
 * @param claims the claims
 * @param arguments the arguments
 */
record ArgumentSet(List<Claim> claims, List<Argument> arguments) {

    static ArgumentSet of(Dossier dossier, ExportTally tally, IProgressMonitor monitor) {
        Set<Element> all = new LinkedHashSet<>(tally.chosen(dossier.getClaims()));
        var open = new ArrayList<Conclusion>(tally.chosen(dossier.getArguments()));
        while (!open.isEmpty()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var next = open.removeLast();
            if (all.add(next) && next instanceof Argument argument) {
                open.addAll(argument.getPremises());
                if (argument.getConclusion() != null) {
                    open.add(argument.getConclusion());
                }
            }
        }
        return new ArgumentSet(sorted(all, Claim.class), sorted(all, Argument.class));
    }

    private static <T extends Element> List<T> sorted(Set<Element> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).sorted(Comparator.comparing(element -> element.getId().toString())).toList();
    }

    /** The premises of an argument in the order of their ids, for they are a set. */
    List<Claim> premises(Argument argument) {
        return argument.getPremises().stream().sorted(Comparator.comparing(claim -> claim.getId().toString())).toList();
    }
}
