package org.adduce.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command has around it.
 *
 * @param folder what relative paths start from
 * @param input standard input, UTF-8
 * @param output standard output
 * @param errors standard error: progress and diagnostics
 * @param ink colours, if people read the output
 * @param formats the importers and exporters there are
 * @param log where stack traces go
 */
record Surroundings(Path folder, InputStream input, Output output, PrintWriter errors, Ink ink, Formats formats, FaultLog log) {

    /** Those of a program that was started in a shell; text is UTF-8 whatever the locale says. */
    static Surroundings ofProcess(Formats formats) {
        return new Surroundings(Path.of("").toAbsolutePath(), System.in, new Output(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)), Ink.forTerminal(), formats, FaultLog.ofUser());
    }

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The file that a person names. */
    Path file(String name) {
        try {
            return folder.resolve(name);
        } catch (java.nio.file.InvalidPathException e) {
            throw CommandFailure.usage("“" + name + "” can be no file's name: " + e.getReason() + ".");
        }
    }

    /** Says something beside the report. */
    void say(String words) {
        errors.println("adduce: " + words);
    }
}
