package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.team.git.DossierRepository;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit tells what changed, and takes what is wanted of it. */
class CommitUiTest {

    private static final String COMMIT = "org.adduce.team.ui.commit";

    private static final long MOST = 1 << 20;

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private SharedOnDesk shared;
    private Actor other;

    @BeforeEach
    void shareADossier() throws Exception {
        shared = new SharedOnDesk(robot, folder.resolve("quarrel.adduce"));
        other = shared.desk().addActor("Rope makers");
        robot.ask(() -> {
            shared.desk().open().save();
            return true;
        });
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> robot.find(control -> "team.commit".equals(control.getShell().getData("org.adduce.id"))).ifPresent(control -> control.getShell().close()));
        shared.close();
    }

    private Optional<TreeItem> line(Tree tree, String words) {
        return Arrays.stream(tree.getItems()).flatMap(CommitUiTest::lines).filter(item -> item.getText().equals(words)).findFirst();
    }

    private static Stream<TreeItem> lines(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(CommitUiTest::lines));
    }

    private void untick(Tree tree, String words) {
        robot.waitUntil("the line " + words, () -> line(tree, words).isPresent());
        robot.run(() -> {
            var event = new Event();
            event.item = line(tree, words).orElseThrow();
            event.detail = SWT.CHECK;
            line(tree, words).orElseThrow().setChecked(false);
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    private String committed() throws Exception {
        try (var repository = DossierRepository.of(shared.desk().open().path()).orElseThrow()) {
            var head = repository.find("HEAD").orElseThrow();
            return head.subject() + '\n' + new String(repository.content(head.id(), MOST), StandardCharsets.UTF_8);
        }
    }

    private boolean isCommitted(String subject) {
        try {
            return committed().startsWith(subject);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsLeftOutIsInTheFileAndNotInTheCommit() throws Exception {
        robot.command(COMMIT);
        var message = robot.widget("team.commit.message", Text.class);
        var tree = robot.widget("team.commit.changes", Tree.class);
        robot.waitUntil("what was and is", () -> line(tree, "Name: Harbour line \u2192 Quay line").isPresent());
        robot.waitUntil("a message of both", () -> message.getText().contains("Rope makers") && message.getText().contains("Quay line"));
        untick(tree, "+ Rope makers");
        robot.waitUntil("a message of what is left", () -> message.getText().strip().equals("Actor \u201cQuay line\u201d changed"));
        robot.picture(robot.ask(message::getShell), "commit-left-out");
        robot.finish(message);
        robot.waitUntil("the commit", () -> isCommitted("Actor \u201cQuay line\u201d changed"));
        assertThat(committed()).contains("Quay line").doesNotContain("Rope makers");
        assertThat(shared.desk().saved()).contains("Rope makers");
        assertThat(shared.desk().root().getActors()).contains(other);

        robot.command(COMMIT);
        var rest = robot.widget("team.commit.message", Text.class);
        robot.waitUntil("what was left out to be proposed", () -> rest.getText().contains("Rope makers") && !rest.getText().contains("Quay line"));
        robot.press("team.commit.message", SWT.CR, SWT.MOD1);
        robot.waitUntil("the other commit", () -> isCommitted("Actor \u201cRope makers\u201d added"));
    }
}
