package org.adduce.core.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.adduce.core.internal.importing.GlobPattern;
import org.adduce.core.internal.importing.TableOrder;

/**
 * The files that names given by a person mean: files, all files in folders and below, and globs ({@code notes/*.txt},
 * {@code **}{@code /*.md}). In folders, hidden files, dossiers and what lies beside them are passed over, and no link
 * leads out.
 *
 * @param files the files, each once, in the order of the names, in folders in the order of paths, but the tables of a dossier so
 *        that what others refer to comes first
 * @param unmatched the names that mean no file
 * @since 1.0
 */
public record InputFiles(List<Path> files, List<String> unmatched) {

    private static final String DOSSIER = ".adduce";
    private static final String ATTACHMENTS = ".files";

    /** Copies its lists. */
    public InputFiles {
        files = List.copyOf(files);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Finds files. A name that is a file means that file, even if it looks like a glob.
     *
     * @param names what a person named
     * @param base what relative names are relative to
     * @throws IOException if a folder cannot be read
     */
    public static InputFiles of(Collection<String> names, Path base) throws IOException {
        var files = new LinkedHashSet<Path>();
        var unmatched = new ArrayList<String>();
        for (var name : names) {
            var found = find(name, base);
            files.addAll(found);
            if (found.isEmpty()) {
                unmatched.add(name);
            }
        }
        return new InputFiles(List.copyOf(files), unmatched);
    }

    private static List<Path> find(String name, Path base) throws IOException {
        var path = path(name, base);
        if (path.filter(Files::isDirectory).isPresent()) {
            return inside(path.get(), Integer.MAX_VALUE, file -> true);
        }
        if (path.filter(Files::exists).isPresent()) {
            return List.of(path.get());
        }
        var glob = GlobPattern.of(name);
        var folder = path(glob.folder(), base);
        return glob.isLiteral() || folder.filter(Files::isDirectory).isEmpty() ? List.of()
                : inside(folder.get(), glob.depth(), file -> glob.matches(folder.get().relativize(file)));
    }

    private static Optional<Path> path(String name, Path base) {
        try {
            return Optional.of(base.resolve(name).toAbsolutePath().normalize());
        } catch (InvalidPathException signsOfAGlob) {
            return Optional.empty();
        }
    }

    private static List<Path> inside(Path folder, int depth, Predicate<Path> wanted) throws IOException {
        var files = new ArrayList<Path>();
        var real = folder.toRealPath();
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) throws IOException {
                boolean isPassed = !inner.equals(folder) && (isHidden(inner) || isBesideDossier(inner));
                return isPassed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean isOffered = !isHidden(file) && !file.toString().endsWith(DOSSIER) && wanted.test(file);
                if (isOffered && (attributes.isRegularFile() || attributes.isSymbolicLink() && leadsInside(file, real))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        TableOrder.apply(files);
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isBesideDossier(Path folder) {
        var name = folder.getFileName().toString();
        return name.endsWith(ATTACHMENTS)
                && Files.exists(folder.resolveSibling(name.substring(0, name.length() - ATTACHMENTS.length()) + DOSSIER));
    }

    /** A link to a folder is not followed: what it leads to inside is found anyway. */
    private static boolean leadsInside(Path link, Path folder) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(folder);
    }
}
