package org.adduce.app.tests;

import org.adduce.ui.internal.welcome.ExampleDossier;

/**
 * The workbench opens its example when it starts for the first time, and has it in hand then. On a slow machine that is amid
 * the first test, which had something else in hand: nothing is done before it is over.
 */
final class FirstStart {

    private static boolean isOver;

    private FirstStart() {
    }

    static void await(Robot robot) {
        if (!isOver && ExampleDossier.file().isPresent()) {
            robot.waitUntil("the example of the first start", () -> robot.desk().dossiers().stream().anyMatch(Robot::isExample));
            robot.waitUntil("nothing to be opened any more", () -> robot.desk().opening().isEmpty());
            isOver = true;
        }
    }
}
