package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.importing.Contribution;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.core.importing.Setting;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Reads what plug-ins declare at the extension point of importers, without loading any of their code. */
public final class ExtensionContributions {

    private static final String IMPORTER = "importer";
    private static final String ID = "id";
    private static final String CLASS = "class";
    private static final String LABEL = "label";
    private static final String EXTENSIONS = "extensions";
    private static final String MEDIA_TYPES = "mediaTypes";

    private ExtensionContributions() {
    }

    /** What is declared; an importer that lacks its id or class is skipped and told to {@code log}. */
    public static List<Contribution> read(IExtensionRegistry registry, Consumer<IStatus> log) {
        var contributions = new ArrayList<Contribution>();
        for (var element : registry.getConfigurationElementsFor(ImporterRegistry.POINT)) {
            if (!element.getName().equals(IMPORTER)) {
                continue;
            }
            var missing = attribute(element, ID).isEmpty() ? ID : attribute(element, CLASS).isEmpty() ? CLASS : "";
            if (missing.isEmpty()) {
                contributions.add(contribution(element, DeclaredSettings.of(element, log)));
            } else {
                var plugin = element.getContributor().getName();
                log.accept(new Status(IStatus.ERROR, plugin, NLS.bind(Messages.Importer_incomplete,
                        new Object[] {attribute(element, ID).or(() -> attribute(element, CLASS)).orElse("?"), plugin, missing})));
            }
        }
        return contributions;
    }

    private static Contribution contribution(IConfigurationElement element, List<Setting> settings) {
        return new Contribution(attribute(element, ID).orElseThrow(), attribute(element, LABEL).orElse(""), list(element, EXTENSIONS),
                list(element, MEDIA_TYPES), element.getContributor().getName(), () -> (Importer) element.createExecutableExtension(CLASS), settings);
    }

    private static Optional<String> attribute(IConfigurationElement element, String name) {
        return Optional.ofNullable(element.getAttribute(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> list(IConfigurationElement element, String name) {
        return attribute(element, name).map(text -> List.of(text.split("[,\\s]+"))).orElse(List.of());
    }
}
