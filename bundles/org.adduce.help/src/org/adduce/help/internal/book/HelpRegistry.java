package org.adduce.help.internal.book;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;

/** Reads the pages that plug-ins contribute. */
public final class HelpRegistry {

    private static final String POINT = "org.adduce.help.pages";

    private HelpRegistry() {
    }

    /** All of them; what cannot be read is logged and left out. */
    public static HelpBook read() {
        var pages = new ArrayList<HelpPage>();
        var contexts = new HashMap<String, String>();
        for (var element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            if (element.getName().equals("page")) {
                page(element).ifPresent(pages::add);
            } else {
                contexts.put(element.getAttribute("id"), element.getAttribute("page"));
            }
        }
        return new HelpBook(pages, contexts);
    }

    private static Optional<HelpPage> page(IConfigurationElement element) {
        var file = element.getAttribute("file");
        var name = element.getContributor().getName();
        var url = FileLocator.find(Platform.getBundle(name), IPath.fromPortableString("$nl$/" + file));
        if (url == null) {
            ILog.get().warn("The page of help " + file + " is not in " + name);
            return Optional.empty();
        }
        try (var stream = url.openStream()) {
            return Optional.of(HelpPage.of(element.getAttribute("id"), new String(stream.readAllBytes(), StandardCharsets.UTF_8), url.toURI()));
        } catch (IOException | URISyntaxException e) {
            ILog.get().warn("The page of help " + url + " could not be read", e);
            return Optional.empty();
        }
    }
}
