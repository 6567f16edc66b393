package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.team.internal.git.SharedFiles;

/**
 * Makes a git repository merge dossiers by what they mean and show changes in them as text: lines in {@code .gitattributes}
 * and {@code .gitignore}, which the team shares, and the commands behind them in the repository's own configuration, which everybody needs once.
 *
 * @since 1.0
 */
public final class GitSetup {

    /** Which commits are merged git tells in variables alone; where nothing can be started at all that is no conflict. */
    private static final String MERGE = " merge %O %A %B --out %A --path %P --ours-name %X --theirs-name %Y --heads \"$(env | sed -n 's/^GITHEAD_//p' | tr '\\n' ' ')\""
            + " || { code=$?; [ $code -eq 1 ] || code=129; exit $code; }";

    private final Path folder;
    private final String command;
    private final List<Step> steps = new ArrayList<>();

    private GitSetup(Path folder, String command) {
        this.folder = folder;
        this.command = command;
    }

    /**
     * Something that was to be there.
     *
     * @param where a file, or a key of the configuration
     * @param what what is there now
     * @param isNew whether it was not there before
     */
    public record Step(String where, String what, boolean isNew) {
    }

    /**
     * Sets a repository up. Done again it changes nothing.
     *
     * @param folder a folder in the work tree
     * @param command how the program is started, as a shell command: its path in quotes, or its name
     * @return what is there now
     * @throws IOException if there is no git or no repository, or it cannot be written; the message says what to do
     */
    public static List<Step> run(Path folder, String command) throws IOException {
        var setup = new GitSetup(folder, command);
        setup.configure(setup.top());
        return List.copyOf(setup.steps);
    }

    private Path top() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": There is no such folder. Check the name.");
        }
        Git.Answer top;
        try {
            top = new Git(folder).run("rev-parse", "--show-toplevel");
        } catch (IOException e) {
            throw new IOException("git could not be started. Install it, and see that it is on the PATH.", e);
        }
        return Path.of(top.ifWell().orElseThrow(() -> new IOException(folder + ": This is not in the work tree of a git repository. Run \"git init\" there first.")));
    }

    private void configure(Path top) throws IOException {
        steps.addAll(SharedFiles.write(top));
        for (var setting : settings().entrySet()) {
            set(setting.getKey(), setting.getValue());
        }
    }

    private Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("merge.adduce.name", "dossiers, merged by what they mean");
        settings.put("merge.adduce.driver", command + MERGE);
        settings.put("diff.adduce.textconv", command + " text");
        settings.put("diff.adduce.cachetextconv", "true");
        return settings;
    }

    private void set(String key, String value) throws IOException {
        var git = new Git(folder);
        boolean isThere = git.run("config", "--local", "--get", key).out().equals(value);
        if (!isThere && git.run("config", "--local", "--replace-all", key, value).code() != 0) {
            throw new IOException(folder + ": The configuration of the repository cannot be written. Check the permissions of .git/config.");
        }
        steps.add(new Step(key, value, !isThere));
    }
}
