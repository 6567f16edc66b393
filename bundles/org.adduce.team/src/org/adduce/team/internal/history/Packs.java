package org.adduce.team.internal.history;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** The packs of a repository, as they were when this was made. What is in none of them somebody else must read. One thread. */
final class Packs implements Closeable {

    /** No chain of git's is nearly as long. */
    private static final int LONGEST = 10_000;

    private final List<Pack> packs = new ArrayList<>();
    private final Map<ObjectId, Optional<Place>> found = new HashMap<>();
    private final Map<Place, Pack.Entry> entries = new HashMap<>();
    /** At the end of each chain of differences the version that is told whole. */
    private final Map<Place, Place> roots = new HashMap<>();

    /** Where an object is kept. */
    record Place(Pack pack, long at) {
    }

    /** Those in a folder. One that cannot be read is left to whoever reads the rest. */
    Packs(Path objects) throws IOException {
        var folder = objects.resolve("pack");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(folder, "pack-*.idx")) {
            for (var index : indexes) {
                open(index).ifPresent(packs::add);
            }
        }
    }

    private static Optional<Pack> open(Path index) {
        try {
            return Optional.of(new Pack(index));
        } catch (IOException goneOrOfAnotherKind) {
            return Optional.empty();
        }
    }

    /** Where a file's version is kept. */
    Optional<Place> find(ObjectId version) throws IOException {
        var known = found.get(version);
        if (known == null) {
            known = look(version);
            found.put(version, known);
        }
        return known;
    }

    private Optional<Place> look(AnyObjectId version) throws IOException {
        for (var pack : packs) {
            var at = pack.find(version);
            if (at.isPresent()) {
                return Optional.of(new Place(pack, at.getAsLong()));
            }
        }
        return Optional.empty();
    }

    Pack.Entry entry(Place place) throws IOException {
        var known = entries.get(place);
        if (known == null) {
            known = place.pack().entry(place.at());
            entries.put(place, known);
        }
        return known;
    }

    /** What the version at a place is told by its difference from; none if it is told whole. */
    Optional<Place> base(Place place) throws IOException {
        var entry = entry(place);
        return switch (entry.type()) {
            case Pack.BY_PLACE -> Optional.of(new Place(place.pack(), entry.base()));
            case Pack.BY_NAME -> Optional.of(find(entry.baseName()).orElseThrow(() -> new IOException("A pack that lacks " + entry.baseName().name())));
            case Constants.OBJ_BLOB -> Optional.empty();
            default -> throw new IOException("A pack that holds something else than a file where one is looked for");
        };
    }

    /** The version told whole that the one at a place goes back to. */
    Place root(Place place) throws IOException {
        var passed = new ArrayList<Place>();
        var at = place;
        while (!roots.containsKey(at)) {
            passed.add(at);
            var base = base(at);
            if (base.isEmpty()) {
                roots.put(at, at);
            } else if (passed.size() > LONGEST) {
                throw new IOException("A pack whose versions go back to each other");
            } else {
                at = base.get();
            }
        }
        var root = roots.get(at);
        passed.forEach(one -> roots.put(one, root));
        return root;
    }

    @Override
    public void close() throws IOException {
        for (var pack : packs) {
            pack.close();
        }
    }
}
