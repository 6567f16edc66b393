package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Dossier;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Remotes;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana and Ben hand on what they found: what both changed is settled, what came between is pulled first, and a server wants to know who one is. */
class ExchangeUiTest {

    private static final String CONFLICTS = "org.adduce.view.conflicts";
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private SharedOnDesk shared;
    private Team team;

    @BeforeEach
    void shareADossier() throws Exception {
        shared = new SharedOnDesk(robot, Files.createDirectories(folder.resolve("ana")).resolve("quarrel.adduce"));
        team = new Team(folder);
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> {
            Stream.of(CONFLICTS, PROGRESS).map(robot.page()::findView).filter(Objects::nonNull).forEach(robot.page()::hideView);
            robot.find(control -> isOf(control, "team.login")).ifPresent(control -> control.getShell().close());
        });
        shared.close();
    }

    private static boolean isOf(Control control, String shell) {
        return shell.equals(control.getShell().getData("org.adduce.id"));
    }

    private Actor actor() {
        return shared.desk().root().getActors().getFirst();
    }

    /** Commits what was saved since, without the window. */
    private void commit() throws Exception {
        try (var repository = DossierRepository.of(shared.desk().open().path()).orElseThrow()) {
            CommitDraft.of(repository, new NullProgressMonitor()).commit("A better name", new NullProgressMonitor());
        }
    }

    private String head() throws IOException {
        try (var repository = DossierRepository.of(shared.desk().open().path()).orElseThrow()) {
            return repository.find("HEAD").orElseThrow().id();
        }
    }

    private static void rename(Dossier dossier, String name) {
        dossier.getActors().getFirst().setName(name);
    }

    private boolean isTold(String words) {
        return robot.find(control -> control instanceof Label label && label.getText().contains(words)).isPresent();
    }

    @Test
    void whatBothChangedIsPulledAndSettled() throws Exception {
        team.join(shared.desk().open().path());
        team.change("quarrel.adduce", dossier -> rename(dossier, "Pier line"));
        commit();
        robot.command("org.adduce.team.ui.pull");
        robot.waitUntil("the conflict", () -> shared.desk().root().getConflicts().size() == 1);
        robot.waitUntil("the conflict to be shown", () -> Optional.ofNullable(robot.page().findView(CONFLICTS)).filter(robot.page()::isPartVisible)
                .filter(view -> view.getTitle().equals("Conflicts 1")).isPresent());
        robot.picture("pulled-conflict");
        robot.click("conflicts.take.2");
        robot.waitUntil("Ben's name", () -> actor().getName().equals("Pier line") && shared.desk().root().getConflicts().isEmpty());

        robot.undo();
        robot.waitUntil("the conflict to be back", () -> shared.desk().root().getConflicts().size() == 1);
        robot.undo();
        robot.waitUntil("all that was pulled to be taken back", () -> shared.desk().root().getConflicts().isEmpty() && actor().getName().equals("Quay line"));
    }

    @Test
    void whatIsRefusedIsPulledAndPushedThen() throws Exception {
        team.join(shared.desk().open().path());
        team.change("quarrel.adduce", dossier -> dossier.setDescription("About a ferry."));
        commit();
        robot.command("org.adduce.team.ui.push");
        robot.waitUntil("it to be refused", () -> isTold("that are not here"));
        robot.picture("push-refused");
        robot.clickWords("Pull, Then Push");
        robot.waitUntil("what Ben wrote", () -> "About a ferry.".equals(shared.desk().root().getDescription()));
        var mine = head();
        robot.waitUntil("it to be pushed", () -> mine.equals(teamHead()));
        assertThat(actor().getName()).isEqualTo("Quay line");
    }

    private String teamHead() {
        try {
            return team.head();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoMayNotInIsAskedAgainAndNoPasswordIsWritten() throws Exception {
        try (var server = new TeamServer(team.repository())) {
            try (var repository = DossierRepository.of(shared.desk().open().path()).orElseThrow()) {
                Remotes.set(repository, Remotes.FIRST, server.url());
            }
            robot.command("org.adduce.team.ui.push");
            signIn("not-" + TeamServer.PASSWORD);
            robot.waitUntil("it to be said that it was wrong", () -> robot.find(control -> isOf(control, "team.login") && hasWords(control, "did not take")).isPresent());
            robot.picture(robot.ask(() -> robot.widget("team.login.user", Text.class).getShell()), "login-wrong");
            var name = robot.widget("team.login.user", Text.class);
            robot.waitUntil("the name to be there", () -> name.getText().equals(TeamServer.USER));
            signIn(TeamServer.PASSWORD);
            var mine = head();
            robot.waitUntil("it to be pushed", () -> mine.equals(teamHead()));

            // and nobody is asked again
            commit();
            var next = head();
            robot.command("org.adduce.team.ui.push");
            robot.waitUntil("it to be pushed again", () -> next.equals(teamHead()));
        }
        assertThat(Stream.of(folder, Platform.getLocation().toPath()).flatMap(ExchangeUiTest::files)).noneMatch(ExchangeUiTest::holdsPassword);
    }

    /** The sign in the line below opens the view that is opened here. */
    @Test
    void whoCancelsNeedNotWaitForASilentServer() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            try (var repository = DossierRepository.of(shared.desk().open().path()).orElseThrow()) {
                Remotes.set(repository, Remotes.FIRST, "http://127.0.0.1:" + silent.getLocalPort() + "/team.git");
            }
            robot.ask(() -> robot.page().showView(PROGRESS));
            robot.command("org.adduce.team.ui.push");
            robot.waitUntil("a way to cancel it", () -> cancelling().isPresent());
            robot.picture("push-under-way");
            robot.run(() -> cancelling().orElseThrow().notifyListeners(SWT.Selection, new Event()));
            robot.waitUntil("that to be told", () -> robot.find(control -> control instanceof CLabel label && label.getText().equals("Push was given up.")).isPresent());
        }
    }

    private Optional<ToolItem> cancelling() {
        return robot.find(control -> control instanceof ToolBar bar && bar.getItemCount() == 1 && bar.getParent().getClass().getSimpleName().equals("ProgressInfoItem")
                && bar.getItem(0).isEnabled()).map(bar -> ((ToolBar) bar).getItem(0));
    }

    private static boolean hasWords(Control control, String words) {
        return control instanceof Text text && text.getText().contains(words) || control instanceof Label label && label.getText().contains(words);
    }

    private void signIn(String password) {
        robot.type("team.login.user", TeamServer.USER);
        robot.type("team.login.password", password);
        robot.finish(robot.widget("team.login.password", Text.class));
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is gone by now holds nothing. */
    private static boolean holdsPassword(Path file) {
        try {
            return Files.size(file) < 1 << 20 && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(TeamServer.PASSWORD);
        } catch (IOException gone) {
            return false;
        }
    }
}
