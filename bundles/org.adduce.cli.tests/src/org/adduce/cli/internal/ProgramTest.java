package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramTest {

    @TempDir
    private Path folder;

    static List<String> commands() {
        return Commands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String name) {
        var help = new Shell(folder).run(name, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: adduce " + name + ' ');
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(new Shell(folder).run("help", name).out()).isEqualTo(help.out());
    }

    @Test
    void theProgramListsItsCommands() {
        var help = new Shell(folder).run("--help");
        assertThat(help.code()).isZero();
        for (var name : Commands.NAMES) {
            assertThat(help.lines()).anyMatch(line -> line.startsWith("  " + name + ' '));
        }
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(new Shell(folder).run("help").out()).isEqualTo(help.out());
    }

    @Test
    void theProgramNamesItsVersion() {
        assertThat(new Shell(folder).run("--version").out()).startsWith("adduce ");
    }

    @Test
    void wrongUseIsAnsweredOnStandardErrorAlone() {
        for (var arguments : List.of(new String[] {}, new String[] {"lst"}, new String[] {"list"}, new String[] {"list", "--jsn"},
                new String[] {"info", "a", "b"})) {
            var result = new Shell(folder).run(arguments);
            assertThat(result.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("adduce").contains("--help").doesNotContain("\tat ");
        }
        assertThat(new Shell(folder).run("lst").err()).contains("list");
    }

    @Test
    void aFaultGoesToTheLogAndItsUserIsToldWhere() {
        var shell = new Shell(folder).with(new Formats(() -> {
            throw new IllegalStateException("a wheel came off", new IOException("rust"));
        }, () -> null));
        var result = shell.run("formats");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("formats", shell.log().toString(), "report").doesNotContain("\tat ").hasLineCount(1);
        assertThat(shell.log()).content().contains("a wheel came off", "Caused by: java.io.IOException: rust", "\tat org.adduce.cli.internal.");
    }

    @Test
    void aReaderWhoHasEnoughEndsTheCommandQuietly() {
        assertThat(runInto("Broken pipe")).isEqualTo(new Shell.Result(0, "", ""));
        var full = runInto("No space left on device");
        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err()).contains("No space left on device");
    }

    private Shell.Result runInto(String problem) {
        var err = new StringWriter();
        var around = new Surroundings(folder, new ByteArrayInputStream(new byte[0]), new Output(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        }), new PrintWriter(err, true), Ink.NONE, new Formats(() -> null, () -> null), new FaultLog(folder.resolve("log")));
        return new Shell.Result(new Program(around).run(List.of("when", "2024")), "", err.toString());
    }
}
