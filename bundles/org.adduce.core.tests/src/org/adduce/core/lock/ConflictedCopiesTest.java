package org.adduce.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.file.DossierFile;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What folders kept in step leave behind is found. */
class ConflictedCopiesTest {

    @TempDir
    private Path folder;

    private Path write(String name, boolean isSame) throws IOException {
        var dossier = SyntheticDossier.generate(1, 1);
        if (!isSame) {
            dossier.setId(UUID.randomUUID());
        }
        DossierFile.at(folder.resolve(name)).overwrite(dossier);
        return folder.resolve(name);
    }

    @Test
    void findsThemByMarkAndById() throws IOException {
        var dossier = write("race.adduce", true);
        var dropped = write("race (Ana's conflicted copy 2026-06-01).adduce", true);
        var synced = write("race.sync-conflict-20260601-084200-ABC.adduce", true);
        var numbered = write("race (1).adduce", true);
        write("race (2).adduce", false);
        write("race-draft.adduce", true);
        Files.writeString(folder.resolve("race (3).adduce"), "no dossier");
        assertThat(ConflictedCopies.of(dossier)).containsExactlyInAnyOrder(dropped, synced, numbered);
    }

    @Test
    void findsNoneWhereThereAreNone() throws IOException {
        assertThat(ConflictedCopies.of(write("race.adduce", true))).isEmpty();
    }
}
