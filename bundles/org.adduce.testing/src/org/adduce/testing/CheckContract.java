package org.adduce.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.check.Finding;
import org.adduce.core.check.Fix;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What every check is held to, whatever it looks for. */
final class CheckContract {

    private final CheckTrial trial;
    private final Dossier dossier;
    private final List<String> breaches = new ArrayList<>();

    CheckContract(CheckTrial trial, Dossier dossier) {
        this.trial = trial;
        this.dossier = dossier;
    }

    List<String> breaches() {
        var before = DossierState.of(dossier);
        var found = trial.found(dossier);
        if (!DossierState.of(dossier).equals(before)) {
            breaches.add("Looking through the dossier changed it.");
        }
        if (!told(trial.found(dossier)).equals(told(found))) {
            breaches.add("The second look found something else.");
        }
        found.forEach(this::hold);
        found.stream().flatMap(finding -> finding.fixes().stream()).map(Fix::kind).distinct().forEach(this::holdFix);
        if (!DossierState.of(dossier).equals(before)) {
            breaches.add("A fix changed the dossier that was looked through instead of the one it was handed.");
        }
        return breaches;
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(finding -> finding.element().getId() + finding.message()).toList();
    }

    private void hold(Finding finding) {
        if (finding.message().isBlank()) {
            breaches.add("A finding says nothing.");
        }
        if (finding.element() != dossier && finding.element().dossier() != dossier) {
            breaches.add("A finding points at an element that is not in the dossier: " + finding.message());
        }
        finding.fixes().stream().filter(fix -> fix.label().isBlank() || fix.kind().isBlank())
                .forEach(fix -> breaches.add("A fix has no label or no kind: " + finding.message()));
    }

    private void holdFix(String kind) {
        var copy = OpenDossier.create(Path.of("trial.adduce"), EcoreUtil.copy(dossier));
        var repairs = trial.found(copy.copy()).stream().flatMap(finding -> finding.repairs().stream())
                .filter(repair -> repair.fix().kind().equals(kind)).toList();
        copy.edit(kind, root -> repairs.forEach(repair -> copy.find(repair.element()).ifPresent(element -> repair.fix().remedy().apply(element, copy))));
        var once = DossierState.of(copy.root());
        if (once.equals(DossierState.of(dossier))) {
            breaches.add("The fix " + kind + " changes nothing.");
        }
        copy.edit(kind, root -> repairs.forEach(repair -> copy.find(repair.element()).ifPresent(element -> repair.fix().remedy().apply(element, copy))));
        if (!DossierState.of(copy.root()).equals(once)) {
            breaches.add("The fix " + kind + " changes what it has put right already, when it is applied again.");
        }
    }
}
