package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.journal.JournalTrouble;
import org.adduce.core.journal.Journals;
import org.adduce.ui.internal.recovery.Recovery;
import org.adduce.ui.internal.recovery.SafeKeeping;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** What a workbench that was killed left behind is offered by the next, and what is put back can be taken back. */
class RecoveryUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private Path file;

    /** A journal is left by somebody who wrote it and is there no more. */
    @BeforeEach
    void leaveAJournal() throws IOException {
        file = folder.resolve("quarrel.adduce");
        var state = Platform.getStateLocation(FrameworkUtil.getBundle(SafeKeeping.class)).toPath();
        try (var gone = new Journals(state.resolve("journal"), new Untroubled())) {
            var dossier = OpenDossier.create(file, DossierOnDesk.empty());
            dossier.save();
            gone.keep(dossier);
            dossier.edit("Rename dossier", root -> root.setTitle("A large quarrel"));
            dossier.edit("Describe dossier", root -> root.setDescription("About a ferry."));
        }
        robot.run(() -> new Recovery(robot.desk(), PlatformUI.getWorkbench().getService(SafeKeeping.class)).offer(() -> isOver.set(true)));
    }

    /** No disk is full here. */
    private static final class Untroubled implements JournalTrouble {

        @Override
        public void interrupted(OpenDossier dossier, IOException problem) {
            throw new IllegalStateException(problem);
        }

        @Override
        public void resumed(OpenDossier dossier) {
            // nothing was interrupted
        }
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> robot.find(control -> "recovery".equals(control.getShell().getData("org.adduce.id"))).ifPresent(control -> control.getShell().close()));
        robot.waitUntil("all to be decided", isOver::get);
        robot.run(() -> found().ifPresent(robot.desk()::remove));
    }

    private Optional<OpenDossier> found() {
        return robot.desk().dossiers().stream().filter(dossier -> dossier.path().equals(file)).findFirst();
    }

    /** The choice for the dossier of this test, whatever else was found. */
    private void choose(String id) {
        robot.waitUntil("it to be offered", () -> robot.find(control -> control instanceof Label label && label.getText().equals(file.toString())).isPresent());
        robot.picture(robot.ask(() -> robot.widget("recovery.continue", Button.class).getShell()), "recovery");
        robot.run(() -> {
            var group = robot.find(control -> control instanceof Label label && label.getText().equals(file.toString())).orElseThrow().getParent();
            for (Control child : group.getChildren()) {
                if (child instanceof Button button) {
                    button.setSelection(id.equals(button.getData("org.adduce.id")));
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        robot.click("recovery.continue");
        robot.waitUntil("all to be decided", isOver::get);
        robot.waitUntil("it to be on the desk", () -> found().isPresent());
    }

    @Test
    void whatWasNotSavedIsPutBackStepByStep() throws IOException {
        choose("recovery.restore");
        var dossier = found().orElseThrow();
        robot.waitUntil("both steps", () -> "About a ferry.".equals(dossier.root().getDescription()) && dossier.root().getTitle().equals("A large quarrel"));
        assertThat(dossier.isDirty()).isTrue();
        assertThat(Files.readString(file)).doesNotContain("A large quarrel");
        robot.run(dossier::undo);
        robot.waitUntil("one step to be taken back", () -> dossier.root().getDescription() == null && dossier.undoLabel().equals(Optional.of("Rename dossier")));
        robot.run(dossier::undo);
        robot.waitUntil("both to be taken back", () -> dossier.root().getTitle().equals("A small quarrel") && !dossier.isDirty());
    }

    @Test
    void whoWantsTheFileAsItIsGetsIt() {
        choose("recovery.without");
        var dossier = found().orElseThrow();
        assertThat(dossier.root().getTitle()).isEqualTo("A small quarrel");
        assertThat(dossier.isDirty()).isFalse();
    }
}
