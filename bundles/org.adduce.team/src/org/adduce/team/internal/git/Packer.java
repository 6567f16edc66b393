package org.adduce.team.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.lib.Repository;

/** Lets git pack a repository: what is loose by itself, and everything anew once there are many packs. */
public final class Packer {

    private static final int MANY_PACKS = 20;
    private static final long BEAT_MILLIS = 200;

    private final Repository repository;
    private final Path objects;

    /** Of a repository. */
    public Packer(Repository repository) {
        this.repository = repository;
        this.objects = repository.getCommonDirectory().toPath().resolve("objects");
    }

    /** Whether more than so many bytes are loose. */
    public boolean isLoose(long most) throws IOException {
        long sum = 0;
        try (var folders = Files.newDirectoryStream(objects, "[0-9a-f][0-9a-f]")) {
            for (var folder : folders) {
                sum += size(folder);
                if (sum > most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long size(Path folder) throws IOException {
        long sum = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                sum += file.toFile().length();
            }
        }
        return sum;
    }

    private long packs() throws IOException {
        try (var files = Files.newDirectoryStream(objects.resolve("pack"), "*.pack")) {
            long count = 0;
            for (var file : files) {
                count += Files.isRegularFile(file) ? 1 : 0;
            }
            return count;
        }
    }

    /** Packs. One neighbour is looked at for each version, since the next version is the one that it is most like. */
    public boolean pack(IProgressMonitor monitor) throws IOException {
        var command = new ArrayList<>(List.of("git", "--git-dir=" + repository.getDirectory(), "-c", "core.hooksPath=", "-c", "core.fsmonitor=false",
                "repack", "-d", "-l", "-q", "--window=2", "--threads=1"));
        if (packs() > MANY_PACKS) {
            command.add("-a");
        }
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return await(process, monitor) == 0;
        } catch (IOException noGit) {
            ILog.of(Packer.class).info("The repository was not packed, since git could not be started: " + noGit.getMessage());
            return false;
        }
    }

    /** A pack that is not finished leaves all as it was. */
    private static int await(Process process, IProgressMonitor monitor) {
        try {
            while (!process.waitFor(BEAT_MILLIS, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    process.destroy();
                    throw new OperationCanceledException();
                }
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
