package org.adduce.app.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the UI thread is at one thing when somebody does it for the first time after the start, and again, with the example
 * dossier. A measurement and no test; the environment may say by ADDUCE_FIGURES to what file the figures are added. Fails only
 * where something does not come.
 */
class FirstTimesMeasurement {

    private static final String EXAMPLE = "adduce.example";
    private static final String WORDS = "they are not eight to ten years behind";
    private static final int TURNS = 3;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private OpenDossier dossier;

    @BeforeEach
    void openTheExample() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("example.adduce"), DossierFile.at(Path.of(System.getProperty(EXAMPLE))).read());
        dossier = desk.open();
        robot.waitForJobs();
        FirstLook.take(robot);
    }

    @AfterEach
    void closeIt() {
        desk.close();
    }

    private void measure(String what, Runnable action, BooleanSupplier isDone, Runnable back) throws IOException {
        var longest = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            try (var stretches = new Stretches(robot)) {
                action.run();
                robot.waitUntil(what, isDone);
                robot.run(() -> robot.page().getWorkbenchWindow().getShell().update());
                robot.waitForJobs();
                longest.add(stretches.longest());
            }
            back.run();
            robot.waitForJobs();
        }
        Figures.tell(what + ": " + longest.stream().map(millis -> String.format(Locale.ROOT, "%.0f", millis)).collect(Collectors.joining(", ")) + " ms");
    }

    private void measureOpening(String what, Element element) throws IOException {
        measure("open " + what, () -> robot.open(element), () -> robot.page().getActiveEditor() != null, () -> robot.run(() -> robot.page().closeAllEditors(false)));
    }

    private Source thread() {
        return dossier.root().getSources().stream().filter(source -> source.getSnapshots().stream().anyMatch(text -> text.getText().contains(WORDS))).findFirst().orElseThrow();
    }

    @Test
    void whatIsDoneForTheFirstTime() throws IOException {
        var root = dossier.root();
        measureOpening("a text", thread());
        measureOpening("a claim's page", root.getClaims().getFirst());
        measureOpening("an actor's page", root.getActors().getFirst());
        measureOpening("a question's page", root.getQuestions().getFirst());
        measureOpening("an event's page", root.getEvents().getFirst());
        for (var element : List.<Element>of(root.getClaims().get(1), root.getActors().get(1), root.getEvents().get(1), root.getTopics().getFirst(), root.getArguments().getFirst())) {
            select(element);
        }
        mark();
        change();
    }

    private void select(Element element) throws IOException {
        var explorer = robot.ask(() -> robot.page().showView("org.adduce.view.explorer").getSite().getSelectionProvider());
        measure("select " + element.eClass().getName(), () -> robot.run(() -> explorer.setSelection(new StructuredSelection(element))), () -> true,
                () -> robot.run(() -> explorer.setSelection(new StructuredSelection(dossier.root().getSources().getFirst()))));
    }

    private void mark() throws IOException {
        robot.open(thread());
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getText().contains(WORDS));
        robot.focus(text);
        robot.run(() -> text.setSelection(text.getText().indexOf(WORDS), text.getText().indexOf(WORDS) + WORDS.length()));
        measure("ask for an assertion", () -> robot.key(text, 'a'), () -> robot.find(control -> "mark.claim".equals(control.getData("org.adduce.id"))).filter(Control::isVisible).isPresent(),
                () -> robot.press("mark.claim", SWT.ESC));
    }

    private void change() throws IOException {
        measure("rename a claim", () -> robot.run(() -> dossier.edit("Rename", root -> root.getClaims().getFirst().setText("Another"))), () -> true, () -> robot.run(dossier::undo));
    }
}
