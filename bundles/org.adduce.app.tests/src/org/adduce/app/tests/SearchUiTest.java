package org.adduce.app.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view that shows all that was found. */
class SearchUiTest {

    private static final String VIEW = "org.adduce.view.search";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private OpenDossier dossier;

    @BeforeEach
    void putADossierOnTheDesk() {
        robot.run(() -> {
            var root = ModelFactory.eINSTANCE.createDossier();
            root.setId(UUID.randomUUID());
            dossier = OpenDossier.create(folder.resolve("ferries.adduce"), root);
            robot.desk().add(dossier);
            claim("The quayside crane lifts forty tonnes");
            claim("The quayside crane was sold");
            claim("Nobody has seen the harbour master");
        });
    }

    private void claim(String text) {
        dossier.edit("Make claim", root -> {
            var claim = ModelFactory.eINSTANCE.createClaim();
            claim.setId(UUID.randomUUID());
            claim.setText(text);
            root.getClaims().add(claim);
        });
    }

    @AfterEach
    void takeItOff() {
        robot.run(() -> {
            robot.desk().remove(dossier);
            robot.page().hideView(robot.page().findView(VIEW));
        });
        robot.waitForJobs();
    }

    /** The lines found, as far as any are shown; asked within a wait, and so without waiting. */
    private String lines() {
        return robot.find(control -> "search.hits".equals(control.getData("org.adduce.id"))).map(Tree.class::cast)
                .map(tree -> String.join("\n", Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).map(TreeItem::getText)
                        .toList())).orElse("");
    }

    private void search(String query) {
        robot.ask(() -> robot.page().showView(VIEW));
        robot.type("search.field", query);
    }

    /** Opens the hit that is chosen, if one is: the lines are told anew when there is more to say. */
    private static boolean isOpened(Tree tree) {
        var event = new Event();
        event.item = tree.getSelectionCount() == 1 ? tree.getSelection()[0] : null;
        if (event.item != null) {
            tree.notifyListeners(SWT.DefaultSelection, event);
        }
        return event.item != null;
    }

    @Test
    void openingAHitOpensItsPage() {
        search("\"harbour master\"");
        robot.waitUntil("the claim", () -> lines().contains("harbour master"));
        robot.press("search.field", SWT.ARROW_DOWN);
        var tree = robot.widget("search.hits", Tree.class);
        robot.waitUntil("the first hit chosen, and opened", () -> isOpened(tree));
        robot.waitUntil("the claim's page", () -> robot.page().getActiveEditor() != null
                && robot.page().getActiveEditor().getTitle().startsWith("Nobody has seen"));
        robot.picture("search");
    }

    @Test
    void theOpenSearchFollowsAnEditAndItsUndo() {
        search("harbour");
        robot.waitUntil("the claim", () -> lines().contains("harbour master"));
        robot.run(() -> claim("The harbour is nine metres deep"));
        robot.waitUntil("the new claim", () -> lines().contains("nine metres deep"));
        robot.run(dossier::undo);
        robot.waitUntil("the new claim gone", () -> lines().contains("harbour master") && !lines().contains("nine metres deep"));
    }

    @Test
    void whatIsNoQueryIsToldWithItsRemedy() {
        search("speeker:rao");
        robot.waitUntil("the remedy", () -> robot.find(control -> "search.hint".equals(control.getData("org.adduce.id"))
                && ((Label) control).getText().contains("speaker")).isPresent());
    }
}
