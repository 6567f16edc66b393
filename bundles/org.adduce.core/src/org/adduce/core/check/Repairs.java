package org.adduce.core.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.WorkingCopy;
import org.adduce.core.internal.check.CheckWords;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Puts right what checks found: one finding, or all of a kind, in one gesture that can be taken back.
 *
 * @since 1.0
 */
public final class Repairs {

    private Repairs() {
    }

    /**
     * Does repairs of one kind with the checks of the running platform. Called on the thread that changes the dossier.
     *
     * @param repairs all {@linkplain Repair#isLike alike}
     */
    public static RepairReport apply(OpenDossier dossier, Collection<Repair> repairs) {
        return apply(dossier, repairs, CheckRegistry.platform());
    }

    /**
     * Does repairs of one kind. What a plug-in's fix does is tried on a copy first, under guard; if it fails or hangs,
     * nothing is changed and its check is not asked again.
     *
     * @param repairs all {@linkplain Repair#isLike alike}
     * @param registry where their check is
     */
    public static RepairReport apply(OpenDossier dossier, Collection<Repair> repairs, CheckRegistry registry) {
        if (repairs.isEmpty()) {
            return new RepairReport(0, 0, Optional.empty());
        }
        var all = List.copyOf(repairs);
        var rule = registry.byId(all.get(0).check());
        if (rule.isEmpty()) {
            return new RepairReport(0, all.size(), Optional.of(CheckWords.text("repair.gone", all.get(0).check())));
        }
        return rule.get().isOurs() ? directly(dossier, all) : tried(dossier, all, rule.get());
    }

    /** What the gesture is called, as the Edit menu names it. */
    private static String label(List<Repair> repairs) {
        var label = repairs.get(0).fix().label();
        return repairs.size() == 1 ? label : CheckWords.text("repair.several", label, repairs.size());
    }

    private static RepairReport directly(OpenDossier dossier, List<Repair> repairs) {
        var repaired = new int[1];
        dossier.edit(label(repairs), root -> repaired[0] = run(dossier, repairs));
        return report(repaired[0], repairs);
    }

    private static RepairReport tried(OpenDossier dossier, List<Repair> repairs, Rule rule) {
        var copy = WorkingCopy.of(dossier);
        try {
            var repaired = rule.repair(monitor -> {
                var count = new int[1];
                copy.dossier().edit(label(repairs), root -> count[0] = run(copy.dossier(), repairs));
                return count[0];
            });
            copy.takeOver(label(repairs));
            return report(repaired, repairs);
        } catch (PluginFault fault) {
            return new RepairReport(0, repairs.size(), Optional.of(fault.getMessage()));
        } catch (OperationCanceledException changedItsMind) {
            return report(0, repairs);
        }
    }

    private static int run(OpenDossier dossier, List<Repair> repairs) {
        int repaired = 0;
        for (var repair : repairs) {
            var element = dossier.find(repair.element());
            if (element.isPresent()) {
                long before = dossier.revision();
                repair.fix().remedy().apply(element.get(), dossier);
                repaired += dossier.revision() == before ? 0 : 1;
            }
        }
        return repaired;
    }

    private static RepairReport report(int repaired, List<Repair> repairs) {
        return new RepairReport(repaired, repairs.size() - repaired, Optional.empty());
    }
}
