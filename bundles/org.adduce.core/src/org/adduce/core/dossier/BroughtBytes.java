package org.adduce.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;

/**
 * Bytes that came in with an import and will lie beside the dossier once it is saved. Until then they wait in files of
 * their own in the system's folder for such, since they may be many, and an import may be taken back and made again.
 */
final class BroughtBytes implements AutoCloseable {

    private final Map<String, Path> waiting = new LinkedHashMap<>();

    /** A way to write the dossier itself. */
    @FunctionalInterface
    interface Write {
        /** Writes it, or leaves all as it was. */
        void run() throws IOException;
    }

    void add(byte[] bytes) throws IOException {
        var name = AttachmentFolder.sha256(bytes);
        if (!waiting.containsKey(name)) {
            var file = Files.createTempFile("adduce-", ".original");
            file.toFile().deleteOnExit();
            waiting.put(name, file);
            Files.write(file, bytes);
        }
    }

    /** Those of a name, if they wait here. */
    Optional<byte[]> read(String name) throws IOException {
        var file = waiting.get(name);
        return file == null ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    }

    /** Gives all of them to another. */
    void handOver(BroughtBytes other) {
        waiting.forEach((name, file) -> {
            if (other.waiting.putIfAbsent(name, file) != null) {
                file.toFile().delete();
            }
        });
        waiting.clear();
    }

    /** Writes the dossier after what its attachments are named for; where that fails, nothing new is left beside it. */
    void during(Dossier dossier, AttachmentFolder folder, Write write) throws IOException {
        var stored = new ArrayList<String>();
        try {
            store(dossier, folder, stored);
            write.run();
        } catch (IOException | RuntimeException failure) {
            takeAway(stored, folder, failure);
            throw failure;
        }
    }

    private void store(Dossier dossier, AttachmentFolder folder, List<String> stored) throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        for (var name : named(dossier)) {
            var file = Optional.ofNullable(waiting.get(name));
            if (file.isPresent() && !folder.contains(name)) {
                stored.add(name);
                folder.store(Files.readAllBytes(file.get()));
            }
        }
    }

    private static List<String> named(Dossier dossier) {
        return dossier.getSources().stream().flatMap(source -> source.getAttachments().stream()).map(Attachment::getSha256)
                .flatMap(name -> Optional.ofNullable(name).stream()).distinct().toList();
    }

    private static void takeAway(List<String> names, AttachmentFolder folder, Exception failure) {
        try {
            for (var name : names) {
                folder.remove(name);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        waiting.values().forEach(file -> file.toFile().delete());
        waiting.clear();
    }
}
