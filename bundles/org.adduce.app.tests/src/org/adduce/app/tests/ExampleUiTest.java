package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.timeline.ui.internal.view.TimelineView;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** What somebody sees who starts the workbench for the first time. */
class ExampleUiTest {

    private static final String TITLE = "Are they three years behind or ten?";

    private final Robot robot = new Robot();

    @Test
    void theFirstStartOpensTheExampleAndItsThreadCanBeRead() {
        robot.waitUntil("the example on the desk", () -> robot.desk().dossiers().stream()
                .anyMatch(dossier -> dossier.root().getTitle().equals("The race for compute")));
        var dossier = robot.desk().dossiers().stream().filter(open -> open.root().getTitle().equals("The race for compute")).findFirst().orElseThrow();
        robot.run(() -> robot.desk().setCurrent(dossier));
        var thread = dossier.root().getSources().stream().filter(source -> TITLE.equals(source.getTitle())).findFirst().orElseThrow();
        robot.run(() -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(thread));

        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("its words", () -> text.getText().contains("eight to ten years is not a number"));
        var view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.waitUntil("its things on the timeline", () -> view.contents().dossier().filter(dossier::equals).isPresent() && !view.contents().visible().isEmpty());
        assertThat(dossier.isDirty()).isFalse();
        robot.picture("workbench");
        robot.run(() -> robot.page().closeAllEditors(false));
    }
}
