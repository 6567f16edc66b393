package org.adduce.ui.internal.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.adduce.core.check.CheckChoice;
import org.adduce.core.check.CheckRegistry;
import org.adduce.core.check.Repair;
import org.adduce.core.check.Repairs;
import org.adduce.core.check.Rule;
import org.adduce.core.dossier.OpenDossier;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;

/** What can be done about problems: mending them, and looking for some of a kind no more. On the UI thread. */
final class Mending {

    /** What is mended in one gesture. */
    private record Kind(OpenDossier dossier, String check, String fix) {
    }

    private final ProblemDesk desk;

    Mending(ProblemDesk desk) {
        this.desk = desk;
    }

    /**
     * What can be done about some problems, in the order it is offered: about one of them alone, then about all of its kind.
     *
     * @param alike all that are of one kind with a problem
     */
    List<Remedy> of(List<Problem> problems, Function<Problem, List<Problem>> alike) {
        var remedies = new ArrayList<Remedy>(remedies(problems));
        if (problems.size() == 1) {
            remedies(alike.apply(problems.getFirst())).stream().filter(remedy -> remedy.count() > 1)
                    .filter(remedy -> isOffered(remedy, problems.getFirst())).forEach(remedies::add);
        }
        return remedies;
    }

    private static boolean isOffered(Remedy remedy, Problem problem) {
        return problem.repairs().stream().anyMatch(repair -> repair.fix().kind().equals(remedy.kind()));
    }

    private static List<Remedy> remedies(List<Problem> problems) {
        Map<Kind, List<Repair>> byKind = new LinkedHashMap<>();
        for (var problem : problems) {
            if (!problem.dossier().isReadOnly() && problem.found().isPresent()) {
                problem.repairs().forEach(repair -> byKind
                        .computeIfAbsent(new Kind(problem.dossier(), repair.check(), repair.fix().kind()), kind -> new ArrayList<>()).add(repair));
            }
        }
        return byKind.entrySet().stream().map(entry -> new Remedy(entry.getKey().fix(), entry.getValue().getFirst().fix().label(), entry.getValue().size(),
                () -> mend(entry.getKey().dossier(), entry.getValue()))).toList();
    }

    private static void mend(OpenDossier dossier, List<Repair> repairs) {
        var report = Repairs.apply(dossier, repairs);
        if (report.fault().isPresent()) {
            StatusManager.getManager().handle(Status.error(report.fault().get()), StatusManager.SHOW);
        } else if (report.repaired() == 0) {
            StatusManager.getManager().handle(Status.info(Messages.Mending_nothing), StatusManager.SHOW);
        }
    }

    /** The checks that are switched off in the dossiers on the desk. */
    List<OffCheck> off() {
        var registry = CheckRegistry.platform();
        return desk.dossiers().stream().flatMap(dossier -> CheckChoice.off(dossier.root()).stream().sorted()
                .map(id -> registry.byId(id).map(rule -> off(dossier, rule)).orElseGet(() -> new OffCheck(dossier, id, id, Messages.Mending_unknown)))).toList();
    }

    private static OffCheck off(OpenDossier dossier, Rule rule) {
        return new OffCheck(dossier, rule.id(), rule.label(), rule.description());
    }

    /** Whether the dossier lets itself be told what to look for. */
    static boolean canSwitch(OffCheck check) {
        return !check.dossier().isReadOnly();
    }

    /** Looks for something no more. */
    void switchOff(OffCheck check) {
        turn(check, false);
    }

    /** Looks for something again. */
    void switchOn(OffCheck check) {
        turn(check, true);
    }

    /** A check that is not installed here is switched too. The change is one of the dossier, which is looked through again. */
    private static void turn(OffCheck check, boolean isOn) {
        if (canSwitch(check)) {
            CheckRegistry.platform().byId(check.check()).ifPresentOrElse(rule -> CheckChoice.turn(check.dossier(), rule, isOn),
                    () -> CheckChoice.turn(check.dossier(), check.check(), NLS.bind(isOn ? Messages.Problems_switchOn : Messages.Problems_switchOff, check.label()), isOn));
        }
    }
}
