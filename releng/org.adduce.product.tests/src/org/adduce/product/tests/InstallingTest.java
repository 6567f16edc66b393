package org.adduce.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in of others gets into the finished product from the update site, does its work there, and goes again. */
class InstallingTest {

    private static final String FEATURE = "org.adduce.example.feature.feature.group";
    private static final String IMPORTER = "org.adduce.example.importer.chat";

    @TempDir
    Path folder;
    private Installed installed;

    @BeforeEach
    void install() throws IOException {
        installed = Installed.into(folder);
    }

    @Test
    void theProductKnowsWhatItIsMadeOf() throws Exception {
        var roots = installed.director("-listInstalledRoots");
        assertThat(roots.code()).as(roots.err()).isZero();
        assertThat(roots.out()).contains("org.adduce.product/").contains("org.adduce.importers.feature.feature.group/");
        var before = installed.adduce("formats");
        assertThat(before.out()).contains("org.adduce.importer.").doesNotContain(IMPORTER);
        assertThat(before.err()).as("no library has a word to say").isEmpty();
    }

    @Test
    void aFeatureOfTheSiteIsInstalledWorksAndGoes() throws Exception {
        var outcome = installed.director("-installIU", FEATURE);
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
        assertThat(installed.adduce("formats").out()).contains(IMPORTER);
        theImporterReads();
        theCheckRuns();
        installed.director("-uninstallIU", FEATURE);
        assertThat(installed.adduce("formats").out()).contains("org.adduce.importer.").doesNotContain(IMPORTER);
    }

    private void theImporterReads() throws Exception {
        var log = installed.write("quay.chat", "[2026-06-12 09:14] Ana: Is the crane sold?\n[2026-06-12 09:15] Bo: No.\n");
        var imported = installed.adduce("import", log.toString(), "--into", "quay.adduce", "--json");
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("\"format\":\"" + IMPORTER + '"').contains("\"utterances\":2");
    }

    private void theCheckRuns() throws Exception {
        var argument = installed.write("crane.argdown", "[Crane]: Is the crane sold?\n");
        installed.adduce("import", argument.toString(), "--into", "crane.adduce");
        assertThat(installed.adduce("validate", "crane.adduce", "--json").out())
                .contains("\"check\":\"org.adduce.example.check.question\"").contains("Is the crane sold?");
    }
}
