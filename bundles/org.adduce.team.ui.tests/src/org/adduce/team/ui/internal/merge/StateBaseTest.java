package org.adduce.team.ui.internal.merge;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.changed;
import static org.adduce.team.ui.internal.Quarrel.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.core.backup.Backup;
import org.adduce.core.backup.Backups;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.team.merge.SideNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy left by a program that keeps folders in step was made from. */
class StateBaseTest {

    private static final Consumer<Dossier> NOTHING = any -> { };
    private static final Consumer<Dossier> RENAMED = dossier -> actor(dossier).setName("Quay Line");
    private static final Consumer<Dossier> TIMED = dossier -> claim(dossier).setNote("Timed it.");

    @TempDir
    private Path folder;
    private Backups backups;
    private Path mine;
    private Path copy;
    private final List<ContentSum> saved = new ArrayList<>();

    @BeforeEach
    void init() {
        backups = new Backups(folder.resolve("kept"), Backups.Limits.DEFAULT);
        mine = folder.resolve("ferries.adduce");
        copy = folder.resolve("ferries (conflicted copy).adduce");
    }

    private static Consumer<Dossier> with(String name) {
        return dossier -> {
            var added = ModelFactory.eINSTANCE.createActor();
            added.setId(UUID.nameUUIDFromBytes(name.getBytes()));
            added.setName(name);
            dossier.getActors().add(added);
        };
    }

    private void save(Consumer<Dossier> change) throws Exception {
        write(mine, change);
        var content = ContentSum.of(mine);
        saved.add(content);
        backups.keep(mine, content).orElseThrow();
    }

    private static void write(Path file, Consumer<Dossier> change) throws Exception {
        Files.deleteIfExists(file);
        DossierFile.at(file).write(changed(change));
    }

    /** Which of the states that were saved; -1 if none. */
    private int base() throws Exception {
        return StateBase.of(backups.list(mine), copy).map(Base.State::backup).map(Backup::content).map(saved::indexOf).orElse(-1);
    }

    @Test
    void theStateThatWasThereAsTheFileWasOpened() throws Exception {
        save(NOTHING);
        save(RENAMED);
        write(copy, TIMED);
        assertThat(base()).isZero();
    }

    @Test
    void theLastThatTheOtherDeskKnewOfSeveral() throws Exception {
        save(NOTHING);
        save(RENAMED);
        save(RENAMED.andThen(with("Rope makers")));
        save(RENAMED.andThen(with("Rope makers")).andThen(with("Pilots")));
        write(copy, RENAMED.andThen(with("Rope makers")).andThen(TIMED));
        assertThat(base()).isEqualTo(2);
        write(copy, RENAMED.andThen(TIMED));
        assertThat(base()).isEqualTo(1);
        write(copy, RENAMED.andThen(with("Rope makers")).andThen(with("Pilots")).andThen(TIMED));
        assertThat(base()).as("it was made from the last one").isEqualTo(3);
    }

    @Test
    void whatWasDeletedAtTheOtherDeskIsDeletedAndWhatItNeverHadIsNot() throws Exception {
        save(NOTHING);
        save(with("Rope makers"));
        save(with("Rope makers").andThen(with("Pilots")));
        write(copy, with("Rope makers").andThen(dossier -> dossier.getEvents().clear()));
        var base = StateBase.of(backups.list(mine), copy).orElseThrow();
        assertThat(base()).isEqualTo(1);
        var merged = new FileMerge(copy, base, SideNames.PLAIN).run(DossierFile.at(mine).read()).merged();
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.dossier().getEvents()).isEmpty();
        assertThat(merged.dossier().getActors()).extracting("name").contains("Rope makers", "Pilots");
    }

    @Test
    void noneWhereTheCopyIsOlderThanAllThatWasKept() throws Exception {
        save(with("Rope makers"));
        save(with("Rope makers").andThen(RENAMED));
        write(copy, TIMED);
        assertThat(base()).as("rope makers would be taken for deleted").isEqualTo(-1);
    }

    @Test
    void noneOfAnotherDossier() throws Exception {
        save(NOTHING);
        write(copy, dossier -> dossier.setId(UUID.randomUUID()));
        assertThat(base()).isEqualTo(-1);
    }

    @Test
    void nothingWasKept() throws Exception {
        write(mine, NOTHING);
        write(copy, TIMED);
        assertThat(base()).isEqualTo(-1);
    }
}
