package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.adduce.timeline.Axis;
import org.adduce.timeline.Item;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.ui.internal.view.PictureHandler;
import org.adduce.timeline.ui.internal.view.TimelineView;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that one does to the timeline with a pointer has a command too; what it shows is a picture for other programs. */
class TimelineCommandsUiTest {

    private static final String COMMANDS = "org.adduce.timeline.ui.";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private TimelineView view;

    @BeforeEach
    void showTwoEvents() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        robot.run(() -> desk.open().edit("Add events", root -> {
            addEvent("The hearing", "2026-01-10");
            addEvent("The strike", "2026-12-10");
        }));
        view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.waitUntil("both on the timeline", () -> view.contents().visible().size() == 2);
        robot.focus(robot.widget("timeline.canvas", FigureCanvas.class));
    }

    @AfterEach
    void putBack() {
        robot.run(() -> view.contents().look(view.contents().view().along(Axis.BOTH).by(Lanes.ACTOR)));
        desk.close();
    }

    private void addEvent(String title, String when) {
        var event = ModelFactory.eINSTANCE.createEvent();
        event.setId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)));
        event.setTitle(title);
        event.setStatus(EventStatus.PLANNED);
        event.setWhen(When.parse(when));
        desk.root().getEvents().add(event);
    }

    private TimeRange range() {
        return robot.ask(() -> view.contents().view().range());
    }

    /** Who looks closer with the keyboard means what is selected. */
    @Test
    void whatIsSelectedStaysWhereItIsWhileOneZooms() {
        var strike = desk.root().getEvents().getLast();
        robot.run(() -> view.contents().select(Set.of(strike.getId())));
        var whole = range();
        for (int i = 0; i < 12; i++) {
            robot.press("timeline.canvas", '=', SWT.MOD1);
        }
        robot.waitUntil("less than a month", () -> range().span() < whole.span() / 50);
        assertThat(robot.ask(view.contents()::visible)).extracting(Item::id).containsExactly(strike.getId());
        robot.run(() -> view.contents().select(Set.of()));
    }

    @Test
    void itsKeysZoomAndGoAlongTime() {
        var whole = range();
        robot.press("timeline.canvas", '=', SWT.MOD1);
        robot.waitUntil("less time", () -> range().span() < whole.span());
        var near = range();
        robot.press("timeline.canvas", SWT.ARROW_LEFT);
        robot.waitUntil("what was before", () -> range().from() < near.from());
        robot.press("timeline.canvas", SWT.ARROW_RIGHT);
        robot.waitUntil("what it was", () -> range().equals(near));
        robot.press("timeline.canvas", '0', SWT.MOD1);
        robot.waitUntil("all of it", () -> range().equals(whole));
    }

    @Test
    void lanesAndTimesAreChosenByCommands() {
        robot.command(COMMANDS + "lanesBy", Map.of(COMMANDS + "way", "source"));
        robot.waitUntil("other lanes", () -> view.contents().view().lanes().equals(Lanes.SOURCE));
        robot.command(COMMANDS + "times", Map.of(COMMANDS + "way", "ABOUT"));
        robot.waitUntil("one kind of time", () -> view.contents().view().axis() == Axis.ABOUT);
        boolean isOpen = robot.ask(() -> view.contents().view().folding().isRestOpen());
        robot.command(COMMANDS + "allLanes");
        robot.waitUntil("all lanes, or fewer", () -> view.contents().view().folding().isRestOpen() != isOpen);
        robot.command(COMMANDS + "allLanes");
    }

    @Test
    void whatIsShownIsSavedAsADrawingAndInPixels() throws Exception {
        for (var name : new String[] {"picture.svg", "picture.png"}) {
            var job = robot.ask(() -> PictureHandler.save(view, folder.resolve(name)));
            job.join();
            assertThat(job.getResult().getSeverity()).as(job.getResult().getMessage()).isEqualTo(IStatus.OK);
        }
        assertThat(Files.readString(folder.resolve("picture.svg"))).contains(">A small quarrel</text>", ">The hearing<", "<title>The strike");
        var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("picture.png"))));
        assertThat(image.getWidth()).isGreaterThanOrEqualTo(2400);
        assertThat(image.getRGB(1, 1) & 0xff).as("light, whatever the window is").isGreaterThan(0xf0);
    }

    @Test
    void thePictureGoesToOtherProgramsByTheClipboard() {
        robot.run(() -> put("words of before"));
        robot.command(COMMANDS + "copyPicture");
        robot.waitUntil("a picture on the clipboard", () -> robot.ask(TimelineCommandsUiTest::picture) != null);
        assertThat(robot.ask(TimelineCommandsUiTest::picture).width).isGreaterThanOrEqualTo(2400);
    }

    private static void put(String words) {
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static ImageData picture() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}
