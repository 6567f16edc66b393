package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.ui.internal.view.TimelineView;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way in the real product: paste, review, mark by keyboard, drag on the timeline, save, reopen, compare. */
class PasteToTimelineUiTest {

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
        robot.waitForJobs();
    }

    @Test
    void aPastedThreadGoesThroughReviewMarkingAndTheTimelineAndComesBackFromItsFile() throws Exception {
        pasteAndFinishReview();
        assertThat(dossier.root().getSources()).hasSize(1);
        assertThat(dossier.undoLabel()).isPresent();

        markAnAssertionByKeyboard();
        addAnEventAndDragIt();

        robot.command("org.eclipse.ui.file.save");
        robot.waitUntil("the dossier to be saved", () -> !dossier.isDirty());
        var again = DossierFile.at(dossier.path()).read();
        assertThat(again.getSources()).hasSize(1);
        assertThat(again.getEvents().getFirst().getWhen()).isEqualTo(dossier.root().getEvents().getFirst().getWhen());
    }

    private void pasteAndFinishReview() {
        robot.run(() -> {
            var clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
            clipboard.setContents(new Object[] {THREAD}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        robot.command("org.adduce.ui.pasteAsSource");
        var voices = robot.widget("review.voices", Table.class);
        robot.waitUntil("three voices", () -> voices.getItemCount() == 3);
        robot.picture("review");
        robot.finish(voices);
        robot.waitUntil("the import", () -> !dossier.root().getSources().isEmpty());
    }

    private void markAnAssertionByKeyboard() {
        Source source = dossier.root().getSources().getFirst();
        robot.open(source);
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getText().contains("The second line will be running"));
        robot.focus(text);
        robot.run(() -> {
            int start = text.getText().indexOf("The second line will be running");
            text.setSelection(start, start + "The second line will be running before the summer.".length());
        });
        robot.key(text, 'a');
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

    private void addAnEventAndDragIt() {
        Event event = ModelFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID());
        event.setTitle("The second line starts");
        event.setStatus(EventStatus.PLANNED);
        event.setWhen(When.parse("2026-06-15"));
        var view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.run(() -> dossier.edit("Add event", root -> root.getEvents().add(event)));
        robot.run(() -> view.getSite().getSelectionProvider().setSelection(new StructuredSelection(event)));
        robot.waitUntil("the event on the timeline", () -> !view.contents().scene().of(event.getId()).isEmpty());
        robot.run(view.contents()::fit);
        var canvas = robot.widget("timeline.canvas", FigureCanvas.class);
        var place = robot.patience().settled(() -> view.contents().scene().of(event.getId()).stream().filter(Mark.class::isInstance).map(Mark.class::cast)
                .findFirst().map(mark -> new Point((int) mark.x(), (int) mark.y())).orElseThrow());
        new Mouse(robot, canvas).drag(place, new Point(place.x - 120, place.y));
        robot.waitUntil("the event to have moved", () -> !"2026-06-15".equals(event.getWhen().text()));
        assertThat(event.getWhen().bounds().latestMillis()).isLessThan(When.parse("2026-06-15").bounds().earliestMillis());
        assertThat(robot.ask(() -> dossier.undoLabel().orElse(""))).contains("The second line starts");
    }
}
