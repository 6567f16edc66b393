package org.adduce.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in whose jar is dropped into a folder is there at the next start, and gone when the jar is. */
class DropinsTest {

    private static final String PLUGIN = "org.adduce.example.importer";
    private static final String IMPORTER = PLUGIN + ".chat";

    @TempDir
    Path folder;
    private Installed installed;

    @BeforeEach
    void install() throws IOException {
        installed = Installed.into(folder);
    }

    @Test
    void aJarInTheFolderOfTheUserIsThereAndGone() throws Exception {
        var jar = drop(installed.dropins());
        assertThat(installed.adduce("formats").out()).contains(IMPORTER);
        Files.delete(jar);
        assertThat(installed.adduce("formats").out()).contains("org.adduce.importer.").doesNotContain(IMPORTER);
    }

    @Test
    void aJarInTheFolderOfTheProductIsThere() throws Exception {
        drop(installed.folder().resolve("dropins"));
        assertThat(installed.adduce("formats").out()).contains(IMPORTER);
    }

    @Test
    void commandsThatWereMadeQuickKnowWhatIsDroppedLater() throws Exception {
        var prepared = installed.prepare();
        assertThat(prepared.code()).as(prepared.err()).isZero();
        var quick = installed.adduce("formats");
        assertThat(quick.out()).doesNotContain(IMPORTER);
        assertThat(quick.err()).as("no library has a word to say").isEmpty();
        drop(installed.dropins());
        assertThat(installed.adduce("formats").out()).contains(IMPORTER);
        installed.prepare();
        assertThat(installed.adduce("formats").out()).contains(IMPORTER);
    }

    private static Path drop(Path dropins) throws IOException {
        Files.createDirectories(dropins);
        var jar = Built.plugin(PLUGIN);
        return Files.copy(jar, dropins.resolve(jar.getFileName()));
    }
}
