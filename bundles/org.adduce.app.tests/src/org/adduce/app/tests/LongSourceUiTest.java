package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.value.Anchor;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long text is laid out after what surrounds it is on the screen, and at once for whoever asks for it before. */
class LongSourceUiTest {

    private static final String LINE = "The harbour silts up, and nobody asks why.\n\n";
    private static final String LAST = "In the end they dredged it.";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void takeALongText() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("long.adduce"));
        desk.take("Ana\n\n" + LINE.repeat(6_000) + LAST + "\n");
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private StyledText text() {
        return (StyledText) robot.find(control -> "reader.text".equals(control.getData("org.adduce.id"))).orElseThrow();
    }

    private static void open(Element element) {
        PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
    }

    @Test
    void theWholeTextIsThereInTheNextEvent() {
        robot.run(() -> open(desk.source()));
        assertThat((int) robot.ask(() -> text().getCharCount())).isGreaterThan(LINE.length() * 6_000);
        assertThat((Object) robot.ask(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getSelectionService().getSelection().toString())).asString().contains("Source");
        robot.picture("long-source");
    }

    private void press(int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        text().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aKeyThatIsPressedBeforeIsNotLost() {
        robot.run(() -> {
            open(desk.source());
            press(SWT.END, SWT.MOD1);
        });
        robot.waitUntil("the end", () -> text().getCaretOffset() == text().getCharCount());
        assertThat((String) robot.ask(() -> text().getText())).contains(LAST);
    }

    @Test
    void theWordsUpToTheEndAreSelectedByTheKeysForThat() {
        robot.run(() -> {
            open(desk.source());
            press(SWT.END, SWT.MOD1 | SWT.MOD2);
        });
        robot.waitUntil("the words", () -> text().getSelectionCount() == text().getCharCount());
        assertThat((int) robot.ask(() -> text().getTopIndex())).isPositive();
    }

    @Test
    void whoGoesElsewhereOnTheWayToTheEndStaysThere() {
        robot.run(() -> {
            open(desk.source());
            press(SWT.END, SWT.MOD1);
            press(SWT.ARROW_RIGHT, 0);
        });
        robot.waitForJobs();
        assertThat((int) robot.ask(() -> text().getCaretOffset())).isEqualTo(1);
    }

    @Test
    void aThumbThatIsDraggedToTheEndLeadsThere() {
        robot.run(() -> {
            open(desk.source());
            press(SWT.ARROW_RIGHT, 0);
            var bar = text().getVerticalBar();
            bar.setSelection(bar.getMaximum());
            bar.notifyListeners(SWT.Selection, new Event());
        });
        robot.waitUntil("the last lines", () -> text().getLinePixel(text().getLineCount() - 1) < text().getClientArea().height);
    }

    @Test
    void whatIsOpenedWithinTheTextIsSelectedAtOnce() {
        var source = desk.source();
        var snapshot = source.getSnapshots().getFirst();
        int at = snapshot.getText().indexOf("nobody asks");
        var made = ModelFactory.eINSTANCE.createAssertion();
        made.setId(UUID.randomUUID());
        var quote = ModelFactory.eINSTANCE.createQuote();
        quote.setId(UUID.randomUUID());
        quote.getAnchors().add(new Anchor(snapshot.getId(), at, at + "nobody asks".length()));
        made.getQuotes().add(quote);
        robot.run(() -> desk.open().edit("Mark", root -> source.getAssertions().add(made)));
        String line = robot.ask(() -> {
            open(made);
            return text().getLine(text().getLineAtOffset(text().getCaretOffset()));
        });
        assertThat(line).contains("nobody asks");
    }

    @Test
    void theTextBeginsRightBelowTheHeadline() {
        robot.run(() -> open(desk.source()));
        var title = robot.widget("reader.title", Label.class);
        robot.waitUntil("the text to be laid out", () -> text().getCharCount() > 0 && title.getParent().getSize().y > 0);
        assertThat((int) robot.ask(() -> Display.getCurrent().map(text(), title.getParent(), 0, 0).y)).isEqualTo(robot.ask(() -> title.getParent().getSize().y));
    }
}
