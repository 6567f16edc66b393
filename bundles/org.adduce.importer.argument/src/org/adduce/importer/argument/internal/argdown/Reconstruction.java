package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;

/** The premises and conclusions of one argument, step by step. A step uses all since the one before, and what that concluded. */
final class Reconstruction {

    private static final Pattern USES = Pattern.compile("\\buses\\s*:\\s*\\[([^\\]]*)\\]");

    private final ArgdownDocument document;
    private final Member argument;
    private final Map<String, Member> numbered = new HashMap<>();
    private final List<Member> since = new ArrayList<>();
    private Optional<Inference> open = Optional.empty();
    private Optional<Inference> last = Optional.empty();

    Reconstruction(ArgdownDocument document, Member argument) {
        this.document = document;
        this.argument = argument;
        if (!argument.inferences().isEmpty()) {
            document.diagnostics().add(Diagnostic.warning("The argument \u201C" + argument.title() + "\u201D is reconstructed a second time; both are kept", argument.line()));
        }
    }

    /** The step that concludes the statement that was added last. */
    Optional<Inference> last() {
        return last;
    }

    void add(String number, Member statement) {
        numbered.put(number, statement);
        last = Optional.empty();
        if (open.isPresent()) {
            open.get().concludes(statement);
            argument.inferences().add(open.get());
            last = open;
            open = Optional.empty();
            since.clear();
        }
        since.add(statement);
    }

    Inference infer(int line) {
        if (open.isPresent() || since.isEmpty()) {
            document.diagnostics().add(Diagnostic.error("There is no statement above this row of dashes that anything could follow from", line));
        }
        var step = new Inference(argument, since, line);
        open = Optional.of(step);
        return step;
    }

    /** The author may name what a step uses: {@code {uses: [1, 2]}}. */
    void uses(Inference step) {
        var uses = USES.matcher(step.data());
        if (uses.find()) {
            var used = new ArrayList<Member>();
            for (var number : uses.group(1).split(",")) {
                var member = numbered.get(number.strip().replaceAll("[()\"']", ""));
                if (member != null) {
                    used.add(member);
                } else {
                    document.diagnostics().add(Diagnostic.warning("The step uses statement " + number.strip() + ", which is not there", step.line()));
                }
            }
            if (!used.isEmpty()) {
                step.uses(used);
            }
        }
    }

    /** Ends it; what was left open is told. */
    void close() {
        if (open.isPresent()) {
            document.diagnostics().add(Diagnostic.error("Nothing follows below this row of dashes: the conclusion is missing", open.get().line()));
        } else if (argument.inferences().isEmpty()) {
            document.diagnostics().add(Diagnostic.error("The argument has premises but no conclusion: a row of dashes and a statement are missing", argument.line()));
        }
    }
}
