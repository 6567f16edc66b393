package org.adduce.ui.label;

import java.net.URL;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementIcon;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of elements and actions, light or dark as the system is. Images belong to the resource manager handed in and
 * go with it.
 *
 * @since 1.0
 */
public final class ElementImages {

    private static final String BUNDLE = "org.adduce.model.edit";

    private final ResourceManager resources;

    /** Icons that live as long as {@code resources}. */
    public ElementImages(ResourceManager resources) {
        this.resources = resources;
    }

    /** The icon of an element. */
    public Image of(Element element) {
        return of(ElementIcon.of(element));
    }

    /** The icon with a name ("claim-fact", "zoom-in"). */
    public Image of(String name) {
        return resources.get(descriptor(name));
    }

    /** The icon with a name, for whoever makes the image himself. */
    public static ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(Platform.getBundle(BUNDLE), new Path(ElementIcon.path(name, Ground.tone())));
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }
}
