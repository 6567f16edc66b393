package org.adduce.ui.internal.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.plugins.Declarations;
import org.adduce.plugins.PlatformRegistry;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;

/** The pages that plug-ins contribute, by the formats they are for. */
final class ContributedPages {

    private static final String POINT = "org.adduce.ui.importPages";
    private static final PlatformRegistry<ContributedPages> PLATFORM = new PlatformRegistry<>(POINT, ContributedPages.class, ContributedPages::read, ContributedPages::new);

    private final Map<String, PageOffer> byFormat = new LinkedHashMap<>();

    private static ContributedPages read(IExtensionRegistry registry, Consumer<IStatus> log) {
        var pages = new ContributedPages();
        Declarations.read(registry, POINT, "page", log).forEach(element -> pages.add(element, log));
        return pages;
    }

    private void add(IConfigurationElement element, Consumer<IStatus> log) {
        Declarations.attribute(element, "format").ifPresentOrElse(format -> byFormat.putIfAbsent(format, new PageOffer(element, ILog.of(ContributedPages.class)::log)),
                () -> Declarations.complain(element, "format", log));
    }

    /** The page for a format, unless there is none or it has failed. */
    static Optional<PageOffer> of(String format) {
        return Optional.ofNullable(PLATFORM.current().byFormat.get(format)).filter(PageOffer::isOn);
    }
}
