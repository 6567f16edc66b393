package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.time.When;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Properties shows of several selected elements, and sets for all of them. */
class SeveralUiTest {

    private static final String TITLE = "A small quarrel";
    private static final String ONE = "The line runs by summer";
    private static final String OTHER = "The line will not run";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private DossierOnDesk desk;
    private Claim one;
    private Claim other;

    @BeforeEach
    void twoClaims() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        one = desk.addClaim(ONE);
        other = desk.addClaim(OTHER);
        robot.run(() -> desk.open().edit("Kind", root -> one.setKind(ClaimKind.FORECAST)));
        robot.run(() -> desk.open().edit("About", root -> Stream.of(one, other).forEach(claim -> claim.setAbout(When.parse("2026")))));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void select(String... claims) {
        // another view may stand before it, from what was done before
        robot.ask(() -> robot.page().showView("org.adduce.view.properties"));
        var tree = lines.show();
        lines.select(TITLE, "Claims", claims[0]);
        robot.run(() -> {
            tree.setSelection(Stream.of(claims).map(claim -> lines.at(TITLE, "Claims", claim).orElseThrow()).toArray(TreeItem[]::new));
            tree.notifyListeners(SWT.Selection, new Event());
        });
        robot.waitUntil("how many there are", () -> robot.find(control -> control instanceof Label label && label.getText().equals(claims.length + " claims")).isPresent());
    }

    @Test
    void whatTheyHaveInCommonIsShownAndATimeIsSetForAllAtOnce() {
        select(ONE, OTHER);
        var about = robot.widget("properties.about", StyledText.class);
        assertThat(robot.<String>ask(about::getText)).isEqualTo("2026");
        robot.picture("several-claims");
        var before = desk.bytes();
        robot.fill("properties.about", "2027");
        robot.waitUntil("both to be about it", () -> Stream.of(one, other).allMatch(claim -> When.parse("2027").equals(claim.getAbout())));
        robot.undo();
        robot.waitUntil("both to be as before", () -> Stream.of(one, other).allMatch(claim -> When.parse("2026").equals(claim.getAbout())));
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void aKindThatIsNotTheSameSaysSoAndALetterChoosesOneForAll() {
        select(ONE, OTHER);
        robot.key(robot.ask(() -> robot.find(control -> control instanceof Canvas && "properties.kind".equals(control.getData("org.adduce.id"))).orElseThrow()), 'p');
        robot.waitUntil("both to be policies", () -> Stream.of(one, other).allMatch(claim -> claim.getKind() == ClaimKind.POLICY));
    }

    @Test
    void whatOneIsGivenElsewhereIsToldAtOnce() {
        select(ONE, OTHER);
        var about = robot.widget("properties.about", StyledText.class);
        robot.run(() -> desk.open().edit("About", root -> other.setAbout(When.parse("2030"))));
        robot.waitUntil("the time to be open", () -> about.getText().isEmpty());
    }
}
