package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/** Says in words why a file could not be read or written: Java leaves much of that to the exception's class. */
final class FileWords {

    private FileWords() {
    }

    /**
     * The file, what is wrong and what to do.
     *
     * @param name the file as its user named it
     */
    static String of(String name, IOException problem) {
        return switch (problem) {
            case NoSuchFileException missing when isWithoutFolder(missing) -> about(missing, name) + ": There is no such folder. Make it first, or choose another place.";
            case NoSuchFileException missing -> about(missing, name) + ": There is no such file. Check the name and the folder.";
            case AccessDeniedException denied -> about(denied, name) + ": You may not read or write this file. Change its permissions, or choose another.";
            case FileAlreadyExistsException there -> about(there, name) + ": This exists already. Choose another name, or remove it first.";
            case NotDirectoryException noFolder -> about(noFolder, name) + ": This is not a folder.";
            case CharacterCodingException coding -> name + ": This is not UTF-8 text. Convert it first.";
            case FileSystemException other when other.getReason() != null -> about(other, name) + ": " + other.getReason() + (other.getReason().endsWith(".") ? "" : ".");
            default -> named(name, problem);
        };
    }

    static String of(ReadOnlyFileSystemException problem, String name) {
        return name + ": This is on a disk that cannot be written. Choose another place.";
    }

    private static boolean isWithoutFolder(NoSuchFileException missing) {
        var folder = missing.getFile() == null ? null : Path.of(missing.getFile()).getParent();
        return folder != null && folder.isAbsolute() && !Files.exists(folder);
    }

    private static String about(FileSystemException problem, String name) {
        return Optional.ofNullable(problem.getFile()).filter(file -> !file.endsWith(name)).orElse(name);
    }

    /** The file's name stands in front unless the message has it already. */
    private static String named(String name, IOException problem) {
        var message = Optional.ofNullable(problem.getMessage()).orElse(problem.getClass().getSimpleName());
        var shortName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return message.contains(shortName) ? message : name + ": " + message;
    }
}
