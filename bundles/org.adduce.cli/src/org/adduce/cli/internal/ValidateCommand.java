package org.adduce.cli.internal;

import java.util.List;
import java.util.Locale;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Finding;
import org.adduce.core.check.Severity;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "validate", description = {"Runs all checks over dossiers.", "",
    "Exits with 1 if they find an error or a warning, or one of several dossiers cannot be read."})
final class ValidateCommand extends ReportingCommand {

    @Parameters(arity = "1..*", paramLabel = "DOSSIER", description = "The dossiers' files.")
    private List<String> dossiers;

    ValidateCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        return EachDossier.of(dossiers, "validate", around(), this::validate);
    }

    private boolean validate(String name) {
        var findings = Checks.run(read(name), new NullProgressMonitor());
        if (isJson()) {
            findings.forEach(finding -> tellJson(name, finding));
        } else {
            print(name, findings);
        }
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    private void tellJson(String name, Finding finding) {
        output().json(out -> {
            out.writeStringField("file", name);
            out.writeStringField("severity", word(finding.severity()));
            out.writeStringField("check", finding.check());
            out.writeStringField("element", finding.element().getId() == null ? "" : finding.element().getId().toString());
            out.writeStringField("message", finding.message());
        });
    }

    private void print(String name, List<Finding> findings) {
        for (var finding : findings) {
            output().line(name + ": " + painted(finding.severity()) + ' ' + ink().faint("[" + finding.check() + "]") + ' ' + finding.message());
        }
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        output().line(name + ": " + (errors + warnings == 0 ? ink().good("valid") : errors + (errors == 1 ? " error, " : " errors, ")
                + warnings + (warnings == 1 ? " warning" : " warnings")));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private String painted(Severity severity) {
        return switch (severity) {
            case ERROR -> ink().bad(word(severity));
            case WARNING -> ink().warning(word(severity));
            case INFO -> word(severity);
        };
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
