package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.ModelFactory;
import org.adduce.model.QuoteState;
import org.adduce.model.Stance;
import org.adduce.ui.internal.problems.ProblemsView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a problem one gets to its place in the text. */
class ProblemsUiTest {

    private static final String NOTE = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.
            """;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openDossierWithAQuoteThatIsNotTrue() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(NOTE);
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(UUID.randomUUID());
        claim.setText("The line runs by summer");
        var quote = ModelFactory.eINSTANCE.createQuote();
        quote.setId(UUID.randomUUID());
        quote.setExact("The third line");
        quote.setState(QuoteState.FOUND);
        quote.getAnchors().add(desk.voice("before the summer").getAnchors().getFirst());
        var assertion = ModelFactory.eINSTANCE.createAssertion();
        assertion.setId(UUID.randomUUID());
        assertion.setStance(Stance.ASSERTS);
        assertion.setClaim(claim);
        assertion.setUtterance(desk.voice("before the summer"));
        assertion.getQuotes().add(quote);
        robot.run(() -> desk.open().edit("Mark", root -> {
            root.getClaims().add(claim);
            desk.source().getAssertions().add(assertion);
        }));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    @Test
    void openingAProblemShowsItsWordsInTheReader() {
        var view = robot.ask(() -> (ProblemsView) robot.page().showView(ProblemsView.ID));
        robot.waitUntil("the problem", () -> problem().isPresent());
        robot.waitUntil("the title to count", () -> view.getTitle().matches("Problems \\d+"));

        robot.run(() -> {
            var item = problem().orElseThrow();
            item.getParent().setSelection(item);
            var event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Selection, event);
            item.getParent().notifyListeners(SWT.DefaultSelection, event);
        });

        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the words to be selected", () -> text.getText().indexOf("The second line") == text.getSelection().x
                || text.getSelectionText().contains("The second line"));
        robot.picture("problems");
    }

    @Test
    void whatCanBeDoneIsReadWithoutWideningItsColumn() {
        robot.ask(() -> (ProblemsView) robot.page().showView(ProblemsView.ID));
        robot.waitUntil("the problem", () -> problem().isPresent());
        robot.waitUntil("columns as wide as their words", () -> {
            var item = problem().orElseThrow();
            int fix = item.getParent().getColumnCount() - 1;
            var gc = new GC(item.getParent());
            try {
                return item.getParent().getColumn(fix).getWidth() >= gc.textExtent(item.getText(fix)).x + item.getImageBounds(fix).width;
            } finally {
                gc.dispose();
            }
        });

        assertThat(robot.ask(() -> problem().orElseThrow().getText(2))).isNotEmpty();
    }

    @Test
    void aQuickFixMendsTheProblemAndIsTakenBack() {
        robot.ask(() -> (ProblemsView) robot.page().showView(ProblemsView.ID));
        robot.waitUntil("the problem", () -> problem().isPresent());
        var before = desk.bytes();
        robot.run(() -> {
            var item = problem().orElseThrow();
            item.getParent().setSelection(item);
            item.getParent().getMenu().notifyListeners(SWT.Show, new Event());
            choose(item.getParent().getMenu(), "Say that the words are not there as quoted");
        });
        // That the words are not there is still told, but no more as an error.
        robot.waitUntil("the error gone", () -> desk.source().getAssertions().getFirst().getQuotes().getFirst().getState() != QuoteState.FOUND
                && error().isEmpty());

        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
        robot.waitUntil("the error again", () -> error().isPresent());
    }

    private static void choose(Menu menu, String words) {
        Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(words)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    /** The line of the quote that is not true, while it says that it is. */
    private Optional<TreeItem> error() {
        return problem().filter(item -> item.getText().contains("marked as found"));
    }

    /** The line of the quote that is not true. */
    private Optional<TreeItem> problem() {
        return robot.find(control -> "problems.tree".equals(control.getData("org.adduce.id"))).map(Tree.class::cast)
                .flatMap(tree -> Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                        .filter(item -> item.getText().contains("The third line")).findFirst());
    }
}
