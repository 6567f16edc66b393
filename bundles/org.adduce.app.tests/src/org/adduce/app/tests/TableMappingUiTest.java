package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of a table get their meaning, what comes of it is seen before it is kept, and the next table like it knows. */
class TableMappingUiTest {

    private static final String TABLE = "No;Who;Quote;Thesis in a word;Strength\n1;Ada;The second line will run by summer.;Line two runs by summer;0,9\n2;Bo;I doubt it.;Line two runs by summer;\n";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openDossier() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void read(String table) throws Exception {
        robot.command("org.adduce.ui.importFiles", Map.of("file", Files.writeString(folder.resolve("said.csv"), table).toString()));
        robot.widget("import.found", Table.class);
    }

    private void waitForMeaning(String column, String meaning) {
        robot.waitUntil(column + " to mean " + meaning, () -> robot.find(control -> ("import.column." + column).equals(control.getData("org.adduce.id")))
                .filter(combo -> ((Combo) combo).getText().equals(meaning)).isPresent());
    }

    private void choose(String column, String meaning) {
        var combo = robot.widget("import.column." + column, Combo.class);
        robot.waitUntil("a choice of " + meaning, () -> Arrays.asList(combo.getItems()).contains(meaning));
        robot.run(() -> {
            combo.select(Arrays.asList(combo.getItems()).indexOf(meaning));
            combo.notifyListeners(SWT.Selection, null);
        });
    }

    private boolean isFound(String words) {
        return robot.find(control -> "import.found".equals(control.getData("org.adduce.id")))
                .filter(found -> Arrays.stream(((Table) found).getItems()).anyMatch(line -> line.getText(0).contains(words))).isPresent();
    }

    private void finish() {
        robot.finish(robot.widget("import.found", Table.class));
    }

    @Test
    void columnsGetTheirMeaningAndTheNextTableKnowsIt() throws Exception {
        read(TABLE);
        waitForMeaning("Who", "Speaker");
        choose("Thesis in a word", "Claim");
        robot.waitUntil("the claim to be seen", () -> isFound("Line two runs by summer"));
        choose("Strength", "Certainty");
        robot.picture("table-mapping");
        finish();
        robot.waitUntil("the import", () -> !desk.root().getClaims().isEmpty());
        assertThat(desk.source().getAssertions()).hasSize(2);

        read(TABLE.replace("I doubt it.", "I do not believe it.") + "3;Cy;Nor do I.;Line two runs by summer;\n");
        waitForMeaning("Strength", "Certainty");
        finish();
        robot.waitUntil("the update", () -> desk.source().getUtterances().size() == 3);
        assertThat(desk.root().getClaims()).hasSize(1);
        robot.run(() -> desk.open().undo());
        assertThat(desk.source().getUtterances()).hasSize(2);
    }

    @Test
    void nothingStandsBeyondTheEdgeOfTheWindow() throws Exception {
        read(TABLE);
        waitForMeaning("Who", "Speaker");
        for (var id : List.of("import.kind", "import.save", "import.dates", "import.decimals", "import.into")) {
            var control = robot.widget(id, Control.class);
            robot.waitUntil(id + " to be within the window", () -> {
                var shell = control.getShell();
                return control.getDisplay().map(control, shell, control.getSize()).x <= shell.getClientArea().width;
            });
        }
        finish();
    }

    @Test
    void aTableThatNobodyUnderstandsWaitsUntilSomebodySaysWhatItsRowsAre() throws Exception {
        read("a;b\nThe tide comes in higher every single year now.;7\nThe quay is dry for most of the winter months.;8\n");
        var kind = robot.widget("import.kind", Combo.class);
        assertThat((boolean) robot.ask(() -> kind.getShell().getDefaultButton() != null && kind.getShell().getDefaultButton().isEnabled())).isFalse();
        robot.run(() -> {
            kind.select(Arrays.asList(kind.getItems()).indexOf("a claim"));
            kind.notifyListeners(SWT.Selection, null);
        });
        robot.waitUntil("the claims to be seen", () -> isFound("The tide comes in"));
        finish();
        robot.waitUntil("the import", () -> desk.root().getClaims().size() == 2);
    }
}
