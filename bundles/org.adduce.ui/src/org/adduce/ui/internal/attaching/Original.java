package org.adduce.ui.internal.attaching;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.model.Attachment;
import org.adduce.model.ModelFactory;
import org.eclipse.osgi.util.NLS;

/**
 * A file that is to be attached.
 *
 * @param name what it is called
 * @param mediaType what is in it; empty if nobody knows
 * @param bytes what it is made of
 */
record Original(String name, String mediaType, byte[] bytes) {

    /** What one attaches lies in memory once, and beside each copy of the dossier. */
    static final long MOST = 200L << 20;

    /**
     * Reads a file.
     *
     * @throws IOException with words for people, if it cannot be read or is too large
     */
    static Original read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(NLS.bind(Messages.Original_noFile, file));
        }
        if (Files.size(file) > MOST) {
            throw new IOException(NLS.bind(Messages.Original_tooLarge, file, MOST >> 20));
        }
        var name = file.getFileName().toString();
        return new Original(name, mediaType(name, file), Files.readAllBytes(file));
    }

    /** The system knows more kinds than Java does. */
    private static String mediaType(String name, Path file) throws IOException {
        return Optional.ofNullable(Files.probeContentType(file)).or(() -> Optional.ofNullable(URLConnection.guessContentTypeFromName(name))).orElse("");
    }

    /** An attachment of it, without an id. */
    Attachment attachment() {
        var attachment = ModelFactory.eINSTANCE.createAttachment();
        attachment.setName(name);
        attachment.setMediaType(mediaType.isEmpty() ? null : mediaType);
        attachment.setSha256(sha256());
        return attachment;
    }

    String sha256() {
        return AttachmentFolder.sha256(bytes);
    }
}
