package org.adduce.team.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
    /** Files on the disk that hold just that, by their paths; git need not look at them again. */
    private final Map<String, Path> onDisk;

    TreeEdit(Map<String, ObjectId> files) {
        this(files, Map.of());
    }

    TreeEdit(Map<String, ObjectId> files, Map<String, Path> onDisk) {
        this.files = files;
        this.onDisk = onDisk;
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
                note(entry, Optional.ofNullable(onDisk.get(path)));
            }
        }));
        return editor;
    }

    /** Without a length git looks at the file itself when it is asked next. */
    private static void note(DirCacheEntry entry, Optional<Path> file) {
        try {
            entry.setLength(file.isPresent() ? Files.size(file.get()) : 0);
            if (file.isPresent()) {
                entry.setLastModified(Files.getLastModifiedTime(file.get()).toInstant());
            }
        } catch (IOException gone) {
            entry.setLength(0);
        }
    }
}
