package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.team.git.Branches;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Tags;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commits of a dossier: who made them, on which line of work, and what stands at them. */
class CommitGraphUiTest {

    private static final String COMMITS = "org.adduce.view.team.history";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private SharedOnDesk shared;

    /** Ana works on two branches, brings them together, and names that. */
    @BeforeEach
    void shareADossier() throws Exception {
        hide();
        shared = new SharedOnDesk(robot, Files.createDirectories(folder.resolve("ana")).resolve("quarrel.adduce"));
        var monitor = new NullProgressMonitor();
        try (var repository = DossierRepository.of(shared.desk().open().path()).orElseThrow()) {
            CommitDraft.of(repository, monitor).commit("A quay by another name", monitor);
            Branches.switchTo(repository, "dawn", monitor);
            Files.writeString(shared.desk().open().path(), new String(repository.content("main", 1 << 20)).replace("Quay line", "Dawn line"));
            CommitDraft.of(repository, monitor).commit("A line at dawn", monitor);
            Branches.merge(repository, "main", monitor);
            Tags.make(repository, "to-press", "HEAD", "As it was printed");
        }
        robot.ask(() -> robot.page().showView(COMMITS));
    }

    @AfterEach
    void closeDossier() {
        hide();
        shared.close();
    }

    /** The view learns nothing of commits that are made behind its back: it is shown when all are there. */
    private void hide() {
        robot.run(() -> Stream.of(COMMITS).map(robot.page()::findView).filter(Objects::nonNull).forEach(robot.page()::hideView));
    }

    private static boolean hasLine(Table commits, String... words) {
        return Arrays.stream(commits.getItems()).anyMatch(item -> Stream.of(words).allMatch(item.getText(1)::contains));
    }

    @Test
    void branchesAndTagsStandAtTheirCommits() {
        var commits = robot.widget("team.history.table", Table.class);
        robot.waitUntil("the merge with the branch and the tag at it", () -> hasLine(commits, "[dawn]", "[to-press]", "Merge main"));
        robot.waitUntil("the other branch", () -> hasLine(commits, "[main]", "A quay by another name"));
        robot.picture("commit-graph");
    }

    @Test
    void allColumnsAreSeenAndWhoDidItIsNotCut() {
        var commits = robot.widget("team.history.table", Table.class);
        robot.waitUntil("all commits", () -> commits.getItemCount() == 4);
        robot.waitUntil("the columns to have the room of the table", () -> width(commits) <= commits.getClientArea().width);
        int words = robot.ask(() -> {
            var gc = new GC(commits);
            try {
                return gc.textExtent(commits.getItem(0).getText(2)).x;
            } finally {
                gc.dispose();
            }
        });
        assertThat((int) robot.ask(() -> commits.getColumn(2).getWidth())).isGreaterThan(words);
    }

    private static int width(Table table) {
        return Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
    }

    @Test
    void aCommitIsComparedWithByADoubleClick() {
        var commits = robot.widget("team.history.table", Table.class);
        robot.waitUntil("all commits", () -> commits.getItemCount() == 4);
        robot.select(commits, 3);
        robot.run(() -> {
            var event = new Event();
            event.item = commits.getItem(3);
            commits.notifyListeners(SWT.DefaultSelection, event);
        });
        robot.waitUntil("the comparison", () -> robot.find(control -> "compare.tree".equals(control.getData("org.adduce.id"))).filter(Control::isVisible).isPresent());
    }
}
