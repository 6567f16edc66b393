package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.adduce.model.ModelFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The field above everything finds as one types, and goes to what was found without a mouse. */
class SearchBarUiTest {

    private static final String SEARCH = "org.adduce.search.ui.search";
    private static final String BAR = "search.bar";
    private static final String HITS = "search.found.hits";
    private static final String READ = "org.adduce.perspective.read";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
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
        robot.run(() -> {
            robot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(READ));
            robot.page().hideView(robot.page().findView("org.adduce.view.search"));
        });
        robot.type(BAR, "");
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

    /** The lines below the field, as far as they are shown; asked within a wait, and so without waiting. */
    private String lines() {
        return robot.find(control -> HITS.equals(control.getData("org.adduce.id"))).map(Tree.class::cast)
                .map(tree -> String.join("\n", Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).map(TreeItem::getText)
                        .toList())).orElse("");
    }

    private boolean isFound() {
        return robot.find(control -> HITS.equals(control.getData("org.adduce.id"))).isPresent();
    }

    private String title() {
        return robot.page().getActiveEditor() == null ? "" : robot.page().getActiveEditor().getTitle();
    }

    private void look(String query, String found) {
        robot.command(SEARCH);
        robot.type(BAR, query);
        robot.waitUntil(found, () -> lines().contains(found));
    }

    /** It lies over tabs and pages of the same ground. */
    @Test
    void aLineGoesAroundWhatIsShownBelowTheField() {
        look("\"harbour master\"", "Nobody has seen the harbour master");
        var hits = robot.widget(HITS, Tree.class);
        robot.waitUntil("a line around it", () -> !hits.getShell().getBackground().equals(hits.getParent().getBackground())
                && hits.getParent().getBackground().equals(hits.getBackground()));
    }

    @ParameterizedTest
    @ValueSource(strings = {READ, "org.adduce.perspective.timeline"})
    void enterGoesToTheBestThatWasFound(String perspective) {
        robot.run(() -> robot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective)));
        look("\"harbour master\"", "Nobody has seen the harbour master");
        robot.picture("search-bar");
        robot.press(BAR, SWT.CR);
        robot.waitUntil("the claim's page", () -> title().startsWith("Nobody has seen"));
        robot.waitUntil("the hits to be gone", () -> !isFound());
    }

    @Test
    void downGoesThroughTheHitsWhileTheCursorStaysInTheField() {
        look("quayside", "was sold");
        var hits = robot.widget(HITS, Tree.class);
        // while the dossier is being read the hits are told anew, and nothing is chosen of them then
        robot.patience().settled(this::lines);
        robot.press(BAR, SWT.ARROW_DOWN);
        var first = robot.<String>ask(() -> hits.getSelection()[0].getText());
        robot.press(BAR, SWT.ARROW_DOWN);
        var second = robot.<String>ask(() -> hits.getSelection()[0].getText());
        assertThat(first).isNotEqualTo(second);
        var field = robot.widget(BAR, Text.class);
        assertThat(robot.<Boolean>ask(field::isFocusControl)).isTrue();
        robot.press(BAR, SWT.CR);
        robot.waitUntil("the page of the second", () -> title().equals(second));
    }

    @Test
    void escTakesItAwayAndGoesBackToTheTextOneWasReading() throws Exception {
        desk.take("ada\n\nThe crane is not for sale.\n");
        robot.open(desk.source());
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text in hand", text::isFocusControl);
        look("quayside", "was sold");
        robot.press(BAR, SWT.ESC);
        robot.waitUntil("the text in hand again", text::isFocusControl);
        var field = robot.widget(BAR, Text.class);
        assertThat(robot.<String>ask(field::getText)).isEmpty();
        assertThat(robot.<Boolean>ask(this::isFound)).isFalse();
    }

    @Test
    void selectingAllIsAboutTheFieldWhileOneTypesThere() throws Exception {
        desk.take("ada\n\nThe crane is not for sale.\n");
        robot.open(desk.source());
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text in hand", text::isFocusControl);
        look("quayside", "was sold");
        var field = robot.widget(BAR, Text.class);
        robot.run(() -> field.setSelection(0));
        robot.command(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        robot.waitUntil("the words of the field selected", () -> field.getSelectionText().equals("quayside"));
        assertThat(robot.<String>ask(text::getSelectionText)).isEmpty();
    }

    @Test
    void theKeyOnceMoreShowsAllInTheView() {
        look("quayside", "was sold");
        robot.command(SEARCH);
        robot.waitUntil("the view", () -> robot.find(control -> "search.field".equals(control.getData("org.adduce.id"))).map(Text.class::cast)
                .filter(field -> field.getText().equals("quayside")).isPresent());
    }

    @Test
    void whatIsFoundFollowsAnEditAndItsUndo() {
        look("crane", "was sold");
        robot.run(() -> claim("A third crane was ordered"));
        robot.waitUntil("the third crane", () -> lines().contains("A third crane was ordered"));
        robot.run(desk.open()::undo);
        robot.waitUntil("two cranes", () -> lines().contains("was sold") && !lines().contains("third"));
    }

    @Test
    void whereNothingFitsALineSaysSo() {
        robot.command(SEARCH);
        robot.type(BAR, "zeppelin");
        robot.waitUntil("the line", () -> robot.find(control -> "search.found.hint".equals(control.getData("org.adduce.id"))).map(Label.class::cast)
                .filter(line -> line.getText().contains("zeppelin")).isPresent());
        assertThat(robot.<Boolean>ask(this::isFound)).isFalse();
    }
}
