package org.adduce.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.core.action.ActionException;
import org.adduce.core.action.ActionRegistry;
import org.adduce.core.action.ActionRun;
import org.adduce.core.action.ContributedAction;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.WorkingCopy;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "run", description = {"Runs an action that a plug-in offers on elements of a dossier, and saves what it changed.",
    "Of what --select finds, it is run on what it can be run on."}, footer = {"",
        "Example:",
        "  adduce run org.example.split race.adduce --select 'type:claim tern'"})
final class RunCommand extends ReportingCommand {

    @Parameters(index = "0", paramLabel = "ACTION", description = "The id of the action.")
    private String action;

    @Parameters(index = "1", paramLabel = "DOSSIER", description = "The dossier's file.")
    private String name;

    @Mixin
    private SelectOption select = new SelectOption();

    @Mixin
    private Turn turn = new Turn();

    RunCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        var wanted = action();
        var query = select.query();
        try (var lock = turn.take(file(name), name, "run"); var dossier = open()) {
            var elements = select.isGiven() ? elements(dossier.root(), wanted).stream().filter(query.in(dossier.root())).toList() : List.<Element>of();
            if (!wanted.applicability().fits(elements)) {
                throw CommandFailure.usage("--select: There are " + elements.size() + " elements that “" + wanted.label() + "” can be run on; it takes "
                        + counts(wanted) + ".");
            }
            var run = ActionRun.begin(wanted, dossier, elements);
            var outcome = run.work(new NullProgressMonitor());
            boolean isChanged = run.finish() == WorkingCopy.Result.TAKEN_OVER;
            if (isChanged) {
                dossier.save();
            }
            tell(wanted, elements.size(), isChanged, outcome.message());
            return Exit.DONE;
        } catch (ActionException | PluginFault failed) {
            throw CommandFailure.unreadable(name + ": " + failed.getMessage() + " Nothing was changed.");
        }
    }

    private ContributedAction action() {
        var registry = ActionRegistry.platform();
        return registry.byId(action).orElseThrow(() -> CommandFailure.usage("There is no action “" + action + "”. "
                + (registry.actions().isEmpty() ? "No plug-in that is installed offers any."
                        : "There are: " + registry.actions().stream().map(ContributedAction::id).collect(Collectors.joining(", ")) + ".")));
    }

    private OpenDossier open() throws IOException {
        try {
            return OpenDossier.open(file(name));
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(name, e));
        }
    }

    private static List<Element> elements(Dossier root, ContributedAction wanted) {
        var elements = new ArrayList<Element>();
        root.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && wanted.applicability().isOfKind(element)) {
                elements.add(element);
            }
        });
        return elements;
    }

    private static String counts(ContributedAction wanted) {
        var applicability = wanted.applicability();
        return applicability.most() == Integer.MAX_VALUE ? "at least " + applicability.least()
                : applicability.least() == applicability.most() ? "exactly " + applicability.least()
                        : applicability.least() + " to " + applicability.most();
    }

    private void tell(ContributedAction wanted, int elements, boolean isChanged, String message) {
        if (isJson()) {
            output().json(out -> {
                out.writeStringField("file", name);
                out.writeStringField("action", wanted.id());
                out.writeNumberField("elements", elements);
                out.writeBooleanField("changed", isChanged);
                out.writeStringField("message", message);
            });
        } else {
            output().line(name + ": " + (message.isBlank() ? isChanged ? "done" : "nothing changed" : message));
        }
    }
}
