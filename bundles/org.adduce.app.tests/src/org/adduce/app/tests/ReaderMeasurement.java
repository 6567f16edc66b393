package org.adduce.app.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.value.Anchor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a source of a megabyte with two thousand marks takes until it is there to read, and a frame of scrolling in it until
 * it is painted. A measurement and no test; the environment may say by ADDUCE_FIGURES to what file the figures are added. Fails
 * only where something does not come.
 */
class ReaderMeasurement {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    /** A megabyte, or so many as the environment says. */
    private static final int MEGABYTES = Integer.parseInt(System.getenv().getOrDefault("ADDUCE_MEGABYTES", "1"));
    private static final int LETTERS = MEGABYTES << 20;
    private static final int MARKS = 2000;
    private static final int VOICES = 1500 * MEGABYTES;
    private static final int TURNS = 9;
    private static final int FRAMES = 300;
    /** Some three lines: a notch of the wheel. */
    private static final int NOTCH = 60;
    private static final double NANOS = 1e6;
    private static final String[] WORDS = "the hall was never heated in winter and nobody at the yard asked why it froze over while cranes stood still".split(" ");

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final Random random = new Random(5);
    private DossierOnDesk desk;
    private Source source;

    @BeforeEach
    void openTheDossier() throws Exception {
        var root = DossierOnDesk.empty();
        source = source(root);
        desk = new DossierOnDesk(robot, folder.resolve("long.adduce"), root);
        robot.waitForJobs();
        FirstLook.take(robot);
    }

    @AfterEach
    void closeIt() {
        desk.close();
    }

    private static <E extends Element> E with(E element) {
        element.setId(UUID.randomUUID());
        return element;
    }

    private Source source(Dossier root) {
        var made = with(MAKE.createSource());
        made.setKind(SourceKind.THREAD);
        made.setTitle("A long quarrel");
        var text = with(MAKE.createSnapshot());
        text.setRetrieved(Instant.parse("2026-06-20T10:00:00Z"));
        text.setText(text());
        made.getSnapshots().add(text);
        root.getSources().add(made);
        speak(made, text, root);
        mark(made, text, root);
        return made;
    }

    private String text() {
        var text = new StringBuilder();
        while (text.length() < LETTERS) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(90) == 0 ? ".\n\n" : " ");
        }
        return text.toString();
    }

    private static void speak(Source source, Snapshot text, Dossier root) {
        int length = text.getText().length() / VOICES;
        for (int i = 0; i < VOICES; i++) {
            var voice = with(MAKE.createUtterance());
            voice.getAnchors().add(new Anchor(text.getId(), i * length, (i + 1) * length - 2));
            if (i % 20 == 0) {
                var actor = with(MAKE.createActor());
                actor.setName("Voice " + i);
                root.getActors().add(actor);
            }
            voice.setSpeaker(root.getActors().get(i % root.getActors().size()));
            source.getUtterances().add(voice);
        }
    }

    private void mark(Source source, Snapshot text, Dossier root) {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < MARKS / 10; i++) {
            var claim = with(MAKE.createClaim());
            claim.setText("What was said for the " + i + "th time");
            claims.add(claim);
        }
        root.getClaims().addAll(claims);
        for (int i = 0; i < MARKS; i++) {
            int start = random.nextInt(text.getText().length() - 200);
            int end = start + 10 + random.nextInt(180);
            var quote = with(MAKE.createQuote());
            quote.getAnchors().add(new Anchor(text.getId(), start, end));
            quote.setExact(text.getText().substring(start, end));
            var assertion = with(MAKE.createAssertion());
            assertion.setClaim(claims.get(i % claims.size()));
            assertion.setStance(Stance.VALUES.get(i % Stance.VALUES.size()));
            assertion.getQuotes().add(quote);
            source.getAssertions().add(assertion);
        }
    }

    /** Nanoseconds of the UI thread's processor. */
    private long clock() {
        return robot.ask(Figures::clock);
    }

    private static String told(List<Double> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return String.format(Locale.ROOT, "%.1f ms (%.1f to %.1f)", sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    @Test
    void aLongSourceIsOpened() throws IOException {
        var processor = new ArrayList<Double>();
        var waited = new ArrayList<Double>();
        var stretches = new ArrayList<Double>();
        for (int turn = 0; turn <= TURNS; turn++) {
            try (var stretch = new Stretches(robot)) {
                long cpu = clock();
                long start = System.nanoTime();
                robot.open(source);
                var text = robot.widget("reader.text", StyledText.class);
                robot.waitUntil("the text", () -> text.getCharCount() >= LETTERS);
                robot.run(text::update);
                waited.add((System.nanoTime() - start) / NANOS);
                processor.add((clock() - cpu) / NANOS);
                robot.waitForJobs();
                stretches.add(stretch.longest());
            }
            if (turn < TURNS) {
                robot.run(() -> robot.page().closeAllEditors(false));
                robot.waitForJobs();
            }
        }
        double first = processor.removeFirst();
        double firstWaited = waited.removeFirst();
        double firstStretch = stretches.removeFirst();
        Figures.tell(String.format(Locale.ROOT, "open a source of 1 MB with %d marks: first %.0f ms of the processor, %.0f ms by the clock; then %s, %s by the clock", MARKS, first, firstWaited, told(processor), told(waited)));
        Figures.tell(String.format(Locale.ROOT, "its longest stretch with all that follows: first %.0f ms, then %s", firstStretch, told(stretches)));
        frames();
    }

    /** How long anybody else had to wait for the UI thread, by the clock: a text is laid out by another thread, for which that one waits. */
    @Test
    void whoWaitsWhileALongSourceIsOpened() throws IOException {
        for (int turn = 0; turn < TURNS; turn++) {
            robot.open(source);
            var text = robot.widget("reader.text", StyledText.class);
            double longest = 0;
            int asked = 0;
            long begin = System.nanoTime();
            for (boolean isThere = false; !isThere; asked++) {
                long start = System.nanoTime();
                isThere = robot.ask(() -> text.getCharCount() >= LETTERS);
                longest = Math.max(longest, (System.nanoTime() - start) / NANOS);
            }
            Figures.tell(String.format(Locale.ROOT, "a source of %d MB was there after %.0f ms, asked %d times meanwhile: the longest wait %.0f ms", MEGABYTES,
                    (System.nanoTime() - begin) / NANOS, asked, longest));
            robot.waitForJobs();
            robot.run(() -> robot.page().closeAllEditors(false));
            robot.waitForJobs();
        }
    }

    /** What is done at the end of a long text, each time before all lines are laid out that it gives another height. */
    @Test
    void theEndOfALongSource() throws IOException {
        robot.open(source);
        var text = robot.widget("reader.text", StyledText.class);
        robot.waitUntil("the text", () -> text.getCharCount() >= LETTERS);
        var shell = robot.ask(text::getShell);
        var size = robot.ask(shell::getSize);
        tell("go to its end", () -> {
            robot.run(() -> toTheEnd(text));
            robot.waitUntil("the end", () -> text.getCaretOffset() == text.getCharCount());
        });
        tell("larger letters there", () -> robot.command("org.adduce.ui.largerText"));
        tell("letters as they were", () -> robot.command("org.adduce.ui.normalText"));
        tell("a narrower window", () -> robot.run(() -> shell.setSize(size.x - 200, size.y)));
        tell("a window as it was", () -> robot.run(() -> shell.setSize(size)));
        tell("another name for who speaks 75 times", () -> edit(root -> root.getActors().getFirst().setName("Somebody of the harbour board")));
        tell("one voice less", () -> edit(root -> root.getSources().getFirst().getUtterances().remove(VOICES / 2)));
        tell("undo", () -> robot.undo());
    }

    private void edit(Consumer<Dossier> change) {
        robot.run(() -> desk.open().edit("Change", change));
    }

    private static void toTheEnd(StyledText text) {
        var event = new Event();
        event.keyCode = SWT.END;
        event.stateMask = SWT.MOD1;
        text.notifyListeners(SWT.KeyDown, event);
    }

    private void tell(String what, Runnable gesture) throws IOException {
        try (var stretch = new Stretches(robot)) {
            gesture.run();
            robot.waitForJobs();
            Figures.tell(String.format(Locale.ROOT, "at the end of a source of 1 MB, %s: longest stretch %.0f ms", what, stretch.longest()));
        }
    }

    private void frames() throws IOException {
        var text = robot.widget("reader.text", StyledText.class);
        for (int height : List.of(NOTCH, robot.<Integer>ask(() -> text.getClientArea().height))) {
            var times = new ArrayList<Double>();
            robot.run(() -> text.setTopPixel(0));
            for (int frame = 0; frame < FRAMES; frame++) {
                times.add(robot.ask(() -> frame(text, height)));
            }
            Collections.sort(times);
            Figures.tell(String.format(Locale.ROOT, "a frame of scrolling by %d pixels: %s, of a hundred ninety-five within %.1f ms", height, told(times), times.get(FRAMES * 95 / 100)));
        }
    }

    /** Milliseconds of the UI thread's processor for going on and painting what that shows. */
    private static double frame(StyledText text, int height) {
        long start = Figures.clock();
        text.setTopPixel(text.getTopPixel() + height);
        text.update();
        return (Figures.clock() - start) / NANOS;
    }
}
