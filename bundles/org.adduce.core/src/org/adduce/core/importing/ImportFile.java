package org.adduce.core.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.internal.importing.BrokenJson;
import org.adduce.core.internal.importing.Messages;
import org.adduce.core.internal.importing.Originals;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * The bytes of one input, read once and wholly, and what is known beside them. Immutable, as long as nobody changes the
 * bytes.
 *
 * @since 1.0
 */
public final class ImportFile {

    private final byte[] bytes;
    private final Hints hints;

    private ImportFile(byte[] bytes, Hints hints) {
        this.bytes = bytes;
        this.hints = hints;
    }

    /**
     * Reads a file. It counts as captured when it was last changed.
     *
     * @throws ImportException if it is not there, cannot be read, is no file, is empty or is larger than
     *         {@link TextDecoding#LIMIT}
     */
    public static ImportFile read(Path path) throws ImportException {
        try {
            if (Files.isDirectory(path)) {
                throw refusal(Messages.File_folder);
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw refusal(Messages.File_special);
            }
            return new ImportFile(bytes(path), Hints.of(path.getFileName().toString(), captured(path)));
        } catch (NoSuchFileException e) {
            throw new ImportException(Diagnostic.error(Messages.File_missing, 0), e);
        } catch (AccessDeniedException e) {
            throw new ImportException(Diagnostic.error(Messages.File_denied, 0), e);
        } catch (IOException e) {
            throw new ImportException(Diagnostic.error(NLS.bind(Messages.File_unreadable, e.getLocalizedMessage()), 0), e);
        } catch (OutOfMemoryError e) {
            throw new ImportException(Diagnostic.error(Messages.Importer_memory, 0), e);
        }
    }

    /** A file may grow while it is read, so what is read counts and not only what it said its size was. */
    private static byte[] bytes(Path path) throws IOException, ImportException {
        long size = Files.size(path);
        if (size > TextDecoding.LIMIT) {
            throw TextDecoding.tooLong(size);
        }
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(TextDecoding.LIMIT + 1);
            if (bytes.length > TextDecoding.LIMIT) {
                throw TextDecoding.tooLong(bytes.length);
            }
            if (bytes.length == 0) {
                throw refusal(Messages.File_empty);
            }
            return bytes;
        }
    }

    private static Instant captured(Path path) throws IOException {
        var changed = Files.getLastModifiedTime(path).toInstant();
        var now = Instant.now();
        return (changed.isAfter(now) ? now : changed).truncatedTo(ChronoUnit.SECONDS);
    }

    private static ImportException refusal(String message) {
        return new ImportException(Diagnostic.error(message, 0));
    }

    /** Text that came by another way than a file, pasted for instance. */
    public static ImportFile ofText(String text, Instant captured) {
        return new ImportFile(text.getBytes(StandardCharsets.UTF_8), Hints.of("", captured));
    }

    /** The same input, of which other things are known. */
    public ImportFile with(Hints others) {
        return new ImportFile(bytes, others);
    }

    /** What is known of it. */
    public Hints hints() {
        return hints;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** A copy of its first bytes, at most {@link Importer#HEAD_LENGTH}. */
    public byte[] head() {
        return head(Importer.HEAD_LENGTH);
    }

    /** A copy of its first bytes, at most so many. */
    public byte[] head(int most) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, most));
    }

    /**
     * The format it most likely has.
     *
     * @throws ImportException if no importer knows it
     */
    public ImportFormat format(ImporterRegistry registry) throws ImportException {
        return registry.choose(head(), hints.name()).stream().findFirst().map(Candidate::format)
                .orElseThrow(() -> defect().map(ImportException::new).orElseGet(() -> refusal(NLS.bind(Messages.File_unknownFormat, labels(registry)))));
    }

    /**
     * Why no importer knows it, where that can be told: it begins as JSON does and goes on as none. To be asked only of what no
     * importer knows, for all of it is read.
     *
     * @since 1.0
     */
    public Optional<Diagnostic> defect() {
        return BrokenJson.in(bytes);
    }

    /**
     * The format with an id, whatever it looks like.
     *
     * @throws ImportException if there is no such format
     */
    public ImportFormat format(ImporterRegistry registry, String id) throws ImportException {
        var ids = registry.formats().stream().map(ImportFormat::id).collect(Collectors.joining(", "));
        return registry.byId(id).orElseThrow(() -> refusal(NLS.bind(Messages.File_noSuchFormat, id, ids)));
    }

    private static String labels(ImporterRegistry registry) {
        return registry.formats().stream().map(ImportFormat::label).distinct().collect(Collectors.joining(", "));
    }

    /**
     * What an importer finds in it. Where the text of a snapshot is not the bytes themselves, which are of another charset
     * or no text at all, the bytes are proposed as its attachment, unless there are too many to keep or it has no name.
     *
     * @throws ImportException if nothing can be read
     */
    public Proposal read(Importer importer, IProgressMonitor monitor) throws ImportException {
        return new Originals(bytes, hints.name(), mediaType(importer)).addedTo(importer.read(bytes, hints, monitor));
    }

    private static String mediaType(Importer importer) {
        return importer instanceof ImportFormat format ? format.mediaTypes().stream().findFirst().orElse("") : "";
    }

    /** Hands its bytes to a dossier if an attachment of a proposal is made of them, for the next save to write. */
    void bringTo(OpenDossier dossier, Proposal proposal) throws IOException {
        if (Originals.areIn(proposal, bytes)) {
            dossier.bring(bytes);
        }
    }
}
