package org.adduce.cli.internal;

import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "formats", description = "Lists the formats that can be imported and exported, with the plug-in each comes from.")
final class FormatsCommand extends ReportingCommand {

    private record Row(String id, String label, String direction, List<String> extensions, String plugin) {
    }

    FormatsCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        var table = new TextTable(ink(), List.of("ID", "DIRECTION", "EXTENSIONS", "LABEL", "PLUG-IN"));
        var formats = around().formats();
        formats.importers().get().formats()
                .forEach(format -> tell(new Row(format.id(), format.label(), "import", format.extensions(), format.plugin()), table));
        formats.exporters().get().formats()
                .forEach(format -> tell(new Row(format.id(), format.label(), "export", format.extensions(), format.plugin()), table));
        table.print(output());
        return Exit.DONE;
    }

    private void tell(Row row, TextTable table) {
        if (isJson()) {
            output().json(out -> {
                out.writeStringField("id", row.id());
                out.writeStringField("label", row.label());
                out.writeStringField("direction", row.direction());
                out.writeArrayFieldStart("extensions");
                for (var extension : row.extensions()) {
                    out.writeString(extension);
                }
                out.writeEndArray();
                out.writeStringField("plugin", row.plugin());
            });
        } else {
            table.row(List.of(row.id(), row.direction(), String.join(", ", row.extensions()), row.label(), row.plugin()));
        }
    }
}
