package org.adduce.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long the UI thread is at one thing in the review of a long thread. A measurement and no test; the environment may say by
 * ADDUCE_FIGURES to what file the figures are added. Fails only where something does not come.
 */
class ReviewMeasurement {

    private static final String PLACE = "before";
    private static final int NEAR_END = 1000;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void reviewOf(int megabytes) throws Exception {
        var file = Files.writeString(folder.resolve("thread.txt"), thread(megabytes * 1_000_000));
        try (var desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"))) {
            robot.command("org.adduce.ui.importFiles", Map.of("file", file.toString()));
            var voices = robot.widget("review.voices", Table.class);
            int count = robot.ask(voices::getItemCount);
            Figures.tell("the review of " + megabytes + " MB, " + count + " voices");
            robot.waitForJobs();
            measure("select the last", () -> robot.select(voices, count - 1));
            measure("drop it", () -> robot.click("review.drop"));
            measure("undo that", () -> robot.click("review.undo"));
            robot.select(voices, count / 2);
            measure("join one in the middle", () -> robot.click("review.join"));
            var words = robot.widget("review.text", StyledText.class);
            robot.run(() -> words.setCaretOffset(words.getText().indexOf(PLACE, words.getCharCount() - NEAR_END)));
            measure("split at the end", () -> robot.click("review.split"));
            measure("a narrower window", () -> robot.run(() -> words.getShell().setSize(900, 600)));
            robot.clickWords("Cancel");
            robot.clickWords("Leave It");
            robot.waitUntil("the review to be gone", voices::isDisposed);
        }
    }

    private static String thread(int letters) {
        var text = new StringBuilder();
        for (int post = 0; text.length() < letters; post++) {
            text.append("person%d \u2014 %d March 2026 10:%d\n\n".formatted(post % 37, 1 + post % 28, 10 + post % 50));
            text.append("I think that post ").append(post).append(" says what was said of the line before the summer, and that nobody will build it for less than 40 million. ".repeat(4)).append("\n\n");
        }
        return text.toString();
    }

    private void measure(String what, Runnable gesture) throws IOException {
        try (var stretches = new Stretches(robot)) {
            gesture.run();
            robot.waitForJobs();
            Figures.tell(String.format(Locale.ROOT, "%s: longest stretch %.0f ms", what, stretches.longest()));
        }
    }
}
