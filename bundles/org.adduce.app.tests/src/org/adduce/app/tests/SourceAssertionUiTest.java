package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody claims in a source that is known by its reference alone is said without quoting it. */
class SourceAssertionUiTest {

    private static final String EXPLORER = "org.adduce.view.explorer";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Actor author;
    private Source book;

    @BeforeEach
    void haveABookThatNobodyHasHere() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        author = desk.addActor("Edda Harrow");
        robot.run(() -> desk.open().edit("Add book", root -> {
            book = ModelFactory.eINSTANCE.createSource();
            book.setId(UUID.randomUUID());
            book.setKind(SourceKind.BOOK);
            book.setTitle("The Long Tide");
            book.getAuthors().add(author);
            root.getSources().add(book);
        }));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void claim(String words, String place) {
        robot.type("mark.claim", words);
        robot.type("mark.place", place);
        var field = robot.widget("mark.place", Text.class);
        robot.picture(robot.ask(field::getShell), "source-assertion");
        robot.press("mark.place", SWT.CR);
        robot.waitUntil("the assertion", () -> !book.getAssertions().isEmpty());
    }

    private void assertMade(String words, String place) {
        var made = book.getAssertions().getFirst();
        assertThat(made.getClaim().getText()).isEqualTo(words);
        assertThat(made.getSpeaker()).as("the one author").isSameAs(author);
        assertThat(made.getQuotes()).isEmpty();
        assertThat(made.getNote()).isEqualTo(place);
    }

    @Test
    void whereTheTextWouldStandOneSaysWhatIsClaimed() {
        var before = desk.bytes();
        robot.open(book);
        robot.widget("reader.assert", Control.class);
        robot.picture("source-without-text");
        robot.click("reader.assert");
        claim("The ferry fleet doubles by 2030", "p. 12");
        assertMade("The ferry fleet doubles by 2030", "p. 12");
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
    }

    @Test
    void fromTheExplorerItIsTheSame() {
        robot.run(() -> {
            var explorer = robot.page().findView(EXPLORER);
            robot.page().activate(explorer);
            explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(book));
        });
        robot.command("org.adduce.ui.makeSourceAssertion");
        claim("The fleet is too old", "");
        assertMade("The fleet is too old", null);
    }

    @Test
    void theKindIsNotAskedOfAClaimThatIsThere() {
        robot.run(() -> desk.open().edit("Make claim", root -> {
            Claim claim = ModelFactory.eINSTANCE.createClaim();
            claim.setId(UUID.randomUUID());
            claim.setText("The fleet is too old");
            root.getClaims().add(claim);
        }));
        robot.open(book);
        robot.click("reader.assert");
        var kind = robot.widget("mark.kind", Control.class);
        robot.type("mark.claim", "too old");
        robot.press("mark.claim", SWT.ARROW_UP);
        robot.press("mark.claim", SWT.ARROW_DOWN);
        robot.waitUntil("the claim that is there picked", () -> !kind.getVisible());
        robot.picture(robot.ask(kind::getShell), "assertion-existing");
        robot.type("mark.claim", "Nobody has said anything like it");
        robot.waitUntil("the kind asked of a new claim", kind::getVisible);
        robot.press("mark.claim", SWT.ESC);
    }
}
