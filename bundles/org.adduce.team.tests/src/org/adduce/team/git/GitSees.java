package org.adduce.team.git;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What git itself makes of a repository. */
final class GitSees {

    private GitSees() {
    }

    /** The files of the commit that is checked out. */
    static List<String> files(DossierRepository repository) throws Exception {
        var files = new ArrayList<String>();
        try (var walk = new TreeWalk(repository.jgit())) {
            walk.addTree(repository.jgit().resolve(Constants.HEAD + "^{tree}"));
            walk.setRecursive(true);
            while (walk.next()) {
                files.add(walk.getPathString());
            }
        }
        return files;
    }

    static void stage(DossierRepository repository, String file) throws Exception {
        new Git(repository.jgit()).add().addFilepattern(file).call();
    }

    static Set<String> staged(DossierRepository repository) throws Exception {
        return new Git(repository.jgit()).status().call().getAdded();
    }

    /** Whether git finds the work tree as it was committed. */
    static boolean isClean(DossierRepository repository) throws Exception {
        return new Git(repository.jgit()).status().call().isClean();
    }

    static void commit(DossierRepository repository, String file, String text) throws Exception {
        Files.writeString(repository.workTree().resolve(file), text);
        stage(repository, file);
        new Git(repository.jgit()).commit().setOnly(file).setMessage(file).setSign(false).call();
    }

    /** Makes a branch from whose files one is missing. */
    static void branchWithout(DossierRepository repository, String branch, String file) throws Exception {
        try (var inserter = repository.jgit().newObjectInserter(); var reader = repository.jgit().newObjectReader()) {
            var cache = DirCache.read(reader, repository.jgit().resolve("HEAD^{tree}"));
            var editor = cache.editor();
            editor.add(new DirCacheEditor.DeletePath(file));
            editor.finish();
            var commit = new CommitBuilder();
            commit.setTreeId(cache.writeTree(inserter));
            commit.setParentId(repository.jgit().resolve("HEAD"));
            commit.setAuthor(new PersonIdent("Ana", "ana@example.org"));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("Without");
            var id = inserter.insert(commit);
            inserter.flush();
            Branches.make(repository, branch, id.getName());
        }
    }
}
