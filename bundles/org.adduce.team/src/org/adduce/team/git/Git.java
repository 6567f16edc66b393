package org.adduce.team.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the git that is installed, in one folder. Nothing of it goes over a network. */
final class Git {

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What git said.
     *
     * @param code what it exited with
     * @param out standard output, without the last line break
     */
    record Answer(int code, String out) {

        Optional<String> ifWell() {
            return code == 0 && !out.isEmpty() ? Optional.of(out) : Optional.empty();
        }
    }

    /** Runs git; what it complains of is part of the answer only where it failed. */
    Answer run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(false).redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        try {
            return new Answer(process.waitFor(), out);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Waiting for git was interrupted", e);
        }
    }
}
