package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way in the real product: paste, review, mark by keyboard. */
class PasteToMarkUiTest {

    private static final String THREAD = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.

            bo — 3 March 2026 10:20

            > The second line will be running before the summer.

            That was said of the first line too. I doubt it.
            """;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private OpenDossier dossier;

    @BeforeEach
    void openNewDossier() throws Exception {
        var root = ModelFactory.eINSTANCE.createDossier();
        root.setId(UUID.randomUUID());
        root.setTitle("A small quarrel");
        dossier = OpenDossier.create(folder.resolve("quarrel.adduce"), root);
        dossier.save();
        robot.run(() -> robot.desk().add(dossier));
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> {
            robot.page().closeAllEditors(false);
            robot.desk().remove(dossier);
        });
    }

    @Test
    void aPastedThreadGoesThroughReviewAndIsMarkedByKeyboard() throws Exception {
        pasteAndFinishReview();
        assertThat(dossier.root().getSources()).hasSize(1);
        assertThat(dossier.undoLabel()).isPresent();

        markAnAssertionByKeyboard();
    }

    private void pasteAndFinishReview() {
        robot.run(() -> {
            var clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
            clipboard.setContents(new Object[] {THREAD}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        robot.command("org.adduce.ui.pasteAsSource");
        var voices = robot.widget("review.voices", Table.class);
        assertThat((int) robot.ask(voices::getItemCount)).isEqualTo(3);
        robot.picture("review");
        robot.run(() -> {
            Shell shell = voices.getShell();
            shell.getDefaultButton().notifyListeners(SWT.Selection, null);
        });
        robot.waitUntil("the import", () -> !dossier.root().getSources().isEmpty());
    }

    private void markAnAssertionByKeyboard() {
        Source source = dossier.root().getSources().getFirst();
        robot.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(source));
        var text = robot.widget("reader.text", StyledText.class);
        robot.run(() -> {
            text.setFocus();
            int start = text.getText().indexOf("The second line will be running");
            text.setSelection(start, start + "The second line will be running before the summer.".length());
        });
        robot.key('a');
        robot.widget("mark.sentence", Control.class);
        robot.picture("assertion");
        robot.type("mark.claim", "line two runs by summer");
        robot.press("mark.claim", SWT.CR);
        robot.waitUntil("the assertion", () -> !source.getAssertions().isEmpty());
        var assertion = source.getAssertions().getFirst();
        assertThat(assertion.getStance()).isEqualTo(Stance.ASSERTS);
        assertThat(assertion.getSpeaker().getName()).isEqualTo("ada");
        assertThat(assertion.getQuotes().getFirst().getExact()).isEqualTo("The second line will be running before the summer.");
        assertThat(assertion.getClaim().getText()).isEqualTo("line two runs by summer");
    }
}
