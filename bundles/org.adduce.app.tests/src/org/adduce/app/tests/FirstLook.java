package org.adduce.app.tests;

import java.util.Arrays;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The moment in which somebody looks around in a workbench that has just started, and it does what it does ahead. What only the
 * tests bring along is over by then too: the platform's own workspace, which the program has not got, would be opened with the
 * first editor.
 */
final class FirstLook {

    private static final String AHEAD = "Getting ready to read";
    private static final String WORKSPACE = "org.eclipse.core.resources";

    private FirstLook() {
    }

    static void take(Robot robot) throws ClassNotFoundException {
        var workspace = Platform.getBundle(WORKSPACE);
        if (workspace != null) {
            workspace.loadClass(WORKSPACE + ".ResourcesPlugin");
        }
        robot.waitUntil("what is done ahead", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> AHEAD.equals(job.getName())));
        robot.waitForJobs();
    }
}
