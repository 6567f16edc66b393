package org.adduce.team.internal.git;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Other files at some paths: in a tree, or in the index. */
final class TreeEdit {

    private final Map<String, ObjectId> files;

    TreeEdit(Map<String, ObjectId> files) {
        this.files = files;
    }

    /** A tree like another but for these files. */
    ObjectId applyTo(AnyObjectId tree, Repository repository, ObjectInserter inserter) throws IOException {
        if (files.isEmpty()) {
            return tree.toObjectId();
        }
        try (ObjectReader reader = inserter.newReader()) {
            var cache = ObjectId.zeroId().equals(tree) ? DirCache.newInCore() : DirCache.read(reader, tree);
            edit(cache).finish();
            return cache.writeTree(inserter);
        }
    }

    /** Puts them into the index, as if git had been told of them. */
    void applyToIndex(Repository repository) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var index = repository.lockDirCache();
        try {
            if (!edit(index).commit()) {
                throw new IOException("The index of " + repository.getDirectory() + " cannot be written.");
            }
        } finally {
            index.unlock();
        }
    }

    /** Prepared; whoever called it finishes or commits. */
    DirCacheEditor edit(DirCache cache) {
        var editor = cache.editor();
        files.forEach((path, blob) -> editor.add(new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                if (!Blobs.isFile(entry.getRawMode())) {
                    entry.setFileMode(FileMode.REGULAR_FILE);
                }
                entry.setObjectId(blob);
                // no time of any file: git looks at the file itself when it is asked next
                entry.setLength(0);
            }
        }));
        return editor;
    }
}
