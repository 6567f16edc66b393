package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.PropertiesView;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elements of several kinds are edited in Properties; each field is one step that can be taken back. */
class FormsUiTest {

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openDossier() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
    }

    @AfterEach
    void closeDossier() {
        desk.close();
    }

    private <E extends Element> E shown(E element) {
        robot.run(() -> desk.open().edit("Add", root -> {
            element.setId(UUID.randomUUID());
            switch (element) {
                case Event event -> root.getEvents().add(event);
                case Claim claim -> root.getClaims().add(claim);
                case Actor actor -> root.getActors().add(actor);
                case Source source -> root.getSources().add(source);
                default -> throw new IllegalArgumentException(element.eClass().getName());
            }
        }));
        var view = robot.ask(() -> (PropertiesView) robot.page().showView(PropertiesView.ID));
        robot.run(() -> view.show(element));
        return element;
    }

    /** Whether some words are to be read in Properties. */
    private boolean isSaid(String words) {
        return robot.find(control -> switch (control) {
            case Label label -> label.getText().contains(words);
            case StyledText text -> text.getText().contains(words);
            default -> false;
        }).isPresent();
    }

    /** As a dialog that is closed by the second press of a double click: nobody is told that the button was released. */
    @Test
    void whatIsSelectedIsShownAlthoughTheMouseWasPressedOnWhatIsGone() {
        var first = ModelFactory.eINSTANCE.createActor();
        first.setName("Harbour line");
        shown(first);
        var second = desk.addActor("Rope makers");
        robot.waitUntil("the first", () -> isSaid("Harbour line"));
        robot.run(() -> {
            var view = (PropertiesView) robot.page().findView(PropertiesView.ID);
            var dialog = new Shell(robot.page().getWorkbenchWindow().getShell());
            dialog.notifyListeners(SWT.MouseDown, new org.eclipse.swt.widgets.Event());
            view.selectionChanged(null, new StructuredSelection(second));
            dialog.dispose();
        });
        robot.waitUntil("the second", () -> isSaid("Rope makers"));
    }

    @Test
    void ofSeveralThingsItTellsHowManyOfWhatAndThenOfTheOneThatIsLeft() {
        var first = desk.addActor("Barge owners");
        var second = desk.addActor("Rope makers");
        var explorer = robot.ask(() -> robot.page().showView("org.adduce.view.explorer").getSite().getSelectionProvider());
        robot.run(() -> explorer.setSelection(new StructuredSelection(List.of(first, second))));
        robot.waitUntil("both to be told of", () -> isSaid("2 actors"));
        var claim = desk.addClaim("It will rain");
        robot.run(() -> explorer.setSelection(new StructuredSelection(List.of(first, second, claim))));
        robot.waitUntil("all to be told of", () -> isSaid("2 actors \u00b7 1 claim are selected."));
        robot.run(() -> explorer.setSelection(new StructuredSelection(second)));
        robot.waitUntil("the form", () -> isSaid("Rope makers") && !isSaid("2 actors \u00b7 1 claim are selected."));
    }

    @Test
    void aTimeSaysWhatItMeansWhileOneTypes() {
        var event = ModelFactory.eINSTANCE.createEvent();
        event.setTitle("The hearing");
        event.setWhen(When.parse("2026"));
        shown(event);
        var before = desk.bytes();

        var field = robot.widget("properties.when", StyledText.class);
        robot.run(() -> {
            field.setFocus();
            field.setText("2024-06~/2024-08");
        });
        robot.waitUntil("what the time means", () -> isSaid("June") && isSaid("August 2024"));
        robot.picture("form-time");
        robot.fill("properties.when", "2024-06~/2024-08");

        assertThat(event.getWhen()).isEqualTo(When.parse("2024-06~/2024-08"));
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
        robot.waitUntil("the old time in the field", () -> robot.find(control -> "properties.when".equals(control.getData("org.adduce.id")))
                .filter(shown -> ((StyledText) shown).getText().equals("2026")).isPresent());
    }

    @Test
    void whatIsNoTimeIsRefusedAndTheOldOneStays() {
        var event = ModelFactory.eINSTANCE.createEvent();
        event.setTitle("The hearing");
        event.setWhen(When.parse("2026"));
        shown(event);
        var before = desk.bytes();

        robot.fill("properties.when", "2026-13");

        assertThat(desk.bytes()).isEqualTo(before);
        var field = robot.widget("properties.when", StyledText.class);
        assertThat(robot.<String>ask(field::getText)).isEqualTo("2026-13");
    }

    @Test
    void theWordsOfAClaimAndWhatItIsAboutAreEdited() {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setText("The line runs");
        claim.setKind(ClaimKind.FORECAST);
        claim.setAbout(When.parse("2026"));
        shown(claim);

        robot.fill("properties.text", "The second line runs");
        robot.fill("properties.about", "2027-06");

        assertThat(claim.getText()).isEqualTo("The second line runs");
        assertThat(claim.getAbout()).isEqualTo(When.parse("2027-06"));
        robot.run(desk.open()::undo);
        assertThat(claim.getAbout()).isEqualTo(When.parse("2026"));
        assertThat(claim.getText()).isEqualTo("The second line runs");
    }

    @Test
    void anActorIsRenamed() {
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setName("ada");
        shown(actor);

        robot.fill("properties.name", "Ada Lind");

        assertThat(actor.getName()).isEqualTo("Ada Lind");
    }

    @Test
    void aSourceIsNamedAndDated() {
        var source = ModelFactory.eINSTANCE.createSource();
        source.setTitle("A thread");
        source.setPublished(When.parse("2025"));
        shown(source);

        robot.fill("properties.title", "Whether the line runs");
        robot.fill("properties.published", "2026-03-03");

        assertThat(source.getTitle()).isEqualTo("Whether the line runs");
        assertThat(source.getPublished()).isEqualTo(When.parse("2026-03-03"));
    }
}
