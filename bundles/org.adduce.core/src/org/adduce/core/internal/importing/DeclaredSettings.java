package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.core.importing.Setting;
import org.adduce.core.importing.Setting.Choice;
import org.adduce.core.importing.Setting.Kind;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Reads the settings that an importer declares. */
final class DeclaredSettings {

    private static final Map<String, Kind> KINDS = Map.of("text", Kind.TEXT, "yes-no", Kind.YES_NO, "choice", Kind.CHOICE);

    private DeclaredSettings() {
    }

    /** The settings of one importer; one that is not whole is skipped and told to {@code log}. */
    static List<Setting> of(IConfigurationElement importer, Consumer<IStatus> log) {
        var settings = new ArrayList<Setting>();
        for (var element : importer.getChildren("setting")) {
            setting(element).ifPresentOrElse(settings::add, () -> {
                var plugin = importer.getContributor().getName();
                log.accept(new Status(IStatus.ERROR, plugin, NLS.bind(Messages.Setting_incomplete, text(importer, "id"), plugin)));
            });
        }
        return settings;
    }

    private static Optional<Setting> setting(IConfigurationElement element) {
        var kind = Optional.ofNullable(KINDS.get(text(element, "kind").isEmpty() ? "text" : text(element, "kind")));
        var choices = Stream.of(element.getChildren("choice")).map(choice -> new Choice(text(choice, "value"), text(choice, "label"))).toList();
        return kind.filter(known -> !text(element, "name").isEmpty())
                .map(known -> new Setting(text(element, "name"), text(element, "label"), text(element, "description"), known, choices, text(element, "default")));
    }

    private static String text(IConfigurationElement element, String attribute) {
        return Optional.ofNullable(element.getAttribute(attribute)).map(String::strip).orElse("");
    }
}
