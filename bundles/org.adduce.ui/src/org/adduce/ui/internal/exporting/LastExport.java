package org.adduce.ui.internal.exporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.exporting.ExportFormat;
import org.adduce.core.exporting.ExporterRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was exported last, kept until the next time: who does it again does it most often in the same way. */
final class LastExport {

    private static final String FORMAT = "export.format";
    private static final String DOSSIER = "export.dossier";
    private static final String TARGET = "export.target";

    private LastExport() {
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LastExport.class)).getDialogSettings();
    }

    static void keep(Path dossier, ExportChoice choice) {
        settings().put(FORMAT, choice.format().id());
        settings().put(DOSSIER, dossier.toString());
        settings().put(TARGET, choice.target().toString());
    }

    /** The id of the format that was written last. */
    static Optional<String> format() {
        return Optional.ofNullable(settings().get(FORMAT));
    }

    /** Where this dossier was written to, if it was the last and the folder is still there. */
    static Optional<Path> target(Path dossier) {
        return Optional.ofNullable(settings().get(TARGET)).filter(target -> dossier.toString().equals(settings().get(DOSSIER))).map(Path::of)
                .filter(target -> target.getParent() != null && Files.isDirectory(target.getParent()));
    }

    /** The same, where it was in a format. */
    static Optional<Path> target(Path dossier, ExportFormat format) {
        return target(dossier).filter(target -> format().equals(Optional.of(format.id())));
    }

    /** The ids of formats that write a folder of files, as their plug-ins say. */
    static Set<String> inFolders() {
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(ExporterRegistry.POINT))
                .filter(exporter -> Boolean.parseBoolean(exporter.getAttribute("folder"))).map(exporter -> exporter.getAttribute("id"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
