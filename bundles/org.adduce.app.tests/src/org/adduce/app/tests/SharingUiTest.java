package org.adduce.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier is shared, changed and committed, and then somebody asks who changed what. */
class SharingUiTest {

    private static final String COMMITS = "org.adduce.view.team.history";
    private static final String WHO = "org.adduce.view.element.history";

    @TempDir
    private Path folder;

    private final Robot robot = new Robot();
    private DossierOnDesk desk;
    private Actor actor;

    @BeforeEach
    void openADossier() throws Exception {
        desk = new DossierOnDesk(robot, folder.resolve("quarrel.adduce"));
        actor = desk.addActor("Harbour line");
        save();
    }

    @AfterEach
    void closeDossier() {
        robot.run(() -> Stream.of(COMMITS, WHO).map(robot.page()::findView).filter(Objects::nonNull).forEach(robot.page()::hideView));
        desk.close();
    }

    private void save() {
        robot.ask(() -> {
            desk.open().save();
            return true;
        });
    }

    /** Where git knows nobody, the test is Ana. */
    private void share() {
        robot.command("org.adduce.team.ui.share");
        var remote = robot.widget("team.share.remote", Text.class);
        if (robot.ask(() -> robot.find(control -> "team.person.name".equals(control.getData("org.adduce.id"))).isPresent())) {
            robot.type("team.person.name", "Ana Lind");
            robot.type("team.person.email", "ana@example.org");
        }
        robot.finish(remote);
    }

    @Test
    void aFolderAtHomeIsProposedForAnAddressUntilOneIsNamed() {
        robot.command("org.adduce.team.ui.clone");
        var address = robot.widget("team.clone.url", Text.class);
        var place = robot.widget("team.clone.folder", Text.class);
        robot.run(() -> address.setText("https://host.example/team/race.git"));
        assertThat(robot.<String>ask(place::getText)).isEqualTo(Path.of(System.getProperty("user.home"), "race").toString());
        robot.run(() -> place.setText("elsewhere"));
        robot.run(() -> address.setText("https://host.example/team/other.git"));
        assertThat(robot.<String>ask(place::getText)).isEqualTo("elsewhere");
        robot.run(() -> address.getShell().close());
    }

    @Test
    void whatIsCommittedIsSeenAndWhoDidIt() {
        robot.ask(() -> robot.page().showView(COMMITS));
        share();
        var commits = robot.widget("team.history.table", Table.class);
        robot.waitUntil("the first commit", () -> commits.getItemCount() == 1);

        robot.run(() -> desk.open().edit("Rename actor", root -> actor.setName("Quay line")));
        save();
        robot.command("org.adduce.team.ui.commit");
        var message = robot.widget("team.commit.message", Text.class);
        robot.waitUntil("what changed to be said", () -> message.getText().startsWith("Actor \u201cQuay line\u201d changed"));
        robot.picture("commit");
        robot.finish(message);
        robot.waitUntil("the second commit", () -> commits.getItemCount() == 2);

        robot.ask(() -> robot.page().showView(WHO));
        robot.open(actor);
        var events = robot.widget("element.history.table", Table.class);
        robot.waitUntil("both commits to be told", () -> events.getItemCount() == 2);
        var detail = robot.widget("element.history.detail", StyledText.class);
        robot.waitUntil("the change itself to be told", () -> detail.getText().contains("Harbour") && detail.getText().contains("Quay"));
        robot.picture("who-changed-this");
    }
}
