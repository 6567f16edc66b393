package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.adduce.timeline.Item;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.ui.internal.view.TimelineView;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has no date waits on the shelf and is dated by dragging it onto the axis. */
class TimelineUiTest {

    @TempDir
    private Path folder;

    /** Higher than the pane is beside others, in pixels. */
    private static final double LARGE = 400;
    /** More than are laid out at once. */
    private static final int MANY = 2500;
    private static final int YEAR = 1900;
    private static final int CENTURY = 100;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;

    @BeforeEach
    void openDossier() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> Optional.ofNullable(robot.page().findViewReference(TimelineView.ID))
                .ifPresent(timeline -> robot.page().setPartState(timeline, IWorkbenchPage.STATE_RESTORED)));
        desk.close();
    }

    private Event event(String title, Optional<When> when) {
        var event = ModelFactory.eINSTANCE.createEvent();
        event.setId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)));
        event.setTitle(title);
        event.setStatus(EventStatus.PLANNED);
        event.setWhen(when.orElse(null));
        return event;
    }

    @Test
    void anUndatedEventIsDraggedFromTheShelfAndUndoPutsItBack() {
        var undated = event("The line starts", Optional.empty());
        robot.run(() -> desk.open().edit("Add events", root -> {
            root.getEvents().add(event("The hearing", Optional.of(When.parse("2026-01-10"))));
            root.getEvents().add(event("The strike", Optional.of(When.parse("2026-12-10"))));
            root.getEvents().add(undated);
        }));
        var view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.run(() -> robot.page().setPartState(robot.page().findViewReference(TimelineView.ID), IWorkbenchPage.STATE_MAXIMIZED));
        robot.waitUntil("the event on the shelf of the whole window", () -> Move.place(view, undated).isPresent() && view.contents().scene().frame().height() > LARGE);
        var before = desk.bytes();
        robot.picture("shelf");

        var canvas = robot.widget("timeline.canvas", FigureCanvas.class);
        var move = robot.patience().settled(() -> Move.ofUndated(view, undated));
        new Mouse(robot, canvas).drag(move.from(), move.to());
        robot.waitUntil("the event to be dated", () -> undated.getWhen() != null);

        assertThat(undated.getWhen()).isEqualTo(move.meant());
        robot.waitUntil("the event on the axis", () -> Move.place(view, undated).isEmpty());
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
        robot.waitUntil("the event back on the shelf", () -> Move.place(view, undated).isPresent());
    }

    @Test
    void whatIsLetGoInTheEmptyRoomBelowTheAxisIsDatedThere() {
        var undated = event("The line starts", Optional.empty());
        robot.run(() -> desk.open().edit("Add event", root -> root.getEvents().add(undated)));
        var view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.run(() -> robot.page().setPartState(robot.page().findViewReference(TimelineView.ID), IWorkbenchPage.STATE_MAXIMIZED));
        robot.waitUntil("the event on the shelf of the whole window", () -> Move.place(view, undated).isPresent() && view.contents().scene().frame().height() > LARGE);

        var canvas = robot.widget("timeline.canvas", FigureCanvas.class);
        var from = robot.patience().settled(() -> Move.place(view, undated).orElseThrow());
        var frame = robot.ask(() -> view.contents().scene().frame());
        var to = new Point((int) frame.plot().centreX(), (int) (frame.plot().bottom() + frame.shelf().orElseThrow().y()) / 2);
        assertThat(to.y).as("below the axis and its lanes").isGreaterThan((int) frame.plot().bottom());
        new Mouse(robot, canvas).drag(from, to);
        robot.waitUntil("the event to be dated", () -> undated.getWhen() != null);
    }

    @Test
    void whatIsSelectedElsewhereOrDatedAnewIsBroughtIntoView() {
        var hearing = event("The hearing", Optional.of(When.parse("2026-01-10")));
        var contents = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID)).contents();
        robot.run(() -> desk.open().edit("Add events", root -> {
            root.getEvents().add(hearing);
            root.getEvents().add(event("The strike", Optional.of(When.parse("2026-12-10"))));
        }));
        robot.waitUntil("both events", () -> contents.visible().size() == 2);
        robot.run(() -> contents.pan(10_000));
        assertThat(robot.ask(contents::visible)).isEmpty();

        robot.run(() -> contents.reveal(Set.of(hearing.getId())));
        assertThat(robot.ask(() -> contents.visible().stream().map(Item::id).toList())).contains(hearing.getId());

        robot.run(() -> desk.open().edit("Date event", root -> hearing.setWhen(When.parse("2031-05"))));
        robot.waitUntil("the event in its new place", () -> contents.visible().stream().map(Item::id).toList().equals(List.of(hearing.getId())));
    }

    @Test
    void muchIsLaidOutBesideTheWindowAndWhatOneLooksAtMeanwhileStays() {
        var contents = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID)).contents();
        robot.run(() -> desk.open().edit("Add many", root -> IntStream.range(0, MANY)
                .forEach(i -> root.getEvents().add(event("Event " + i, Optional.of(When.parse(String.valueOf(YEAR + i % CENTURY))))))));
        robot.waitUntil("all events", () -> contents.model().events().size() == MANY);
        var range = robot.ask(() -> {
            contents.show(desk.open(), TimelineModel.of(desk.open().root(), Locale.UK));
            var before = contents.scene();
            contents.zoom(before.frame().plot().centreX(), 2);
            assertThat(contents.wantedModel()).isNotSameAs(contents.model());
            assertThat(contents.scene().frame().scale().range()).isNotEqualTo(before.frame().scale().range());
            return contents.view().range();
        });
        robot.waitUntil("the other model", () -> contents.wantedModel() == contents.model());
        assertThat(robot.ask(() -> contents.view().range())).isEqualTo(range);
        assertThat(robot.ask(() -> contents.scene().frame().scale().range())).isEqualTo(range);
    }

    @Test
    void withTheKeyboardOneGoesFromThingToThingInTime() {
        var first = event("The hearing", Optional.of(When.parse("2026-01-10")));
        var second = event("The strike", Optional.of(When.parse("2026-12-10")));
        robot.run(() -> desk.open().edit("Add events", root -> root.getEvents().addAll(List.of(first, second))));
        var view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.waitUntil("both events", () -> view.contents().visible().size() == 2);
        robot.press("timeline.canvas", SWT.ARROW_DOWN);
        robot.waitUntil("the first to be selected", () -> view.contents().view().attention().selected().contains(first.getId()));
        robot.press("timeline.canvas", SWT.ARROW_DOWN);
        robot.waitUntil("the second to be selected", () -> view.contents().view().attention().selected().contains(second.getId()));
        robot.press("timeline.canvas", SWT.ARROW_UP);
        robot.waitUntil("the first again", () -> view.contents().view().attention().selected().contains(first.getId()));
    }

    @Test
    void inALowPaneTheNumberOfWhatHasNoDateOpensTheShelf() {
        robot.run(() -> desk.open().edit("Add events", root -> {
            for (int i = 0; i < 30; i++) {
                root.getEvents().add(event("Waiting " + i, Optional.empty()));
            }
        }));
        var view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.waitUntil("the number", () -> view.contents().scene().frame().shelfToggle().isPresent()
                && view.contents().dossier().filter(desk.open()::equals).isPresent());
        var canvas = robot.widget("timeline.canvas", FigureCanvas.class);
        var toggle = robot.patience().settled(() -> view.contents().scene().frame().shelfToggle().orElseThrow());
        new Mouse(robot, canvas).click(new Point((int) toggle.centreX(), (int) toggle.centreY()));
        robot.waitUntil("the shelf to be open", () -> view.contents().view().folding().isShelfOpen());
        robot.run(() -> view.contents().openShelf(false));
    }
}
