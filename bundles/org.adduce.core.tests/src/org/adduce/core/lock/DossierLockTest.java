package org.adduce.core.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has a dossier, and everybody else is told. */
class DossierLockTest {

    private static final long NO_PROCESS = Integer.MAX_VALUE - 7L;

    @TempDir
    private Path folder;

    private Path dossier() throws IOException {
        var file = folder.resolve("race.adduce");
        if (!Files.exists(file)) {
            Files.writeString(file, "<dossier/>");
        }
        return file;
    }

    private void leave(Holder holder) throws IOException {
        Files.writeString(DossierLock.fileOf(dossier()), holder.toText());
    }

    private static Holder holder(String host, long process) {
        return new Holder("Adduce", "ana", host, process, Instant.EPOCH, Instant.parse("2026-06-01T08:42:00Z"));
    }

    @Test
    void isAHiddenFileBesideTheDossierAsLongAsItIsHeld() throws IOException {
        try (var lock = DossierLock.take(dossier(), "Adduce")) {
            assertThat(lock.dossier()).isEqualTo(dossier());
            assertThat(folder.resolve(".race.adduce.lock")).exists();
            assertThat(Holder.parse(Files.readString(folder.resolve(".race.adduce.lock")))).get()
                    .matches(holder -> holder.process() == ProcessHandle.current().pid() && holder.isHere());
        }
        assertThat(folder.resolve(".race.adduce.lock")).doesNotExist();
    }

    @Test
    void oneProcessTakesItOnce() throws IOException {
        try (var lock = DossierLock.take(dossier(), "Adduce")) {
            assertThatThrownBy(() -> DossierLock.take(dossier(), "adduce import")).isInstanceOf(HeldException.class);
        }
        DossierLock.take(dossier(), "Adduce").close();
    }

    @Test
    void aLinkLeadsToTheSameLock() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.adduce"), dossier());
        assertThat(DossierLock.fileOf(link)).isEqualTo(DossierLock.fileOf(dossier()));
    }

    @Test
    void oneLeftByADeadProcessOfThisMachineIsTakenOver() throws IOException {
        leave(holder(Holder.ofThisProcess("").host(), NO_PROCESS));
        assertThat(DossierLock.holderOf(dossier())).isEmpty();
        DossierLock.take(dossier(), "Adduce").close();
    }

    @Test
    void oneOfAnotherMachineIsHeededUntilSomebodyDecides() throws IOException {
        leave(holder("desk-3", 4711));
        assertThat(DossierLock.holderOf(dossier())).get().extracting(Holder::host).isEqualTo("desk-3");
        assertThatThrownBy(() -> DossierLock.take(dossier(), "Adduce")).isInstanceOf(HeldException.class)
                .hasMessageContaining("ana has it open in Adduce on desk-3 (process 4711)").hasMessageContaining("2026");
        DossierLock.takeOver(dossier(), "Adduce").close();
    }

    @Test
    void aProcessWithTheSameNumberThatStartedLaterIsAnother() {
        var self = Holder.ofThisProcess("Adduce");
        var earlier = new Holder("Adduce", "ana", self.host(), self.process(), Instant.parse("2020-01-01T00:00:00Z"), Instant.now());
        assertThat(self.isGone()).isFalse();
        assertThat(earlier.isGone()).isTrue();
    }

    @Test
    void whatIsNoRecordHoldsNobodyUp() throws IOException {
        Files.writeString(DossierLock.fileOf(dossier()), "something else");
        assertThat(DossierLock.holderOf(dossier())).isEmpty();
        DossierLock.take(dossier(), "Adduce").close();
    }

    @Test
    void waitsOnlyAsLongAsItIsTold() throws IOException {
        leave(holder("desk-3", 4711));
        assertThatThrownBy(() -> DossierLock.take(dossier(), "Adduce", Duration.ofMillis(150))).isInstanceOf(HeldException.class);
    }

    @Test
    void namesWithOddCharactersComeBack() {
        var odd = new Holder("A=b\nc", "o'neill \\ żółw", "desk", 1, Instant.EPOCH, Instant.EPOCH);
        assertThat(Holder.parse(odd.toText())).get().extracting(Holder::user).isEqualTo("o'neill \\ żółw");
    }
}
