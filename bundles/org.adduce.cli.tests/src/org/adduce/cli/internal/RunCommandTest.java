package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What actions do, and that one that fails has done nothing, is tested where they are run: in the core. */
class RunCommandTest {

    @TempDir
    Path folder;

    @Test
    void anActionThatIsNotThereIsRefusedInWords() throws Exception {
        var result = Shell.withRace(folder).run("run", "org.example.nothing", Shell.RACE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("org.example.nothing");
    }

    @Test
    void withoutADossierItSaysHowItIsCalled() throws Exception {
        assertThat(Shell.withRace(folder).run("run").code()).isEqualTo(2);
    }
}
