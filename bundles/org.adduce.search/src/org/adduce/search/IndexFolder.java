package org.adduce.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Opens what lies in a folder, and begins anew where that cannot be read. */
final class IndexFolder {

    private IndexFolder() {
    }

    /** Opens something on a directory. */
    @FunctionalInterface
    interface Opening<T> {
        T on(Directory directory) throws IOException;
    }

    static <T> T open(Path folder, Opening<T> opening) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        try {
            return orAnew(directory, opening);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static <T> T orAnew(Directory directory, Opening<T> opening) throws IOException {
        try {
            return opening.on(directory);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            for (var name : directory.listAll()) {
                if (!name.endsWith(".lock")) {
                    directory.deleteFile(name);
                }
            }
            return opening.on(directory);
        }
    }
}
