package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.adduce.timeline.ui.internal.view.TimelineView;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with a real pointer: the window system's own drags, grabs and menus take part. */
class MouseUiTest {

    private static final String NOTE = """
            ada — 3 March 2026 10:00

            The second line will be running before the summer.
            """;
    private static final String QUOTED = "The second line";
    private static final String TITLE = "A small quarrel";
    private static final int DOWN = 0xFF54;
    private static final int ENTER = 0xFF0D;
    private static final int ESCAPE = 0xFF1B;
    private static final int MOST_LINES = 60;
    private static final int TRIES = 3;
    private static final double LARGE = 400;
    /** Where the pointer is in nobody's way. */
    private static final Point ASIDE = new Point(0, 0);

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private Pointer pointer;
    private DossierOnDesk desk;
    private Claim claim;

    @BeforeEach
    void openDossierWithAClaim() throws Exception {
        var found = Pointer.find(() -> robot.run(() -> { }));
        Assumptions.assumeTrue(found.isPresent(), "There is no X server here whose pointer a test can move");
        pointer = found.orElseThrow();
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        desk.take(NOTE);
        claim = desk.addClaim("The line runs by summer");
        var window = robot.page().getWorkbenchWindow().getShell();
        robot.run(window::forceActive);
        robot.waitUntil("the window to be in front", () -> window.getDisplay().getActiveShell() == window);
    }

    @AfterEach
    void closeDossier() {
        if (desk != null) {
            robot.run(() -> Optional.ofNullable(robot.page().findViewReference(TimelineView.ID))
                    .ifPresent(timeline -> robot.page().setPartState(timeline, IWorkbenchPage.STATE_RESTORED)));
            desk.close();
            pointer.to(ASIDE).close();
        }
    }

    private StyledText read() {
        robot.open(desk.source());
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getText().contains(QUOTED));
        return text;
    }

    /** On a letter of the text, at half its height. */
    private Point letter(StyledText text, int offset) {
        return robot.patience().settled(() -> {
            var at = text.getLocationAtOffset(offset);
            return text.toDisplay(at.x + 2, at.y + text.getLineHeight(offset) / 2);
        });
    }

    private int offset(StyledText text, String words) {
        return robot.ask(() -> text.getText().indexOf(words));
    }

    private Point line(String... path) {
        robot.waitUntil("the line " + String.join(" > ", path), () -> lines.at(path).isPresent());
        robot.run(() -> lines.at(path).ifPresent(item -> item.getParent().showItem(item)));
        return robot.patience().settled(() -> {
            var item = lines.at(path).orElseThrow();
            var bounds = item.getBounds();
            return item.getParent().toDisplay(bounds.x + 12, bounds.y + bounds.height / 2);
        });
    }

    @Test
    void wordsAreSelectedAndDraggedOntoAClaim() {
        lines.show();
        var text = read();
        var before = desk.bytes();
        var made = drag(text, QUOTED);
        assertThat(made.getClaim()).isSameAs(claim);
        assertThat(made.getStance()).isEqualTo(Stance.ASSERTS);
        assertThat(made.getQuotes().getFirst().getExact()).isEqualTo(QUOTED);
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
    }

    /** As a person does, who tries again where a press went into bringing the focus. */
    private void select(StyledText text, int start, String words) {
        for (int i = 0; i < TRIES && !isSelected(text, words); i++) {
            pointer.drag(letter(text, start), letter(text, start + words.length()));
        }
        robot.waitUntil("the words to be selected", () -> text.getSelectionText().strip().equals(words));
    }

    private boolean isSelected(StyledText text, String words) {
        return robot.ask(() -> text.getSelectionText().strip().equals(words));
    }

    private Assertion drag(StyledText text, String words) {
        int start = offset(text, words);
        select(text, start, words);
        pointer.drag(letter(text, start + words.length() / 2), line(TITLE, "Claims", "The line runs"));
        robot.waitUntil("the assertion", () -> desk.source().getAssertions().size() == 1);
        return desk.source().getAssertions().getFirst();
    }

    @Test
    void aHandleIsDraggedUntilTheMarkQuotesMore() {
        lines.show();
        var text = read();
        var made = drag(text, QUOTED);
        robot.open(made);
        int end = offset(text, QUOTED) + QUOTED.length();
        robot.waitUntil("the caret at the mark", () -> text.isFocusControl());
        var handle = robot.patience().settled(() -> {
            var last = text.getTextBounds(end - 1, end - 1);
            return text.toDisplay(last.x + last.width, last.y + last.height);
        });
        int running = offset(text, "running") + "running".length();
        pointer.drag(handle, letter(text, running));
        robot.waitUntil("more words to be quoted", () -> made.getQuotes().getFirst().getExact().equals("The second line will be running"));
        robot.run(desk.open()::undo);
        assertThat(made.getQuotes().getFirst().getExact()).isEqualTo(QUOTED);
    }

    @Test
    void theMenuOfAClaimOpensAtThePointerAndItsLinesWork() {
        lines.show();
        var at = line(TITLE, "Claims", "The line runs");
        var tree = robot.ask(() -> lines.at(TITLE).orElseThrow().getParent());
        List<String> armed = new ArrayList<>();
        Listener arming = event -> armed.add(((MenuItem) event.widget).getText().replace("&", ""));
        robot.run(() -> tree.getDisplay().addFilter(SWT.Arm, arming));
        try {
            pointer.to(at).click(3);
            robot.waitUntil("the menu", () -> tree.getMenu().isVisible());
            assertThat(robot.<Boolean>ask(() -> tree.getSelection()[0].getText().startsWith("The line runs"))).as("the line under the pointer is selected").isTrue();
            robot.picture("menu-of-a-claim");
            pointer.key(ESCAPE);
            robot.waitUntil("the menu to be gone", () -> !tree.getMenu().isVisible());

            pointer.click(3);
            robot.waitUntil("the menu again", () -> tree.getMenu().isVisible());
            var rename = robot.ask(() -> Arrays.stream(tree.getMenu().getItems()).map(item -> item.getText().replace("&", ""))
                    .filter(words -> words.startsWith("Rename")).findFirst().orElseThrow());
            for (int i = 0; i < MOST_LINES && !rename.equals(robot.ask(() -> armed.isEmpty() ? "" : armed.getLast())); i++) {
                pointer.key(DOWN);
            }
            pointer.key(ENTER);
            robot.widget("explorer.rename", Text.class);
            robot.enter("explorer.rename", "The line runs by July");
            robot.waitUntil("the new words", () -> claim.getText().equals("The line runs by July"));
        } finally {
            pointer.key(ESCAPE);
            robot.run(() -> tree.getDisplay().removeFilter(SWT.Arm, arming));
        }
    }

    private static Event event(String title, Optional<When> when) {
        var event = ModelFactory.eINSTANCE.createEvent();
        event.setId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)));
        event.setTitle(title);
        event.setStatus(EventStatus.PLANNED);
        event.setWhen(when.orElse(null));
        return event;
    }

    @Test
    void anUndatedEventIsDraggedFromTheShelfToATime() {
        var undated = event("The line starts", Optional.empty());
        robot.run(() -> desk.open().edit("Add events", root -> root.getEvents().addAll(List.of(event("The hearing", Optional.of(When.parse("2026-01-10"))),
                event("The strike", Optional.of(When.parse("2026-12-10"))), undated))));
        var view = robot.ask(() -> (TimelineView) robot.page().showView(TimelineView.ID));
        robot.run(() -> robot.page().setPartState(robot.page().findViewReference(TimelineView.ID), IWorkbenchPage.STATE_MAXIMIZED));
        robot.waitUntil("the event on the shelf of the whole window", () -> Move.place(view, undated).isPresent() && view.contents().scene().frame().height() > LARGE);
        var before = desk.bytes();
        var canvas = robot.widget("timeline.canvas", FigureCanvas.class);
        // What stands on the axis may fit anew once the event has its time: what counts is the axis it was dropped on.
        var move = robot.patience().settled(() -> Move.ofUndated(view, undated));
        pointer.drag(robot.ask(() -> canvas.toDisplay(move.from())), robot.ask(() -> canvas.toDisplay(move.to())));
        robot.waitUntil("the event to be dated", () -> undated.getWhen() != null);
        assertThat(undated.getWhen()).isEqualTo(move.meant());
        robot.run(desk.open()::undo);
        assertThat(desk.bytes()).isEqualTo(before);
    }
}
