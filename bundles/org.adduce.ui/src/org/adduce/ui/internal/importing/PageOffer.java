package org.adduce.ui.internal.importing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.adduce.core.importing.ImportFile;
import org.adduce.plugins.Declarations;
import org.adduce.ui.importing.ImportPage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** A page that a plug-in offers for a format. What it does wrong is reported once, with its plug-in's name, and switches it off. */
final class PageOffer {

    private final IConfigurationElement element;
    private final Consumer<IStatus> log;
    private volatile boolean isOn = true;

    PageOffer(IConfigurationElement element, Consumer<IStatus> log) {
        this.element = element;
        this.log = log;
    }

    boolean isOn() {
        return isOn;
    }

    String title() {
        return Declarations.attribute(element, "title").orElse(Messages.SettingsPage_title);
    }

    /** A new page for a wizard. */
    Optional<ImportPage> create() {
        try {
            return Optional.of((ImportPage) element.createExecutableExtension("class"));
        } catch (CoreException | RuntimeException | LinkageError e) {
            fail(e);
            return Optional.empty();
        }
    }

    /** The options to begin with; for any thread. */
    Map<String, String> initial(ImportFile input) {
        return create().flatMap(page -> ask(page, one -> one.initial(input))).orElse(Map.of());
    }

    /** What a page answers; nothing if it fails. */
    <T> Optional<T> ask(ImportPage page, Function<ImportPage, T> question) {
        try {
            return isOn ? Optional.ofNullable(question.apply(page)) : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            fail(e);
            return Optional.empty();
        }
    }

    private void fail(Throwable cause) {
        if (isOn) {
            isOn = false;
            var plugin = element.getContributor().getName();
            log.accept(new Status(IStatus.ERROR, plugin, NLS.bind(Messages.PageOffer_failed, new Object[] {Declarations.id(element), plugin, cause}), cause));
        }
    }
}
