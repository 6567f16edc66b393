package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContribution;
import org.adduce.core.check.CheckRegistry;
import org.adduce.core.check.Severity;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Reads what plug-ins declare at the extension point of checks, without loading any of their code. */
public final class ExtensionContributions {

    private static final String CHECK = "check";
    private static final String ID = "id";
    private static final String CLASS = "class";
    private static final String LABEL = "label";
    private static final String DESCRIPTION = "description";
    private static final String SEVERITY = "severity";

    private ExtensionContributions() {
    }

    /** What is declared; a check that lacks its id or class, or has an unknown severity, is skipped and told to {@code log}. */
    public static List<CheckContribution> read(IExtensionRegistry registry, Consumer<IStatus> log) {
        var contributions = new ArrayList<CheckContribution>();
        for (var element : registry.getConfigurationElementsFor(CheckRegistry.POINT)) {
            if (!element.getName().equals(CHECK)) {
                continue;
            }
            var severity = severity(element);
            var wrong = attribute(element, ID).isEmpty() ? ID : attribute(element, CLASS).isEmpty() ? CLASS : severity.isEmpty() ? SEVERITY : "";
            if (wrong.isEmpty()) {
                contributions.add(contribution(element, severity.orElseThrow()));
            } else {
                var plugin = element.getContributor().getName();
                log.accept(new Status(IStatus.ERROR, plugin, CheckWords.text("registry.incomplete",
                        attribute(element, ID).or(() -> attribute(element, CLASS)).orElse("?"), plugin, wrong)));
            }
        }
        return contributions;
    }

    private static CheckContribution contribution(IConfigurationElement element, Severity severity) {
        return new CheckContribution(attribute(element, ID).orElseThrow(), attribute(element, LABEL).orElse(""),
                attribute(element, DESCRIPTION).orElse(""), severity, element.getContributor().getName(),
                () -> (Check) element.createExecutableExtension(CLASS));
    }

    /** A warning where none is declared. */
    private static Optional<Severity> severity(IConfigurationElement element) {
        var word = attribute(element, SEVERITY).orElse(Severity.WARNING.name());
        return Arrays.stream(Severity.values()).filter(severity -> severity.name().equalsIgnoreCase(word)).findFirst();
    }

    private static Optional<String> attribute(IConfigurationElement element, String name) {
        return Optional.ofNullable(element.getAttribute(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
