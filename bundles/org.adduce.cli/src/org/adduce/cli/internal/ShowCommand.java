package org.adduce.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.adduce.core.json.ElementJson;
import org.adduce.core.query.References;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows one element, and what refers to it.", footer = {"",
    "Example:", "  adduce show race.adduce 9d5d03ef"})
final class ShowCommand extends ReportingCommand {

    private static final int LEAST_LENGTH = 4;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private String name;

    @Parameters(index = "1", paramLabel = "ID", description = "The element's id, or as much of its beginning as no other has.")
    private String id;

    ShowCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        var dossier = read(name);
        var element = find(dossier);
        var references = new ArrayList<>(References.in(dossier).to(element));
        references.sort(Comparator.comparing((Reference reference) -> reference.from().eClass().getName())
                .thenComparing(reference -> reference.from().getId().toString()).thenComparing(reference -> reference.feature().getName()));
        if (isJson()) {
            output().json(out -> write(element, dossier, references, out));
        } else {
            print(element, dossier, references);
        }
        return Exit.DONE;
    }

    private Element find(Dossier dossier) {
        var beginning = id.toLowerCase(Locale.ROOT);
        if (beginning.length() < LEAST_LENGTH) {
            throw CommandFailure.usage("“" + id + "” is too short; give at least " + LEAST_LENGTH + " letters of the id.");
        }
        var found = new ArrayList<Element>();
        if (isMeant(dossier, beginning)) {
            found.add(dossier);
        }
        dossier.eAllContents().forEachRemaining(object -> {
            if (isMeant((Element) object, beginning)) {
                found.add((Element) object);
            }
        });
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw CommandFailure.usage(found.isEmpty() ? name + ": No element has an id that begins with “" + id + "”. ‘adduce list’ shows ids."
                : name + ": The ids of " + found.size() + " elements begin with “" + id + "”. Give more of it.");
    }

    private static boolean isMeant(Element element, String beginning) {
        return begins(element.getId(), beginning) || element.getFormerIds().stream().anyMatch(former -> begins(former, beginning));
    }

    private static boolean begins(UUID id, String beginning) {
        return id.toString().startsWith(beginning);
    }

    private static void write(Element element, Dossier dossier, List<Reference> references, JsonGenerator out) throws IOException {
        ElementJson.of(dossier).writeMembers(element, out);
        if (element.eContainer() instanceof Element parent && parent != dossier) {
            out.writeStringField("parent", parent.getId().toString());
        }
        out.writeArrayFieldStart("referredBy");
        for (var reference : references) {
            out.writeStartObject();
            out.writeStringField("id", reference.from().getId().toString());
            out.writeStringField("type", reference.from().eClass().getName());
            out.writeStringField("feature", reference.feature().getName());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void print(Element element, Dossier dossier, List<Reference> references) {
        output().line(ink().faint(element.getId().toString()));
        var text = new TreeText(dossier, output()::line);
        if (element == dossier) {
            output().line(text.heading(dossier));
            text.tellFeatures(dossier, "    ");
        } else {
            text.tell(element, "");
        }
        if (element.eContainer() instanceof Element parent && parent != dossier) {
            output().line(ink().faint("in") + "  " + Words.id(parent) + "  " + text.heading(parent));
        }
        if (!references.isEmpty()) {
            output().line("");
            var table = new TextTable(ink(), List.of("REFERRED BY", "AS", ""));
            references.forEach(reference -> table.row(List.of(Words.id(reference.from()), reference.feature().getName(), text.heading(reference.from()))));
            table.print(output());
        }
    }
}
