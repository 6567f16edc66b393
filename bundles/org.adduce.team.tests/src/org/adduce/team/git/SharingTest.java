package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierReader;
import org.adduce.model.ModelFactory;
import org.adduce.team.diff.Change;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {

    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();
    private static final long MUCH = 1 << 20;

    @TempDir
    private Path folder;

    private Seat ana() throws IOException, GitRefusedException {
        return Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY);
    }

    @Test
    void aNewRepositoryLeavesOtherFilesAlone() throws Exception {
        var desk = Files.createDirectories(folder.resolve("ana"));
        Files.writeString(desk.resolve("letter.txt"), "Dear Bram");
        try (var ana = ana()) {
            assertThat(ana.repository().status().dossier()).isEqualTo(RepositoryStatus.State.NEW);
            var first = ana.commit();
            assertThat(first.subject()).isEqualTo("Share The Halden ferry");
            assertThat(first.author()).isEqualTo("Ana");
            var status = ana.repository().status();
            assertThat(status.dossier()).isEqualTo(RepositoryStatus.State.COMMITTED);
            assertThat(status.branch()).contains("main");
            assertThat(GitSees.files(ana.repository())).containsExactly(".gitattributes", ".gitignore", "ferry.adduce");
            assertThat(Files.readString(desk.resolve(".gitignore"))).contains(".*.adduce.lock");
            assertThat(Files.readString(desk.resolve(".gitattributes"))).contains("merge=adduce");
        }
    }

    @Test
    void sharedTwiceNothingChanges() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            try (var again = Sharing.share(ana.file(), Optional.empty())) {
                assertThat(again.workTree()).isEqualTo(ana.repository().workTree());
                assertThat(again.status().dossier()).isEqualTo(RepositoryStatus.State.COMMITTED);
            }
        }
    }

    @Test
    void nothingNewIsNothingToCommit() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            assertThatThrownBy(ana::commit).isInstanceOfSatisfying(GitRefusedException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(GitRefusedException.Reason.NOTHING_TO_COMMIT));
        }
    }

    @Test
    void theMessageTellsWhatChanged() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            ana.edit(dossier -> {
                for (int i = 0; i < 3; i++) {
                    var claim = ModelFactory.eINSTANCE.createClaim();
                    claim.setId(Ids.of(300 + i));
                    claim.setText("New " + i);
                    dossier.getClaims().add(claim);
                }
                dossier.getActors().getFirst().setNote("Knows the harbour.");
            });
            var message = CommitDraft.of(ana.repository(), QUIETLY).message();
            assertThat(message.lines().findFirst()).contains("3 claims added, actor \u201cBram 0\u201d changed");
            assertThat(message).contains("+ claim \u201cNew 1\u201d").contains("~ actor \u201cBram 0\u201d: note");
        }
    }

    @Test
    void whatIsLeftOutStaysInTheFile() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            ana.edit(dossier -> {
                Ids.claim(dossier, 100).setText("It leaves at dawn.");
                Ids.claim(dossier, 101).setText("It leaves at noon.");
            });
            var saved = Files.readAllBytes(ana.file());
            var draft = CommitDraft.of(ana.repository(), QUIETLY);
            var one = draft.diff().of(Ids.of(100));
            var committed = draft.commit(draft.message(one), one, QUIETLY);
            assertThat(Files.readAllBytes(ana.file())).isEqualTo(saved);
            assertThat(ana.repository().status().dossier()).isEqualTo(RepositoryStatus.State.CHANGED);
            var there = DossierReader.read(new ByteArrayInputStream(ana.repository().content(committed.id(), MUCH)), "there");
            assertThat(Ids.claim(there, 100).getText()).isEqualTo("It leaves at dawn.");
            assertThat(Ids.claim(there, 101).getText()).isEqualTo("The ferry leaves at 9.");
            assertThat(CommitDraft.of(ana.repository(), QUIETLY).diff().changes()).singleElement().extracting(Change::element).isEqualTo(Ids.of(101));
        }
    }

    @Test
    void whatAChosenChangeCannotDoWithoutGoesAlong() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            ana.edit(dossier -> {
                var claim = ModelFactory.eINSTANCE.createClaim();
                claim.setId(Ids.of(300));
                claim.setText("It is fast.");
                dossier.getClaims().add(claim);
                Ids.claim(dossier, 100).getConditions().add(claim);
                Ids.claim(dossier, 101).setText("It leaves at noon.");
            });
            var draft = CommitDraft.of(ana.repository(), QUIETLY);
            assertThat(draft.withNeeded(draft.diff().of(Ids.of(100)))).extracting(Change::element).containsExactlyInAnyOrder(Ids.of(100), Ids.of(300));
            var committed = draft.commit("One", draft.diff().of(Ids.of(100)), QUIETLY);
            var there = DossierReader.read(new ByteArrayInputStream(ana.repository().content(committed.id(), MUCH)), "there");
            assertThat(Ids.claim(there, 100).getConditions()).singleElement().isEqualTo(Ids.claim(there, 300));
        }
    }

    @Test
    void attachmentsAreCommittedWithTheDossierThatSpeaksOfThem() throws Exception {
        try (var ana = ana()) {
            var bytes = "The timetable".getBytes(StandardCharsets.UTF_8);
            var beside = DossierFile.at(ana.file()).attachmentFolder();
            beside.store(bytes);
            beside.store(new byte[] {1, 2, 3});
            ana.edit(dossier -> {
                var source = ModelFactory.eINSTANCE.createSource();
                source.setId(Ids.of(400));
                var attachment = ModelFactory.eINSTANCE.createAttachment();
                attachment.setId(Ids.of(401));
                attachment.setSha256(AttachmentFolder.sha256(bytes));
                source.getAttachments().add(attachment);
                dossier.getSources().add(source);
            });
            ana.commit();
            assertThat(GitSees.files(ana.repository())).containsExactly(".gitattributes", ".gitignore", "ferry.adduce",
                    "ferry.files/" + AttachmentFolder.sha256(bytes));
        }
    }

    @Test
    void aHookIsToldOfAndNotRun() throws Exception {
        try (var ana = ana()) {
            var hook = ana.repository().workTree().resolve(".git/hooks/pre-commit");
            Files.createDirectories(hook.getParent());
            Files.writeString(hook, "#!/bin/sh\nexit 1\n");
            assertThat(hook.toFile().setExecutable(true)).isTrue();
            assertThat(ana.commit().subject()).startsWith("Share");
            assertThat(ana.repository().status().hooks()).containsExactly("pre-commit");
        }
    }

    @Test
    void whatIsStagedElsewhereIsNotCommitted() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            Files.writeString(ana.repository().workTree().resolve("draft.txt"), "not yet");
            GitSees.stage(ana.repository(), "draft.txt");
            ana.edit(dossier -> dossier.setTitle("Ferries"));
            ana.commit();
            assertThat(GitSees.files(ana.repository())).doesNotContain("draft.txt");
            assertThat(GitSees.staged(ana.repository())).containsExactly("draft.txt");
        }
    }

    @Test
    void aFileThatIsSavedAgainMeanwhileIsNotCommitted() throws Exception {
        try (var ana = ana()) {
            ana.commit();
            ana.edit(dossier -> dossier.setTitle("Ferries"));
            var draft = CommitDraft.of(ana.repository(), QUIETLY);
            ana.edit(dossier -> dossier.setTitle("All ferries"));
            assertThatThrownBy(() -> draft.commit("Title", QUIETLY)).isInstanceOfSatisfying(GitRefusedException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(GitRefusedException.Reason.CHANGED_MEANWHILE));
        }
    }

    @Test
    void cancelledNothingIsCommitted() throws Exception {
        try (var ana = ana()) {
            var first = ana.commit();
            ana.edit(dossier -> dossier.setTitle("Ferries"));
            var draft = CommitDraft.of(ana.repository(), QUIETLY);
            var cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThatThrownBy(() -> draft.commit("Title", cancelled)).isInstanceOf(OperationCanceledException.class);
            assertThat(ana.repository().find("HEAD")).map(Revision::id).contains(first.id());
        }
    }

    @Test
    void anAddressWithAPasswordIsNotWritten() throws Exception {
        try (var ana = ana()) {
            assertThatThrownBy(() -> Remotes.set(ana.repository(), Remotes.FIRST, "https://ana:secret@example.org/ferry"))
                    .isInstanceOf(GitRefusedException.class).hasMessageNotContaining("secret");
            assertThat(Files.readString(ana.repository().workTree().resolve(".git/config"))).doesNotContain("secret");
        }
    }

    @Test
    void contentIsBounded() throws Exception {
        try (var ana = ana()) {
            var first = ana.commit();
            assertThatThrownBy(() -> ana.repository().content(first.id(), 100)).isInstanceOfSatisfying(GitRefusedException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(GitRefusedException.Reason.TOO_LARGE));
            assertThatThrownBy(() -> ana.repository().content("no-such", MUCH)).isInstanceOf(GitRefusedException.class);
        }
    }

    @Test
    void aFileOutsideOfRepositoriesHasNone() throws IOException {
        assertThat(DossierRepository.of(folder.resolve("alone.adduce"))).isEmpty();
    }

    @Test
    void nobodyCommitsInAMadeUpName() throws Exception {
        try (var ana = ana()) {
            assertThatThrownBy(() -> Sharing.setIdentity(ana.repository(), " ", "ana@example.org")).isInstanceOf(GitRefusedException.class);
            assertThat(Sharing.identity(ana.repository())).contains("Ana <ana@example.org>");
        }
    }

    @Test
    void theLogHoldsWhatTouchedTheDossier() throws Exception {
        try (var ana = ana()) {
            var first = ana.commit();
            GitSees.commit(ana.repository(), "readme.txt", "Read me");
            ana.edit(dossier -> dossier.setTitle("Ferries"));
            var second = ana.commit();
            var log = ana.repository().log("HEAD", 10);
            assertThat(log).extracting(Revision::id).isEqualTo(List.of(second.id(), first.id()));
            assertThat(log.getFirst().parents()).containsExactly(first.id());
            assertThat(ana.repository().mergeBase("HEAD", first.id())).map(Revision::id).contains(first.id());
        }
    }
}
