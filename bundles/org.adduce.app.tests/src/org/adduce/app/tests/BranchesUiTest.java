package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.team.git.Branches;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches get other names and go; where their commits would go too, somebody is asked. */
class BranchesUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private SharedOnDesk shared;
    private Optional<Shell> dialog = Optional.empty();

    @BeforeEach
    void shareADossier() throws Exception {
        shared = new SharedOnDesk(robot, folder.resolve("quarrel.adduce"));
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> keep().ifPresent(button -> button.getShell().close()));
        dialog.ifPresent(shell -> Dialog.close(robot, shell));
        shared.close();
    }

    private Table open() {
        dialog = Optional.of(Dialog.BRANCHES.open(robot));
        var table = robot.widget("team.branches.table", Table.class);
        robot.waitUntil("the branches", () -> table.getItemCount() == 2);
        return table;
    }

    private List<String> names(Table table) {
        return robot.ask(() -> Arrays.stream(table.getItems()).map(item -> item.getText()).toList());
    }

    private void select(Table table, String name) {
        robot.select(table, names(table).indexOf(name));
    }

    /** Without waiting for what comes of it: it may be a dialog. */
    private void press(String id) {
        var button = robot.widget(id, Button.class);
        robot.waitUntil(id + " to be possible", button::isEnabled);
        robot.later(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<Control> keep() {
        return robot.find(control -> control instanceof Button button && button.getText().equals("Keep"));
    }

    @Test
    void aBranchIsRenamedAndDeletedWithoutAQuestionWhereNothingIsLost() {
        var table = open();
        assertThat(names(table)).containsExactly("dawn", "main (you are here)");
        select(table, "dawn");
        press("team.branches.rename");
        robot.type("team.line.text", "early ferry");
        robot.finish(robot.widget("team.line.text", Control.class));
        robot.waitUntil("the new name", () -> names(table).contains("early-ferry"));

        select(table, "early-ferry");
        press("team.branches.delete");
        robot.waitUntil("the branch to be gone", () -> names(table).equals(List.of("main (you are here)")));
    }

    @Test
    void whereCommitsWouldBeLostTheyAreNamedAndKept() throws Exception {
        var file = shared.desk().open().path();
        var saved = Files.readAllBytes(file);
        try (var repository = DossierRepository.of(file).orElseThrow()) {
            Branches.switchTo(repository, "dawn", new NullProgressMonitor());
            CommitDraft.of(repository, new NullProgressMonitor()).commit("A quay by another name", new NullProgressMonitor());
            Branches.switchTo(repository, "main", new NullProgressMonitor());
        }
        // a file that is not what it was would be asked about whenever the window comes to the front
        Files.write(file, saved);
        var table = open();
        select(table, "dawn");
        press("team.branches.delete");
        robot.waitUntil("the question", () -> keep().isPresent());
        robot.waitUntil("what would be lost to be named", () -> robot.find(control -> control instanceof Label label && label.getText().contains("A quay by another name")).isPresent());
        robot.picture("delete-branch");
        robot.clickWords("Keep");
        robot.waitUntil("the question to be gone", () -> keep().isEmpty());
        assertThat(names(table)).contains("dawn");
    }
}
