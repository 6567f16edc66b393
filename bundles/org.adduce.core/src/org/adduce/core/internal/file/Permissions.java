package org.adduce.core.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may read and write a file: a file that takes the place of another takes over its permissions. */
final class Permissions {

    private Permissions() {
    }

    /** Gives {@code to} the permissions of {@code from}, if that exists. */
    static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        var posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        if (posix != null) {
            copy(posix.readAttributes(), Files.getFileAttributeView(to, PosixFileAttributeView.class));
        } else if (acl != null) {
            Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(acl.getAcl());
        }
    }

    private static void copy(PosixFileAttributes from, PosixFileAttributeView to) throws IOException {
        var now = to.readAttributes();
        if (!now.group().equals(from.group()) || !now.owner().equals(from.owner())) {
            adopt(from, to);
        }
        if (!now.permissions().equals(from.permissions())) {
            to.setPermissions(from.permissions());
        }
    }

    /** Only the owner of a file, in a group of theirs, may do this; who may not keeps their own, as any editor does. */
    private static void adopt(PosixFileAttributes from, PosixFileAttributeView to) {
        try {
            to.setGroup(from.group());
            to.setOwner(from.owner());
        } catch (IOException notAllowed) {
            return;
        }
    }
}
