package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.query.QueryFormatException;
import org.adduce.model.time.WhenFormatException;

/** Says what went wrong, once, and with which exit. Stack traces go to the log alone. */
final class Failures {

    private final Surroundings around;

    Failures(Surroundings around) {
        this.around = around;
    }

    /** What a failed command exits with, after its user was told why. */
    Exit tell(String command, Throwable failure) {
        return switch (failure) {
            case CommandFailure known -> tell(known.exit(), command, known.getMessage());
            case Output.Closed closed when closed.isByReader() -> Exit.DONE;
            case Output.Closed closed -> tell(Exit.UNREADABLE, command, "The output could not be written: " + closed.getCause().getMessage());
            case ExportException unfit -> tell(Exit.USAGE, command, unfit.getMessage());
            case IOException problem -> tell(Exit.UNREADABLE, command, FileWords.of("the file", problem));
            case ReadOnlyFileSystemException problem -> tell(Exit.UNREADABLE, command, FileWords.of(problem, "the file"));
            case OutOfMemoryError full -> tell(Exit.UNREADABLE, command,
                    "There is not enough memory for this. Give Java more, as in JAVA_TOOL_OPTIONS=-Xmx4g, or take smaller files.");
            default -> fault(command, failure);
        };
    }

    private Exit tell(Exit exit, String command, String message) {
        around.say(command + ": " + message);
        return exit;
    }

    private Exit fault(String command, Throwable fault) {
        var details = around.log().add(command, fault).map(file -> "Details are in " + file + "; please report them.")
                .orElse("Details could not be written to " + around.log().file() + ".");
        return tell(Exit.FAULT, command, "Something went wrong in the program itself (" + fault.getClass().getSimpleName() + "). " + details);
    }

    /** A query that cannot be read, with its place marked. */
    static CommandFailure of(String query, QueryFormatException problem) {
        return CommandFailure.usage("--select: " + problem.getMessage() + marked(query, problem.offset()));
    }

    /** A time that cannot be read, with its place marked. */
    static CommandFailure of(String option, WhenFormatException problem) {
        return CommandFailure.usage(option + ": " + problem.getMessage() + marked(problem.text(), problem.offset()));
    }

    /** A text with a mark below a place in it; without the text where it has several lines. */
    static String marked(String text, int offset) {
        if (text.isEmpty() || text.lines().count() != 1) {
            return "";
        }
        return "\n    " + text + "\n    " + " ".repeat(TextWidth.of(text.substring(0, Math.min(offset, text.length())))) + '^';
    }
}
