package org.adduce.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.internal.check.CheckWords;
import org.adduce.core.internal.check.Survey;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.Patience;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * A check by its name, and the check that a plug-in offers for it. That is created when it is first needed; if it fails or
 * hangs, that is reported as its plug-in's fault, and it is not asked again.
 *
 * @since 1.0
 */
public final class Rule {

    /** Whose checks run where they are asked for, since they stand and fall with the dossier itself. */
    private static final String CORE = "org.adduce.core";

    private final CheckContribution contribution;
    private final Consumer<IStatus> log;
    private final Guarded<Check> guarded;
    private Check own;
    private volatile String fault = "";

    Rule(CheckContribution contribution, Consumer<IStatus> log) {
        this.contribution = contribution;
        this.log = log;
        guarded = new Guarded<>(contribution.id(), contribution.plugin(), contribution.factory(), log);
    }

    /** What tells it from all others. */
    public String id() {
        return contribution.id();
    }

    /** What people call it. */
    public String label() {
        return contribution.label();
    }

    /** What it looks for. */
    public String description() {
        return contribution.description();
    }

    /** How bad its findings are, unless it says otherwise. */
    public Severity severity() {
        return contribution.severity();
    }

    /** The id of the plug-in that offers it. */
    public String plugin() {
        return contribution.plugin();
    }

    boolean isOurs() {
        return plugin().equals(CORE);
    }

    /**
     * Has it look.
     *
     * @return what it found; if it failed, that alone
     */
    Look look(Survey survey, IProgressMonitor monitor) {
        return isOurs() ? lookHere(survey, monitor) : lookGuarded(survey, monitor);
    }

    /**
     * What came of a look.
     *
     * @param findings what was found
     * @param isSpent whether the survey may still be in the hands of what hangs
     */
    record Look(List<Finding> findings, boolean isSpent) {
    }

    private Look lookHere(Survey survey, IProgressMonitor monitor) {
        var findings = new ArrayList<Finding>();
        if (fault.isEmpty()) {
            try {
                own().check(new CheckContext(survey, this, monitor::isCanceled, findings::add));
            } catch (OperationCanceledException canceled) {
                throw canceled;
            } catch (Exception | LinkageError | StackOverflowError wrong) {
                fault = CheckWords.text("rule.fault", id(), plugin(), wrong.toString());
                log.accept(new Status(IStatus.ERROR, plugin(), fault, wrong));
            }
        }
        return fault.isEmpty() ? new Look(findings, false) : failed(fault, survey);
    }

    private Look lookGuarded(Survey survey, IProgressMonitor monitor) {
        try {
            return new Look(guarded.ask(Patience.OF_WORK, monitor, (check, pulse) -> {
                var findings = new ArrayList<Finding>();
                check.check(new CheckContext(survey, this, pulse::isCanceled, findings::add));
                return findings;
            }), false);
        } catch (PluginFault wrong) {
            return failed(wrong.getMessage(), survey);
        }
    }

    private Look failed(String message, Survey survey) {
        return new Look(List.of(new Finding(severity(), id(), survey.dossier(), Optional.empty(), message)), true);
    }

    /** Has a fix of it do its work, under guard as itself. */
    int repair(Repairing work) throws PluginFault {
        return guarded.ask(Patience.OF_ANSWER, (check, monitor) -> work.run(monitor));
    }

    /** What a fix does. */
    @FunctionalInterface
    interface Repairing {
        int run(IProgressMonitor monitor);
    }

    private synchronized Check own() throws Exception {
        if (own == null) {
            own = contribution.factory().call();
        }
        return own;
    }

    @Override
    public String toString() {
        return id();
    }
}
