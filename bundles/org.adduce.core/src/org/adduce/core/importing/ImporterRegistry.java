package org.adduce.core.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.adduce.core.internal.importing.ExtensionContributions;
import org.adduce.core.internal.importing.Messages;
import org.adduce.plugins.Patience;
import org.adduce.plugins.PlatformRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * The formats that can be imported: what plug-ins offer at the extension point {@code org.adduce.core.importers}. An
 * offer with the id of another is skipped and named in the log with its plug-in.
 *
 * @since 1.0
 */
public final class ImporterRegistry {

    /** The id of the extension point. */
    public static final String POINT = "org.adduce.core.importers";

    private static final PlatformRegistry<ImporterRegistry> PLATFORM = new PlatformRegistry<>(POINT, ImporterRegistry.class,
            (extensions, log) -> new ImporterRegistry(ExtensionContributions.read(extensions, log), log),
            () -> new ImporterRegistry(List.of(), status -> { }));

    /** How long an importer may take to recognise something; one that takes longer is not asked again. */
    private static final Duration PATIENCE = Patience.OF_ANSWER.silence();

    private final Map<String, ImportFormat> formats = new TreeMap<>();

    /**
     * A registry of what is offered; of two with one id the one of the plug-in that comes first by name is kept.
     *
     * @param log is told of what is skipped and of what goes wrong later
     */
    public ImporterRegistry(Collection<Contribution> contributions, Consumer<IStatus> log) {
        this(contributions, log, PATIENCE);
    }

    /**
     * A registry of what is offered.
     *
     * @param log is told of what is skipped and of what goes wrong later
     * @param patience how long an importer may take to recognise something
     */
    public ImporterRegistry(Collection<Contribution> contributions, Consumer<IStatus> log, Duration patience) {
        contributions.stream().sorted(Comparator.comparing(Contribution::plugin)).forEach(offer -> {
            var first = formats.putIfAbsent(offer.id(), new ImportFormat(offer, log, patience));
            if (first != null) {
                log.accept(new Status(IStatus.ERROR, offer.plugin(),
                        NLS.bind(Messages.Importer_duplicate, new Object[] {offer.id(), offer.plugin(), first.plugin()})));
            }
        });
    }

    /** What the plug-ins of the running platform offer; nothing where no platform is running. */
    public static ImporterRegistry platform() {
        return PLATFORM.current();
    }

    /** All formats, by id. */
    public List<ImportFormat> formats() {
        return List.copyOf(formats.values());
    }

    /** The format with an id. */
    public Optional<ImportFormat> byId(String id) {
        return Optional.ofNullable(formats.get(id));
    }

    /**
     * The formats that an input may have, the likeliest first. Those that declare other extensions than the name has are
     * asked only if no other knows the input.
     *
     * @param head the first bytes, at most {@link Importer#HEAD_LENGTH}
     * @param name the file's name without its folder, empty where there is none
     */
    public List<Candidate> choose(byte[] head, String name) {
        Predicate<ImportFormat> isFirst = format -> name.isEmpty() || format.extensions().isEmpty() || format.claims(name);
        var candidates = candidates(head, name, isFirst);
        return candidates.isEmpty() ? candidates(head, name, isFirst.negate()) : candidates;
    }

    private List<Candidate> candidates(byte[] head, String name, Predicate<ImportFormat> filter) {
        var candidates = new ArrayList<Candidate>();
        formats.values().stream().filter(filter).forEach(format -> {
            var confidence = format.recognise(head, name);
            if (confidence != Confidence.NONE) {
                candidates.add(new Candidate(format, confidence));
            }
        });
        candidates.sort(Comparator.comparing(Candidate::confidence).reversed().thenComparing(candidate -> !candidate.format().claims(name)));
        return candidates;
    }
}
