package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.team.merge.SideNames;

/**
 * Finds out, within a merge driver of git, whose versions are merged: the authors of the last commits on either side that
 * touched the file. Whatever git does not tell is called by the name that git gives the side, else "ours" and "theirs".
 *
 * @since 1.0
 */
public final class MergeSides {

    private final Git git;
    private final Path folder;
    private final String path;
    private final Map<String, String> heads;
    private final Optional<Path> content;

    private MergeSides(Path folder, String path, Map<String, String> heads, Optional<Path> content) {
        this.git = new Git(folder);
        this.folder = folder;
        this.path = path;
        this.heads = heads;
        this.content = content;
    }

    /**
     * The names of the sides.
     *
     * @param folder where git runs the driver
     * @param path the file that is merged, as git knows it
     * @param ours what git calls our side; empty where it does not say
     * @param theirs what git calls their side; empty where it does not say
     * @param heads what git calls the commits it merges, by their ids
     * @param content a file with their version as it was committed: by that the commit is found where git does not say which it is
     */
    public static SideNames find(Path folder, String path, Optional<String> ours, Optional<String> theirs, Map<String, String> heads, Optional<Path> content) {
        return new MergeSides(folder, path, heads, content).find(ours, theirs);
    }

    private SideNames find(Optional<String> ours, Optional<String> theirs) {
        try {
            var other = theirCommit(theirs);
            var mine = author("HEAD");
            var their = other.flatMap(this::author);
            var ourName = mine.or(() -> ours).orElse(SideNames.PLAIN.ours());
            var theirName = their.or(() -> theirs).orElse(SideNames.PLAIN.theirs());
            return ourName.equals(theirName) ? told(ourName, ours.or(this::branch), theirs.or(() -> other.flatMap(this::name))) : new SideNames(ourName, theirName);
        } catch (IOException noGit) {
            return new SideNames(ours.orElse(SideNames.PLAIN.ours()), theirs.orElse(SideNames.PLAIN.theirs()));
        }
    }

    /** One person's two versions. */
    private static SideNames told(String who, Optional<String> ours, Optional<String> theirs) {
        return new SideNames(who + " (" + ours.orElse(SideNames.PLAIN.ours()) + ')', who + " (" + theirs.orElse(SideNames.PLAIN.theirs()) + ')');
    }

    private Optional<String> theirCommit(Optional<String> label) throws IOException {
        var merged = heads.keySet().stream().filter(commit -> !Optional.of(commit).equals(ask("rev-parse", "HEAD"))).findFirst();
        if (merged.isPresent()) {
            return merged;
        }
        var named = label.map(text -> text.split(" ")[0]).flatMap(this::commit);
        return named.isPresent() ? named : picked();
    }

    /** The commit that a rebase or a row of cherry-picks is at; of a single cherry-pick it is in a file only once it failed. */
    private Optional<String> picked() throws IOException {
        for (var place : List.of("rebase-merge/done", "sequencer/todo")) {
            var file = ask("rev-parse", "--git-path", place).map(folder::resolve).filter(Files::isRegularFile);
            if (file.isPresent()) {
                var lines = Files.readAllLines(file.get()).stream().filter(line -> line.matches("\\w+ [0-9a-f]{7,64}\\b.*")).toList();
                if (!lines.isEmpty()) {
                    var line = place.startsWith("rebase") ? lines.getLast() : lines.getFirst();
                    return commit(line.split(" ")[1]);
                }
            }
        }
        return Stream.of("CHERRY_PICK_HEAD", "REBASE_HEAD", "REVERT_HEAD", "MERGE_HEAD").flatMap(head -> commit(head).stream()).findFirst().or(this::bringer);
    }

    /** The first commit that had the file as it is on their side. */
    private Optional<String> bringer() {
        return content.flatMap(file -> ask("hash-object", "--no-filters", "--", file.toString()))
                .flatMap(blob -> ask("log", "--all", "--reverse", "--format=%H", "--find-object=" + blob, "--", path)).filter(commit -> !commit.isEmpty());
    }

    private Optional<String> commit(String name) {
        return ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    }

    private Optional<String> author(String commit) {
        return ask("log", "-1", "--format=%an", commit, "--", path).or(() -> ask("log", "-1", "--format=%an", commit));
    }

    private Optional<String> name(String commit) {
        return Optional.ofNullable(heads.get(commit)).or(() -> ask("log", "-1", "--format=%h", commit));
    }

    private Optional<String> branch() {
        return ask("rev-parse", "--abbrev-ref", "HEAD");
    }

    private Optional<String> ask(String... arguments) {
        try {
            return git.run(arguments).ifWell().map(text -> text.lines().findFirst().orElse(""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
