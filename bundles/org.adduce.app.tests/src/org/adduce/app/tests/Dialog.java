package org.adduce.app.tests;

import java.util.Map;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The dialogs that ask something about the dossier in hand: by which command each is opened, and a widget it is known by. */
enum Dialog {

    SHARE("org.adduce.team.ui.share", "team.share.remote"),
    COMMIT("org.adduce.team.ui.commit", "team.commit.message"),
    BRANCHES("org.adduce.team.ui.branches", "team.branches.table"),
    NEW_BRANCH("org.adduce.team.ui.newBranch", "team.line.text"),
    TAG("org.adduce.team.ui.tag", "team.line.note"),
    REMOTE("org.adduce.team.ui.remote", "team.line.text"),
    CLONE("org.adduce.team.ui.clone", "team.clone.url"),
    REVISION("org.adduce.team.ui.compare.revision", "revisions.table"),
    MERGE("org.adduce.team.ui.mergeFile", "merge.file"),
    RESTORE("org.adduce.ui.restore", "restore.states"),
    EXPORT("org.adduce.ui.export", "export.formats"),
    UNION("org.adduce.ui.merge", "union.outcome");

    private final String command;
    private final String known;

    Dialog(String command, String known) {
        this.command = command;
        this.known = known;
    }

    /** Opens it over the dossier in hand, which is shared and was saved since it was committed. */
    Shell open(Robot robot) {
        if (this == UNION) {
            robot.open(robot.ask(() -> robot.desk().current().orElseThrow().root().getActors().getFirst()));
        }
        robot.command(command, Map.of());
        var widget = robot.widget(known, Control.class);
        return robot.ask(widget::getShell);
    }

    /** Closes it, whatever it has open itself. */
    static void close(Robot robot, Shell dialog) {
        robot.run(() -> {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        });
        robot.waitUntil("the dialog to be gone", dialog::isDisposed);
    }
}
