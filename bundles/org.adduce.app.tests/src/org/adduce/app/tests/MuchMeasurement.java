package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.time.When;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the UI thread does for a person who works with much: a page of somebody most active, claims grouped, a filter typed. A
 * measurement and no test, so that its name keeps it out of the build's runs. The environment may say by ADDUCE_MUCH how many
 * sources there are to be (5000, if it does not, make some 100,000 elements), and by ADDUCE_FIGURES to what file the figures
 * are added. Fails only where something does not come.
 */
class MuchMeasurement {

    private static final int TURNS = 9;
    private static final int CHANGES = 500;
    private static final long SEED = 7;
    private static final double NANOS = 1e6;
    private static final String GROUP = "org.adduce.ui.groupClaims";
    private static final String PARAMETER = "org.eclipse.ui.commands.radioStateParameter";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private final ExplorerLines lines = new ExplorerLines(robot);
    private OpenDossier dossier;

    @BeforeEach
    void openMuch() {
        var sources = System.getenv().getOrDefault("ADDUCE_MUCH", "5000");
        robot.run(() -> {
            dossier = OpenDossier.create(folder.resolve("much.adduce"), SyntheticDossier.generate(Integer.parseInt(sources), SEED));
            robot.desk().add(dossier);
            robot.desk().setCurrent(dossier);
        });
        robot.waitForJobs();
    }

    @AfterEach
    void closeIt() {
        if (dossier != null) {
            group("none");
            robot.run(() -> {
                robot.page().closeAllEditors(false);
                robot.desk().remove(dossier);
            });
        }
    }

    private void group(String by) {
        robot.command(GROUP, Map.of(PARAMETER, by));
    }

    /** Milliseconds of the UI thread's processor until something is so and has been painted: the first time, and the median of further turns. */
    private void measure(String what, Runnable action, BooleanSupplier isDone, Runnable back, BooleanSupplier isBack) throws IOException {
        var turns = new ArrayList<Double>();
        var longest = new ArrayList<Double>();
        double first = 0;
        for (int turn = 0; turn <= TURNS; turn++) {
            long before = cpu();
            double taken;
            try (var stretches = new Stretches(robot)) {
                robot.run(action);
                robot.waitUntil(what, isDone);
                robot.run(() -> robot.page().getWorkbenchWindow().getShell().update());
                taken = (cpu() - before) / NANOS;
                waitForAll();
                longest.add(stretches.longest());
            }
            if (turn == 0) {
                first = taken;
            } else {
                turns.add(taken);
            }
            robot.run(back);
            robot.waitUntil("back from " + what, isBack);
        }
        Collections.sort(turns);
        double firstStretch = longest.removeFirst();
        Collections.sort(longest);
        Figures.tell(String.format(Locale.ROOT, "%s: first %.0f ms, then %.0f ms (%.0f to %.0f); longest stretch with all that follows: first %.0f ms, then %.0f ms (%.0f to %.0f)",
                what, first, turns.get(TURNS / 2), turns.getFirst(), turns.getLast(),
                firstStretch, longest.get(TURNS / 2), longest.getFirst(), longest.getLast()));
    }

    /** Waits for what follows a gesture by itself, a moment later and in jobs. */
    private void waitForAll() {
        robot.waitForJobs();
        robot.patience().settled(() -> Job.getJobManager().isIdle());
    }

    private long cpu() {
        return robot.ask(Figures::clock);
    }

    private Actor mostActive() {
        var counts = dossier.root().getSources().stream().flatMap(source -> source.getAssertions().stream()).map(Assertion::getSpeaker).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(actor -> actor, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    @Test
    void thePageOfSomebodyVeryActive() throws IOException {
        var actor = robot.ask(this::mostActive);
        Figures.tell("elements: " + robot.<Integer>ask(() -> dossier.root().getSources().size()) + " sources, the actor has asserted "
                + robot.<Long>ask(() -> dossier.root().getSources().stream().flatMap(source -> source.getAssertions().stream()).filter(each -> each.getSpeaker() == actor).count()));
        measure("open the actor's page", () -> robot.open(actor), () -> isOpen(actor), () -> robot.page().closeAllEditors(false), () -> !isOpen(actor));
    }

    private boolean isOpen(Actor actor) {
        return robot.page().getActiveEditor() != null && robot.page().getActiveEditor().getTitle().equals(actor.getName());
    }

    @Test
    void aLargeChange() throws IOException {
        robot.ask(() -> robot.page().showView("org.adduce.view.timeline"));
        lines.show();
        waitForAll();
        measure("change 500 claims and what was said", this::changeMuch, () -> true, () -> dossier.undo(), () -> true);
    }

    private void changeMuch() {
        dossier.edit("Change much", root -> {
            root.getClaims().stream().limit(CHANGES).forEach(claim -> claim.setText(claim.getText() + ", as they say"));
            root.getSources().stream().limit(CHANGES).flatMap(source -> source.getAssertions().stream().limit(1)).forEach(said -> said.setSaidAt(When.parse("2026-03")));
        });
    }

    @Test
    void claimsGrouped() throws IOException {
        var tree = lines.show();
        for (var by : new String[] {"question", "topic", "contest"}) {
            measure("group claims by " + by, () -> group(by), () -> isGrouped(by), () -> group("none"), () -> isGrouped("none"));
        }
        assertThat(robot.<Boolean>ask(tree::isVisible)).isTrue();
    }

    private boolean isGrouped(String by) {
        var command = robot.page().getWorkbenchWindow().getService(ICommandService.class).getCommand(GROUP);
        return by.equals(command.getState("org.eclipse.ui.commands.radioState").getValue());
    }

    @Test
    void aFilterTyped() throws IOException {
        var tree = lines.show();
        var filter = robot.widget("explorer.filter", Text.class);
        var words = robot.<String>ask(() -> dossier.root().getClaims().get(dossier.root().getClaims().size() / 2).getText().split(" ")[1]);
        measure("filter by a word", () -> filter.setText(words), () -> isFiltered(tree), () -> filter.setText(""), () -> !isFiltered(tree));
    }

    private static boolean isFiltered(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(item -> Arrays.stream(item.getItems())).map(TreeItem::getText).anyMatch(text -> text.matches(".* of [\\d,.]+"));
    }
}
