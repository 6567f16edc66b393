package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.adduce.model.ModelFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier is written in another format, and it is told what became of it. */
class ExportUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openDossier() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        robot.run(() -> desk.open().edit("Make claim", root -> {
            var claim = ModelFactory.eINSTANCE.createClaim();
            claim.setId(UUID.randomUUID());
            claim.setText("The quayside crane was sold");
            root.getClaims().add(claim);
        }));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private Shell[] dialogs() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getShells();
    }

    @Test
    void theDossierIsWrittenBesideItselfInTheFormatThatIsChosen() throws Exception {
        robot.command("org.adduce.ui.export");
        var formats = robot.widget("export.formats", List.class);
        robot.waitUntil("the formats", () -> Arrays.asList(formats.getItems()).contains("Document (Markdown)"));
        robot.run(() -> {
            formats.select(Arrays.asList(formats.getItems()).indexOf("Document (Markdown)"));
            formats.notifyListeners(SWT.Selection, null);
        });
        var target = robot.widget("export.target", Text.class);
        robot.waitUntil("a file beside the dossier", () -> target.getText().equals(folder.resolve("quarrel.md").toString()));
        robot.picture("export");
        robot.finish(target);

        robot.waitUntil("what became of it", () -> Arrays.stream(dialogs()).anyMatch(shell -> shell.getText().equals("Export")));
        assertThat(Files.readString(folder.resolve("quarrel.md"))).contains("The quayside crane was sold");
        assertThat(robot.<Boolean>ask(() -> robot.find(control -> control instanceof Button button && button.getText().equals("Open")).isPresent())).as("it can be looked at").isTrue();
        closeDialogs();
        robot.command("org.adduce.ui.export");
        var again = robot.widget("export.formats", List.class);
        robot.waitUntil("the format that was written last", () -> Arrays.asList(again.getSelection()).equals(java.util.List.of("Document (Markdown)")));
        var where = robot.widget("export.target", Text.class);
        robot.run(() -> {
            choose(again, "Tables (CSV, one a kind)");
            assertThat(where.getText()).as("many tables are a folder").isEqualTo(folder.resolve("quarrel-csv").toString());
            where.setText(folder.resolve("pier.md").toString());
            choose(again, "Calendar (iCalendar)");
            assertThat(where.getText()).as("the name that was given").isEqualTo(folder.resolve("pier.ics").toString());
            again.getShell().close();
        });
    }

    private static void choose(List formats, String label) {
        formats.select(Arrays.asList(formats.getItems()).indexOf(label));
        formats.notifyListeners(SWT.Selection, null);
    }

    private void closeDialogs() {
        robot.run(() -> Arrays.stream(dialogs()).filter(shell -> shell.getText().equals("Export")).forEach(Shell::close));
    }
}
