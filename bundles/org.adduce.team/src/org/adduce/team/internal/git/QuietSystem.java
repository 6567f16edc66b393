package org.adduce.team.internal.git;

import java.io.File;
import java.io.OutputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.FS_Win32;
import org.eclipse.jgit.util.ProcessResult;
import org.eclipse.jgit.util.SystemReader;

/** The file system as JGit sees it, in which no repository has hooks: a repository that came from somewhere must not run anything here. */
final class QuietSystem {

    private QuietSystem() {
    }

    static FS here() {
        return SystemReader.getInstance().isWindows() ? new Windows() : new Posix();
    }

    private static ProcessResult none() {
        return new ProcessResult(ProcessResult.Status.NOT_PRESENT);
    }

    private static final class Posix extends FS_POSIX {

        Posix() {
        }

        @Override
        public FS newInstance() {
            return new Posix();
        }

        @Override
        public File findHook(Repository repository, String hook) {
            return null;
        }

        @Override
        public ProcessResult runHookIfPresent(Repository repository, String hook, String[] arguments, OutputStream out, OutputStream err, String in) {
            return none();
        }
    }

    private static final class Windows extends FS_Win32 {

        Windows() {
        }

        @Override
        public FS newInstance() {
            return new Windows();
        }

        @Override
        public File findHook(Repository repository, String hook) {
            return null;
        }

        @Override
        public ProcessResult runHookIfPresent(Repository repository, String hook, String[] arguments, OutputStream out, OutputStream err, String in) {
            return none();
        }
    }
}
