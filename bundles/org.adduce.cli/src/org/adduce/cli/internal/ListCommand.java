package org.adduce.cli.internal;

import java.util.stream.Stream;
import org.adduce.core.json.ElementJson;
import org.adduce.core.query.Kind;
import org.adduce.core.query.Listing;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "list", description = "Lists the elements of a kind, nested ones too, one a line.", footer = {"",
    "Examples:",
    "  adduce list race.adduce utterances --select 'speaker:rao said:2024/..'",
    "  adduce list race.adduce assertions --select 'stance:(denies OR doubts)' --json",
    "  adduce list race.adduce claims --select 'kind:forecast -resolution:*'"})
final class ListCommand extends ReportingCommand {

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private String dossier;

    @Parameters(index = "1", paramLabel = "KIND", description = "One of: sources, snapshots, utterances, citations, actors, claims, "
            + "quantities, assertions, annotations, arguments, questions, events, topics.")
    private String kind;

    @Mixin
    private SelectOption select = new SelectOption();

    ListCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        var wanted = Kind.of(kind).orElseThrow(() -> CommandFailure.usage("There is no kind “" + kind + "”. There are: " + Kind.words() + "."));
        var query = select.query();
        var root = read(dossier);
        var elements = Listing.of(root).elements(wanted).filter(query.in(root));
        if (isJson()) {
            printJson(root, elements);
        } else {
            print(root, wanted, elements);
        }
        return Exit.DONE;
    }

    private void printJson(Dossier root, Stream<? extends Element> elements) {
        var json = ElementJson.of(root);
        elements.forEach(element -> output().json(out -> {
            json.writeMembers(element, out);
            if (element.eContainer() instanceof Element parent && parent != root) {
                out.writeStringField("parent", parent.getId().toString());
            }
        }));
    }

    private void print(Dossier root, Kind wanted, Stream<? extends Element> elements) {
        var columns = new KindColumns(root).of(wanted);
        var table = new TextTable(ink(), columns.stream().map(KindColumns.Column::head).toList());
        elements.forEach(element -> table.row(columns.stream().map(column -> column.cell().apply(element)).toList()));
        table.print(output());
    }
}
