package org.adduce.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContribution;
import org.adduce.core.check.CheckRegistry;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Finding;
import org.adduce.core.check.Fix;
import org.adduce.core.check.Repairs;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.edit.ElementLabel;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Tries a check out, with its fixes: without a file and without a workbench.
 *
 * <pre>
 * var trial = CheckTrial.of(new NamelessSourceCheck());
 * assertThat(trial.findings(dossier)).containsExactly("warning, Source: It has no title. (call-by-address)");
 * assertThat(trial.fixed(dossier, "call-by-address").getSources()).extracting(Source::getTitle).containsExactly("https://example.org");
 * assertThat(trial.breaches(dossier)).isEmpty();
 * </pre>
 *
 * @param check the one to try
 * @since 1.0
 */
public record CheckTrial(Check check) {

    private static final String ID = "org.adduce.testing.trial";

    /** Tries a check whose findings are warnings unless it says otherwise. */
    public static CheckTrial of(Check check) {
        return new CheckTrial(check);
    }

    /** What it finds, a line each: how bad, in which element, what, and which fixes it offers. */
    public List<String> findings(Dossier dossier) {
        return found(prepared(dossier)).stream().map(CheckTrial::told).toList();
    }

    private static String told(Finding finding) {
        var fixes = finding.fixes().stream().map(Fix::kind).collect(Collectors.joining(", "));
        return finding.severity().name().toLowerCase(Locale.ROOT) + ", " + ElementLabel.of(finding.element()) + ": " + finding.message()
                + (fixes.isEmpty() ? "" : " (" + fixes + ")");
    }

    List<Finding> found(Dossier dossier) {
        return Checks.run(dossier, List.of(registry().byId(ID).orElseThrow()), new NullProgressMonitor());
    }

    /** What a dossier is after all that can be put right by one kind of fix was; the dossier itself stays as it is. */
    public Dossier fixed(Dossier dossier, String kind) {
        var copy = OpenDossier.create(Path.of("trial.adduce"), prepared(dossier));
        repair(copy, kind);
        return copy.root();
    }

    void repair(OpenDossier dossier, String kind) {
        var repairs = found(dossier.copy()).stream().flatMap(finding -> finding.repairs().stream())
                .filter(repair -> repair.fix().kind().equals(kind)).toList();
        Repairs.apply(dossier, repairs, registry()).fault().ifPresent(fault -> {
            throw new AssertionError(fault);
        });
    }

    /** Whoever fails here fails loudly: a trial is there to be told. */
    private CheckRegistry registry() {
        return new CheckRegistry(List.of(new CheckContribution(ID, "", "", Severity.WARNING, "org.example.trial", () -> check)), status -> {
            throw new AssertionError(status.getMessage(), status.getException());
        });
    }

    static Dossier prepared(Dossier dossier) {
        var copy = EcoreUtil.copy(dossier);
        if (copy.getId() == null) {
            copy.setId(UUID.randomUUID());
        }
        return copy;
    }

    /**
     * Where the check breaks the contract every check is under, on this dossier; empty where it keeps it: it changes nothing,
     * finds the same again, says something, points at elements of the dossier, and each of its fixes changes the dossier it is
     * handed, and once only.
     */
    public List<String> breaches(Dossier dossier) {
        return new ArrayList<>(new CheckContract(this, prepared(dossier)).breaches());
    }
}
