package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read stays where it is on the screen while something above it changes, and the caret and what is selected with it. */
class SteadyReaderUiTest {

    private static final int VOICES = 40;
    /** Pixels. */
    private static final int BELOW_MARGIN = 6;
    private static final String LINE = "The harbour silts up, and nobody asks why it does so year after year, whoever runs the yard.\n";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private StyledText text;

    /** What is first in view: its words, and where they stand. */
    private record View(String words, int y) {
    }

    @BeforeEach
    void readNearTheEnd() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("long.adduce"));
        desk.take(LINE.repeat(100));
        var actor = desk.addActor("Ana Ruiz");
        robot.run(() -> desk.open().edit("Speak", root -> speak(root.getSources().getFirst(), actor)));
        robot.open(desk.source());
        text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getCharCount() > LINE.length() * VOICES * 40);
    }

    private static void speak(Source source, Actor speaker) {
        var snapshot = source.getSnapshots().getFirst();
        var words = new StringBuilder();
        source.getUtterances().clear();
        for (int i = 0; i < VOICES; i++) {
            int start = words.length();
            words.append("Voice number ").append(i).append(" begins.\n").append(LINE.repeat(60)).append('\n');
            var voice = ModelFactory.eINSTANCE.createUtterance();
            voice.setId(UUID.nameUUIDFromBytes(new byte[] {(byte) i}));
            voice.setSpeaker(speaker);
            voice.getAnchors().add(new Anchor(snapshot.getId(), start, words.length() - 2));
            source.getUtterances().add(voice);
        }
        snapshot.setText(words.toString());
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void goTo(String words) {
        robot.run(() -> {
            int at = text.getText().indexOf(words);
            text.setSelection(at, at + words.length());
            text.setTopIndex(text.getLineAtOffset(at));
        });
        robot.waitForJobs();
    }

    private View view() {
        return robot.ask(this::inView);
    }

    private View inView() {
        int top = text.getLineIndex(BELOW_MARGIN);
        return new View(text.getLine(top), text.getLinePixel(top));
    }

    private void assertStands(View before) {
        robot.waitUntil("the text to stand where it stood", () -> inView().equals(before));
    }

    private String selected() {
        return robot.ask(() -> text.getSelectionText());
    }

    private long headings() {
        return text.getText().lines().filter(line -> line.contains("Ana Ruiz")).count();
    }

    private void edit(Runnable change) {
        robot.run(() -> desk.open().edit("Change", root -> change.run()));
        robot.waitForJobs();
    }

    private Utterance voice(int number) {
        return desk.source().getUtterances().get(number);
    }

    @Test
    void aSpeakerWhoIsRenamedDoesNotMoveIt() {
        goTo("Voice number 35 begins");
        var before = view();
        edit(() -> desk.root().getActors().getFirst().setName("Ana Maria Ruiz of the harbour board"));
        robot.waitUntil("all headings", () -> text.getText().lines().filter(line -> line.contains("harbour board")).count() == VOICES);
        assertStands(before);
        assertThat(selected()).isEqualTo("Voice number 35 begins");
    }

    @Test
    void aVoiceThatGoesAndComesBackAboveDoesNotMoveIt() {
        goTo("Voice number 35 begins");
        var before = view();
        edit(() -> desk.source().getUtterances().remove(voice(2)));
        robot.waitUntil("a heading less", () -> headings() == VOICES - 1);
        assertStands(before);
        robot.undo();
        robot.waitForJobs();
        robot.waitUntil("all headings", () -> headings() == VOICES);
        assertStands(before);
        robot.waitUntil("what was selected", () -> "Voice number 35 begins".equals(text.getSelectionText()));
    }

    @Test
    void whatIsReadIsTheSameAsIfItWasOpenedAnew() {
        goTo("Voice number 20 begins");
        edit(() -> {
            voice(30).setReplyTo(voice(3));
            desk.source().getUtterances().remove(voice(10));
        });
        String now = robot.ask(() -> text.getText());
        robot.run(() -> robot.page().closeAllEditors(false));
        robot.open(desk.source());
        var again = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> again.getCharCount() > 0);
        assertThat((String) robot.ask(() -> again.getText())).isEqualTo(now);
    }

    @Test
    void largerLettersKeepTheLineAtTheTop() {
        goTo("Voice number 35 begins");
        var before = view();
        robot.command("org.adduce.ui.largerText");
        robot.waitForJobs();
        assertThat(view().words()).isEqualTo(before.words());
        robot.command("org.adduce.ui.normalText");
        robot.waitForJobs();
        assertThat(view().words()).isEqualTo(before.words());
        robot.waitUntil("what was selected", () -> "Voice number 35 begins".equals(text.getSelectionText()));
    }

    @Test
    void aCaretThatIsNotInViewIsWhereItWasWhenTheWindowHasAnotherWidth() {
        goTo("Voice number 35 begins");
        robot.run(() -> text.setTopIndex(text.getLineAtOffset(text.getText().indexOf("Voice number 15"))));
        var shell = robot.ask(() -> text.getShell());
        var size = robot.ask(() -> shell.getSize());
        try {
            robot.run(() -> shell.setSize(size.x - 200, size.y));
            robot.waitUntil("the caret", () -> text.getCaret() != null && "Voice number 35 begins".equals(text.getSelectionText()));
            assertThat(view().words()).contains("Voice number 15");
        } finally {
            robot.run(() -> shell.setSize(size));
        }
    }

    @Test
    void anotherSizeIsTakenAndTheCaretIsThereAgain() {
        goTo("Voice number 35 begins");
        robot.run(() -> text.setFocus());
        var shell = robot.ask(() -> text.getShell());
        var size = robot.ask(() -> shell.getSize());
        try {
            for (int narrower : new int[] {200, 100, 300, 0}) {
                robot.run(() -> shell.setSize(size.x - narrower, size.y - narrower / 2));
                robot.waitForJobs();
            }
        } finally {
            robot.run(() -> shell.setSize(size));
        }
        robot.waitUntil("the caret to be seen again", () -> text.getCaret() != null && text.getCaret().isVisible());
    }

    @Test
    void whoPaintsDoesNotBringWhatIsOnItsWay() {
        goTo("Voice number 35 begins");
        robot.run(() -> {
            text.setTopIndex(text.getTopIndex() - 3); // with a heading in view
            desk.open().edit("Change", root -> desk.source().getUtterances().subList(5, VOICES).clear());
            paint();
            assertThat(headings()).isEqualTo(VOICES);
        });
        robot.waitUntil("fewer headings", () -> headings() == 5);
    }

    private void paint() {
        var picture = new Image(text.getDisplay(), text.getSize().x, text.getSize().y);
        var gc = new GC(picture);
        try {
            text.print(gc);
        } finally {
            gc.dispose();
            picture.dispose();
        }
    }

    @Test
    void selectingAllScrollsNowhere() {
        goTo("Voice number 20 begins");
        var before = view();
        robot.run(() -> text.setFocus());
        robot.command("org.eclipse.ui.edit.selectAll");
        assertThat((int) robot.ask(() -> text.getSelectionCount())).isEqualTo(robot.ask(() -> text.getCharCount()));
        assertStands(before);
    }
}
