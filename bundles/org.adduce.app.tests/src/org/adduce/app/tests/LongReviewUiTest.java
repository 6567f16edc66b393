package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review of more voices than are seen: lines are made as one comes to them, and are of their voice wherever it stands. */
class LongReviewUiTest {

    private static final int VOICES = 400;
    private static final int DROPPED = 300;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Table voices;

    @BeforeEach
    void reviewThread() throws Exception {
        var thread = IntStream.range(0, VOICES).mapToObj(n -> "person%d \u2014 3 March 2026 %02d:%02d\n\nThis is post %d of the thread.\n\n".formatted(n % 7, n / 60 + 8, n % 60, n));
        var file = Files.writeString(folder.resolve("thread.txt"), thread.collect(Collectors.joining()));
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        robot.command("org.adduce.ui.importFiles", Map.of("file", file.toString()));
        voices = robot.widget("review.voices", Table.class);
        robot.waitUntil("all voices", () -> voices.getItemCount() == VOICES);
    }

    @AfterEach
    void closeDossier() {
        if (!voices.isDisposed()) {
            robot.run(() -> voices.getShell().close());
        }
        desk.close();
    }

    @Test
    void aDroppedVoiceStaysDroppedWhereItMovesTo() {
        robot.select(voices, DROPPED);
        robot.click("review.drop");
        robot.waitUntil("the voice to be dropped", () -> !isTaken(DROPPED));
        robot.select(voices, 1);
        robot.click("review.join");
        robot.waitUntil("two voices to be one", () -> voices.getItemCount() == VOICES - 1);

        assertThat(robot.<Boolean>ask(() -> isTaken(DROPPED - 1))).as("of post " + DROPPED).isFalse();
        assertThat(IntStream.range(0, VOICES - 1).filter(line -> line != DROPPED - 1).filter(line -> !robot.<Boolean>ask(() -> isTaken(line))).boxed()).isEmpty();
        robot.finish(voices);
        robot.waitUntil("the source", () -> !desk.root().getSources().isEmpty());
        assertThat(desk.source().getUtterances()).hasSize(VOICES - 2);
        assertThat(desk.source().getUtterances()).noneMatch(voice -> voice.words().contains("post " + DROPPED + " of"));
    }

    @Test
    void whatIsSelectedStaysSelectedWhereItMovesTo() {
        robot.select(voices, 1);
        robot.click("review.join");
        robot.waitUntil("two voices to be one", () -> voices.getItemCount() == VOICES - 1);
        robot.select(voices, DROPPED - 1);
        robot.click("review.undo");
        robot.waitUntil("all voices again", () -> voices.getItemCount() == VOICES);

        assertThat(robot.<int[]>ask(voices::getSelectionIndices)).containsExactly(DROPPED);
        assertThat(robot.<String>ask(() -> voices.getItem(DROPPED).getText(3))).contains("post " + DROPPED + " of");
        robot.finish(voices);
    }

    @Test
    void allThatAreSelectedAreGivenToOneSpeakerInOneStep() {
        robot.select(voices, 2, 3, DROPPED);
        robot.click("review.speaker");
        robot.enter("review.speaker.field", "Ana Ruiz");
        robot.waitUntil("all three to be hers", () -> speaker(2).contains("Ana Ruiz"));
        assertThat(robot.<String>ask(() -> speaker(3))).contains("Ana Ruiz");
        assertThat(robot.<String>ask(() -> speaker(DROPPED))).contains("Ana Ruiz");
        assertThat(robot.<String>ask(() -> speaker(4))).contains("person4");

        robot.click("review.undo");
        robot.waitUntil("all to be as before", () -> speaker(2).contains("person2"));
        assertThat(robot.<String>ask(() -> speaker(DROPPED))).contains("person" + DROPPED % 7);
        assertThat(robot.<int[]>ask(voices::getSelectionIndices)).containsExactly(2, 3, DROPPED);
    }

    private String speaker(int line) {
        return voices.getItem(line).getText(1);
    }

    private boolean isTaken(int line) {
        var item = voices.getItem(line);
        item.getText();
        return item.getChecked();
    }
}
