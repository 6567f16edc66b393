package org.adduce.app.tests;


import java.nio.file.Path;
import java.util.UUID;
import org.adduce.model.ModelFactory;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that is kept is a folder of the explorer, and what it finds is in it. */
class SavedSearchUiTest {

    private static final String TITLE = "A small quarrel";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private DossierOnDesk desk;

    @BeforeEach
    void openDossierWithClaims() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        robot.run(() -> {
            claim("The quayside crane lifts forty tonnes");
            claim("The quayside crane was sold");
            claim("Nobody has seen the harbour master");
        });
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void claim(String text) {
        desk.open().edit("Make claim", root -> {
            var claim = ModelFactory.eINSTANCE.createClaim();
            claim.setId(UUID.randomUUID());
            claim.setText(text);
            root.getClaims().add(claim);
        });
    }

    private String folder() {
        return lines.at(TITLE, "Searches", "Cranes").map(TreeItem::getText).orElse("");
    }

    @Test
    void aSavedSearchShowsWhatIsFoundNowAndFollowsTheDossier() {
        lines.show();
        robot.command("org.adduce.search.ui.search");
        robot.type("search.bar", "crane");
        robot.command("org.adduce.search.ui.saveSearch");
        robot.waitUntil("the question for a name", () -> Widgets.input().isPresent());
        robot.run(() -> Widgets.input().orElseThrow().setText("Cranes"));
        robot.clickWords("OK");
        lines.show();
        robot.waitUntil("both cranes", () -> folder().equals("Cranes  2"));
        robot.waitUntil("one that was found", () -> lines.at(TITLE, "Searches", "Cranes", "The quayside crane was sold").isPresent());

        robot.run(() -> claim("A third crane was ordered"));
        robot.waitUntil("the third crane", () -> folder().equals("Cranes  3") && lines.at(TITLE, "Searches", "Cranes", "A third crane").isPresent());
        robot.picture("saved-search");
        robot.run(desk.open()::undo);
        robot.waitUntil("two cranes again", () -> folder().equals("Cranes  2"));

        lines.select(TITLE, "Searches", "Cranes");
        robot.command("org.eclipse.ui.edit.rename");
        robot.enter("explorer.rename", "Lifting gear");
        robot.waitUntil("the other name", () -> lines.at(TITLE, "Searches", "Lifting gear").isPresent());
        lines.select(TITLE, "Searches", "Lifting gear");
        robot.command("org.eclipse.ui.edit.delete");
        robot.clickWords("Yes");
        robot.waitUntil("no searches", () -> lines.at(TITLE, "Searches").isEmpty());
    }
}
