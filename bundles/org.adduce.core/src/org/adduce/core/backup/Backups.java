package org.adduce.core.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.adduce.core.file.ContentSum;

/**
 * The last saved states of dossiers, in a folder of the workbench's own: a folder a dossier, a compressed file a state.
 * They are copies, not links: a program that writes a dossier's file in place would change what is linked to it. Any
 * thread.
 *
 * @since 1.0
 */
public final class Backups {

    private static final String EXTENSION = ".adduce.gz";

    private final Path folder;
    private Limits limits;

    /** Backups in a folder, which need not exist. */
    public Backups(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * How much is kept of each dossier.
     *
     * @param count states at most; at least one
     * @param bytes that they take at most, compressed; the newest is kept whatever it takes
     */
    public record Limits(int count, long bytes) {

        /** What is kept unless somebody says otherwise. */
        public static final Limits DEFAULT = new Limits(20, 500L << 20);

        /** Keeps at least one. */
        public Limits {
            count = Math.max(1, count);
        }
    }

    /** From now on so much is kept. */
    public synchronized void setLimits(Limits wanted) {
        limits = wanted;
    }

    /**
     * Keeps what a dossier's file holds, unless it is kept already, and lets go of what is too much.
     *
     * @param expected what it should hold; if another program wrote it meanwhile nothing is kept
     * @return the backup, if there is one of this state now
     */
    public synchronized Optional<Backup> keep(Path dossier, ContentSum expected) throws IOException {
        var known = list(dossier).stream().filter(backup -> backup.content().equals(expected)).findFirst();
        if (known.isPresent()) {
            return known;
        }
        var home = home(dossier);
        Files.createDirectories(home);
        Files.writeString(home.resolve("dossier.txt"), dossier.toString(), StandardCharsets.UTF_8);
        var temporary = home.resolve(UUID.randomUUID() + ".tmp");
        try {
            if (!compress(dossier, temporary).equals(expected)) {
                return Optional.empty();
            }
            var backup = of(dossier, home, Instant.now().truncatedTo(ChronoUnit.MILLIS), expected);
            Files.move(temporary, backup.file(), StandardCopyOption.ATOMIC_MOVE);
            thin(dossier);
            return Optional.of(backup);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A fast compression: a dossier's text becomes a fifth of it in a tenth of a second for some ten megabytes. */
    private static ContentSum compress(Path from, Path to) throws IOException {
        var sum = new CRC32C();
        try (var in = new CheckedInputStream(Files.newInputStream(from), sum); var out = new FastGzip(Files.newOutputStream(to))) {
            long size = in.transferTo(out);
            return new ContentSum(size, sum.getValue());
        }
    }

    /** Gzip that does not try hard. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private void thin(Path dossier) throws IOException {
        var kept = list(dossier);
        var sizes = new ArrayList<Long>();
        for (var backup : kept) {
            sizes.add(backup.stored());
        }
        for (var gone : Thinning.superfluous(kept, sizes, limits, Instant.now())) {
            Files.deleteIfExists(gone.file());
        }
    }

    /** What is kept of a dossier, the newest first. */
    public synchronized List<Backup> list(Path dossier) throws IOException {
        var home = home(dossier);
        var found = new ArrayList<Backup>();
        try (var files = Files.newDirectoryStream(home, "*" + EXTENSION)) {
            files.forEach(file -> parse(dossier, file).ifPresent(found::add));
        } catch (NoSuchFileException none) {
            return found;
        }
        found.sort(Comparator.comparing(Backup::taken).reversed());
        return found;
    }

    /** The backup of a state that is known by its content. */
    public Optional<Backup> find(Path dossier, ContentSum content) throws IOException {
        return list(dossier).stream().filter(backup -> backup.content().equals(content)).findFirst();
    }

    private Path home(Path dossier) {
        var path = dossier.toAbsolutePath().normalize().toString();
        return folder.resolve(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The name says all: {@code 2026-11-22T10-42-13.123Z_48213-9ab03c11.adduce.gz}; colons no system has in names. */
    private static Backup of(Path dossier, Path home, Instant taken, ContentSum content) {
        return new Backup(dossier, taken, content, home.resolve(taken.toString().replace(':', '-') + '_' + content + EXTENSION));
    }

    private static Optional<Backup> parse(Path dossier, Path file) {
        var name = file.getFileName().toString();
        int mark = name.indexOf('_');
        if (mark < 0) {
            return Optional.empty();
        }
        try {
            int day = name.indexOf('T') + 1;
            var taken = Instant.parse(name.substring(0, day) + name.substring(day, mark).replace('-', ':'));
            return ContentSum.parse(name.substring(mark + 1, name.length() - EXTENSION.length())).map(sum -> new Backup(dossier, taken, sum, file));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
