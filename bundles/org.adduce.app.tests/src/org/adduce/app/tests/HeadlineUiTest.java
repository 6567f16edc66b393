package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands above a source's text keeps its kind and its date, however long its title is. */
class HeadlineUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openASource() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("headline.adduce"));
        desk.take("Ana\n\nThe harbour silts up.\n");
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private void name(String title) {
        robot.run(() -> desk.open().edit("Rename", root -> root.getSources().getFirst().setTitle(title)));
        robot.open(desk.source());
        robot.waitUntil("the title", () -> title().getText().equals(title));
    }

    private Label title() {
        return robot.widget("reader.title", Label.class);
    }

    private Label detail() {
        return robot.widget("reader.detail", Label.class);
    }

    @Test
    void theDetailStandsBesideAShortTitleAndBelowALongOne() {
        name("The harbour");
        robot.waitUntil("all on one line", () -> detail().getLocation().x >= title().getBounds().x + title().getBounds().width);
        name(String.join(" ", Collections.nCopies(30, "harbour")));
        robot.waitUntil("the detail below the title", () -> detail().getLocation().y >= title().getBounds().y + title().getBounds().height);
        robot.picture("headline-long");
        assertThat((boolean) robot.ask(() -> detail().isVisible())).isTrue();
        assertThat((String) robot.ask(() -> detail().getText())).as("its kind, without the separator of one line").isEqualTo(robot.ask(() -> desk.source().getKind().getLiteral()));
    }
}
