package org.adduce.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;
import org.adduce.model.time.WhenPhrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "when", description = {"Reads a time in EDTF (ISO 8601-2, levels 0 to 2), or a distance from an element's time, "
        + "and says what it means.", "", "Exits with 1 if a time is invalid."}, footer = {"",
    "Examples:", "  adduce when 2024-06~", "  adduce when --json 2023/..", "  adduce when --stdin --json < times.txt"})
final class WhenCommand extends ReportingCommand {

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The time.")
    private String text;

    @Option(names = "--stdin", description = "Read times from standard input, one a line.")
    private boolean isFromInput;

    WhenCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        if (isFromInput == (text != null)) {
            throw CommandFailure.usage("Give either a time or --stdin.");
        }
        return Exit.findings(isFromInput ? !tellAll() : !tell(text));
    }

    private boolean tellAll() throws IOException {
        boolean areValid = true;
        var lines = new BoundedLines(new BufferedReader(new InputStreamReader(around().input(), StandardCharsets.UTF_8), 1 << 16));
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            areValid &= tell(line.get());
        }
        return areValid;
    }

    private boolean tell(String input) {
        try {
            tell(When.parse(input));
            return true;
        } catch (WhenFormatException e) {
            tell(e);
            return false;
        }
    }

    private void tell(When when) {
        var bounds = when.bounds();
        if (isJson()) {
            output().json(out -> {
                out.writeStringField("input", when.text());
                out.writeBooleanField("valid", true);
                out.writeStringField("edtf", when.text());
                out.writeStringField("type", when.type().label());
                out.writeStringField("earliest", bounds.earliestText());
                out.writeStringField("latest", bounds.latestText());
            });
        } else if (isFromInput) {
            output().line(String.join("\t", when.text(), when.type().label(), bounds.earliestText(), bounds.latestText()));
        } else {
            output().line(ink().strong(WhenPhrase.english().of(when)));
            output().line("type      " + when.type().label());
            output().line("earliest  " + orUnknown(bounds.earliestText()));
            output().line("latest    " + orUnknown(bounds.latestText()));
        }
    }

    private static String orUnknown(String bound) {
        return bound.isEmpty() ? "unknown" : bound;
    }

    private void tell(WhenFormatException problem) {
        if (isJson()) {
            output().json(out -> {
                out.writeStringField("input", problem.text());
                out.writeBooleanField("valid", false);
                out.writeStringField("message", problem.getMessage());
                out.writeNumberField("offset", problem.offset());
            });
        } else if (isFromInput) {
            output().line(String.join("\t", problem.text(), "invalid", problem.getMessage()));
        } else {
            around().say("when: " + problem.getMessage() + Failures.marked(problem.text(), problem.offset()));
        }
    }
}
