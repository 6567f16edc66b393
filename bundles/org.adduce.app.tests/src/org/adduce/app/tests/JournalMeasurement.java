package org.adduce.app.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.adduce.core.dossier.Gesture;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.journal.JournalTrouble;
import org.adduce.core.journal.Journals;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Source;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What part a journal has of a command in the workbench: an assertion is made of words that are selected in a text, as people
 * make them, with the reader, the explorer, Properties and the timeline open. A second journal is kept beside the workbench's
 * own, and the processor's clock is read right before it is told of the gesture and right after; the key is what
 * the UI thread does at once, the whole all it does until the assertion is there and painted, with what follows in slices. A
 * measurement and no test; the environment may say by ADDUCE_FIGURES to what file the figures are added. Fails only where
 * something does not come.
 */
class JournalMeasurement {

    private static final int SOURCES = 800;
    private static final long SEED = 7;
    private static final int WARMING = 5;
    private static final int TURNS = 25;
    private static final double MICROS = 1e3;
    private static final double MILLIS = 1e6;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final List<Double> wholes = new ArrayList<>();
    private final List<Double> keys = new ArrayList<>();
    private final List<Double> parts = new ArrayList<>();
    private Journals journals;
    private OpenDossier dossier;
    private Source source;
    private long told;
    private long journalled;

    @BeforeEach
    void keepASecondJournal() {
        robot.run(() -> {
            dossier = OpenDossier.create(folder.resolve("many.adduce"), SyntheticDossier.generate(SOURCES, SEED));
            robot.desk().add(dossier);
            robot.desk().setCurrent(dossier);
            source = dossier.root().getSources().stream().filter(one -> !one.getSnapshots().isEmpty()).findFirst().orElseThrow();
            journals = new Journals(folder.resolve("second"), new Untroubled());
            // listeners are told in the order in which they came
            dossier.addGestureListener(this::before);
            journals.keep(dossier);
            dossier.addGestureListener(this::after);
        });
        robot.open(source);
        robot.waitForJobs();
    }

    @AfterEach
    void closeIt() {
        robot.run(() -> {
            journals.discardAll();
            journals.close();
            robot.page().closeAllEditors(false);
            robot.desk().remove(dossier);
        });
        robot.waitForJobs();
    }

    private void before(Gesture gesture) {
        told = Figures.clock();
    }

    private void after(Gesture gesture) {
        journalled = Figures.clock() - told;
    }

    @Test
    void makingAnAssertion() throws IOException {
        for (int turn = 0; turn < WARMING + TURNS; turn++) {
            make(turn);
            if (turn == WARMING - 1) {
                wholes.clear();
                keys.clear();
                parts.clear();
            }
        }
        Collections.sort(wholes);
        Collections.sort(keys);
        Collections.sort(parts);
        double whole = wholes.get(TURNS / 2);
        double key = keys.get(TURNS / 2);
        double part = parts.get(TURNS / 2);
        Figures.tell(String.format(Locale.ROOT, "make an assertion: %.1f ms (%.1f to %.1f), the key alone %.1f ms (%.1f to %.1f); the journal %.1f us (%.1f to %.1f), %.3f %% and %.3f %%",
                whole, wholes.getFirst(), wholes.getLast(), key, keys.getFirst(), keys.getLast(), part, parts.getFirst(), parts.getLast(), 100 * part / MICROS / whole,
                100 * part / MICROS / key));
    }

    private void make(int turn) {
        int before = robot.<Integer>ask(() -> source.getAssertions().size());
        var text = robot.widget("reader.text", StyledText.class);
        robot.focus(text);
        robot.run(() -> {
            int start = text.getText().indexOf(' ', text.getCharCount() / 3 + 7 * turn) + 1;
            text.setSelection(start, text.getText().indexOf(' ', start + 12));
        });
        robot.key(text, 'a');
        robot.type("mark.claim", "Said for the " + turn + "th time that nobody counted");
        var field = robot.widget("mark.claim", Control.class);
        long start = robot.ask(Figures::clock);
        robot.press("mark.claim", SWT.CR);
        keys.add((robot.<Long>ask(Figures::clock) - start) / MILLIS);
        robot.waitUntil("the assertion", () -> source.getAssertions().size() > before && (field.isDisposed() || !field.isVisible()));
        robot.run(() -> robot.page().getWorkbenchWindow().getShell().update());
        wholes.add((robot.<Long>ask(Figures::clock) - start) / MILLIS);
        parts.add(journalled / MICROS);
    }

    /** Where no trouble is expected. */
    private static final class Untroubled implements JournalTrouble {
        @Override
        public void interrupted(OpenDossier dossier, IOException problem) {
            throw new IllegalStateException(problem);
        }

        @Override
        public void resumed(OpenDossier dossier) {
            throw new IllegalStateException("Nothing was interrupted");
        }
    }
}
