package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain git merges, rebases and picks dossiers by their meaning once a repository is set up. */
class GitMergeTest {

    private static final String CORVID = "name=\"Corvid\"";
    private static final String CORVID_ANA = "name=\"Corvid Works\"";
    private static final String CORVID_BEN = "name=\"Corvid Ltd\"";
    private static final String KIND = "kind=\"organisation\"";
    private static final String KIND_OF_BEN = "kind=\"group\"";
    private static final String WEEKLY = "title=\"Weekly note\"";
    private static final String WEEKLY_ANA = "title=\"Weekly notes\"";

    @TempDir
    private Path folder;
    private Path repository;
    private LoopbackProgram program;

    /** What git said. */
    private record Said(int code, String text) {
    }

    @BeforeEach
    void makeRepository() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) && Files.isExecutable(Path.of("/usr/bin/git")), "There is no git or no bash to test with");
        repository = Files.createDirectory(folder.resolve("team"));
        program = new LoopbackProgram(folder);
        Shell.withRace(repository);
        git("Ana", "init", "-q", "-b", "main");
        assertThat(setUp().code()).isZero();
        commit("Ana", "The race");
    }

    @AfterEach
    void close() throws IOException {
        if (program != null) {
            program.close();
        }
    }

    private Shell.Result setUp() {
        return new Shell(folder).run("git-setup", repository.toString(), "--command", program.command());
    }

    private Said git(String who, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-c", "core.editor=true"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_SYSTEM", "/dev/null", "GIT_AUTHOR_NAME", who,
                "GIT_AUTHOR_EMAIL", "team@halden.example", "GIT_COMMITTER_NAME", who, "GIT_COMMITTER_EMAIL", "team@halden.example"));
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(process.waitFor(), text);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void commit(String who, String message) throws IOException {
        git(who, "add", "-A");
        assertThat(git(who, "commit", "-q", "-m", message).code()).isZero();
    }

    private void change(String from, String to) throws IOException {
        var file = repository.resolve(Shell.RACE);
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private String race() throws IOException {
        return Files.readString(repository.resolve(Shell.RACE));
    }

    /** Ana on main and Ben on a branch, each with a change. */
    private void branch(String anaFrom, String anaTo, String benFrom, String benTo) throws IOException {
        git("Ben", "checkout", "-q", "-b", "bens");
        change(benFrom, benTo);
        commit("Ben", "Ben's change");
        git("Ana", "checkout", "-q", "main");
        change(anaFrom, anaTo);
        commit("Ana", "Ana's change");
    }

    @Test
    void mergeTakesBothChangesOfOneElement() throws IOException {
        branch(CORVID, CORVID_ANA, KIND, KIND_OF_BEN);
        var said = git("Ana", "merge", "-q", "-m", "Both", "bens");
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(race()).contains(CORVID_ANA, KIND_OF_BEN).doesNotContain("<conflict");
    }

    @Test
    void conflictsStandInTheDossierWithNames() throws IOException {
        branch(CORVID, CORVID_ANA, CORVID, CORVID_BEN);
        var said = git("Ana", "merge", "-m", "Both", "bens");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("conflict ", "Ana: ", "Ben: ");
        assertThat(race()).contains("<value who=\"Ana\">", "<value who=\"Ben\">").doesNotContain("<<<<<<<");
        assertThat(new Shell(repository).run("tidy", "--check", Shell.RACE).code()).isZero();
        commit("Ana", "Both, to be settled");
        git("Ben", "checkout", "-q", "-b", "later");
        change(KIND, KIND_OF_BEN);
        commit("Ben", "Later");
        git("Ana", "checkout", "-q", "main");
        change(WEEKLY, WEEKLY_ANA);
        commit("Ana", "Meanwhile");
        assertThat(git("Ana", "merge", "-q", "-m", "Again", "later").code()).isZero();
        assertThat(race()).contains("<value who=\"Ana\">", "<value who=\"Ben\">", KIND_OF_BEN, WEEKLY_ANA);
    }

    @Test
    void rebaseAndCherryPickMergeTheSameWay() throws IOException {
        branch(CORVID, CORVID_ANA, KIND, KIND_OF_BEN);
        git("Ben", "checkout", "-q", "bens");
        var rebased = git("Ben", "rebase", "-q", "main");
        assertThat(rebased.code()).as(rebased.text()).isZero();
        assertThat(race()).contains(CORVID_ANA, KIND_OF_BEN);
        git("Ana", "checkout", "-q", "-b", "picks", "main~1");
        change(WEEKLY, WEEKLY_ANA);
        commit("Ana", "Other");
        var picked = git("Ana", "cherry-pick", "bens");
        assertThat(picked.code()).as(picked.text()).isZero();
        assertThat(race()).contains(WEEKLY_ANA, KIND_OF_BEN).doesNotContain(CORVID_ANA);
    }

    @Test
    void aRebaseTellsWhoseTheSidesAre() throws IOException {
        branch(CORVID, CORVID_ANA, CORVID, CORVID_BEN);
        git("Ben", "checkout", "-q", "bens");
        assertThat(git("Ben", "rebase", "main").code()).isEqualTo(1);
        assertThat(race()).contains("<value who=\"Ana\">", "<value who=\"Ben\">");
    }

    @Test
    void aCherryPickTellsWhoseTheSidesAre() throws IOException {
        branch(CORVID, CORVID_ANA, CORVID, CORVID_BEN);
        assertThat(git("Ana", "cherry-pick", "bens").code()).isEqualTo(1);
        assertThat(race()).contains("<value who=\"Ana\">", "<value who=\"Ben\">");
    }

    @Test
    void whatCannotBeMergedStopsGitAndLeavesTheFile() throws IOException {
        branch(CORVID, CORVID_ANA, "<dossier", "<!-- --><dossier");
        git("Ben", "checkout", "-q", "bens");
        Files.writeString(repository.resolve(Shell.RACE), "no dossier");
        commit("Ben", "Broken");
        git("Ana", "checkout", "-q", "main");
        var before = race();
        var said = git("Ana", "merge", "-m", "Both", "bens");
        assertThat(said.code()).isNotZero();
        assertThat(said.text()).contains("merge: ").doesNotContain("\tat ");
        assertThat(race()).isEqualTo(before);
    }

    @Test
    void logShowsChangesAsText() throws IOException {
        change(CORVID, CORVID_ANA);
        commit("Ana", "Title");
        assertThat(git("Ana", "log", "-p", "-1").text()).contains("Corvid Works").doesNotContain("<source");
    }

    @Test
    void setUpTwiceChangesNothingAndSaysSo() throws IOException {
        var attributes = Files.readString(repository.resolve(".gitattributes"));
        var again = setUp();
        assertThat(again.code()).isZero();
        assertThat(again.lines()).hasSize(7).allSatisfy(line -> assertThat(line).startsWith("kept "));
        assertThat(Files.readString(repository.resolve(".gitattributes"))).isEqualTo(attributes);
        assertThat(new Shell(folder).run("git-setup", folder.toString()).code()).isEqualTo(3);
    }
}
