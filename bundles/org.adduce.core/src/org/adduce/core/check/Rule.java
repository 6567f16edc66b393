package org.adduce.core.check;

import java.util.function.Consumer;
import org.adduce.core.internal.check.CheckWords;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * A check by its name, and the check that a plug-in offers for it. That is created when it is first needed, and what it
 * does wrong is reported as its plug-in's fault; it is not asked again then.
 *
 * @since 1.0
 */
public final class Rule {

    private final CheckContribution contribution;
    private final Consumer<IStatus> log;
    private Check check;
    private volatile String fault = "";

    Rule(CheckContribution contribution, Consumer<IStatus> log) {
        this.contribution = contribution;
        this.log = log;
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

    /** Has it look. If it fails, that is a finding of its own. */
    void look(CheckContext context) {
        if (fault.isEmpty()) {
            try {
                check().check(context);
            } catch (OperationCanceledException canceled) {
                throw canceled;
            } catch (Exception | LinkageError | StackOverflowError wrong) {
                fault = CheckWords.text("rule.fault", id(), plugin(), wrong.toString());
                log.accept(new Status(IStatus.ERROR, plugin(), fault, wrong));
            }
        }
        if (!fault.isEmpty()) {
            context.report(context.dossier(), fault);
        }
    }

    private synchronized Check check() throws Exception {
        if (check == null) {
            check = contribution.factory().call();
        }
        return check;
    }

    @Override
    public String toString() {
        return id();
    }
}
