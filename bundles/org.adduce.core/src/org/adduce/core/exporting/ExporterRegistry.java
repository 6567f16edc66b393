package org.adduce.core.exporting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.adduce.core.internal.exporting.ExtensionContributions;
import org.adduce.core.internal.exporting.Messages;
import org.adduce.plugins.PlatformRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * The formats that can be exported: what plug-ins offer at the extension point {@code org.adduce.core.exporters}. An offer
 * with the id of another is skipped and named in the log with its plug-in.
 *
 * @since 1.0
 */
public final class ExporterRegistry {

    /** The id of the extension point. */
    public static final String POINT = "org.adduce.core.exporters";

    private static final PlatformRegistry<ExporterRegistry> PLATFORM = new PlatformRegistry<>(POINT, ExporterRegistry.class,
            (extensions, log) -> new ExporterRegistry(ExtensionContributions.read(extensions, log), log),
            () -> new ExporterRegistry(List.of(), status -> { }));

    private final Map<String, ExportFormat> formats = new TreeMap<>();

    /**
     * A registry of what is offered; of two with one id the one of the plug-in that comes first by name is kept.
     *
     * @param log is told of what is skipped and of what goes wrong later
     */
    public ExporterRegistry(Collection<Contribution> contributions, Consumer<IStatus> log) {
        contributions.stream().sorted(Comparator.comparing(Contribution::plugin)).forEach(offer -> {
            var first = formats.putIfAbsent(offer.id(), new ExportFormat(offer, log));
            if (first != null) {
                log.accept(new Status(IStatus.ERROR, offer.plugin(),
                        NLS.bind(Messages.Exporter_duplicate, new Object[] {offer.id(), offer.plugin(), first.plugin()})));
            }
        });
    }

    /** What the plug-ins of the running platform offer now; nothing where no platform is running. Ask again after a plug-in came or went. */
    public static ExporterRegistry platform() {
        return PLATFORM.current();
    }

    /** All formats, by id. */
    public List<ExportFormat> formats() {
        return List.copyOf(formats.values());
    }

    /** The format with an id. */
    public Optional<ExportFormat> byId(String id) {
        return Optional.ofNullable(formats.get(id));
    }
}
