package org.adduce.app.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.ui.label.Ground;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Icons that plug-ins declare are files of the light family, for the registry knows one file only. Those on tabs follow the
 * theme: where it is dark, the same name in the dark family. On the UI thread.
 */
final class ThemedIcons implements IPartListener2, IWindowListener {

    private static final String LIGHT = "/org.adduce.model.edit/icons/light/";
    private static final String DARK = "/org.adduce.model.edit/icons/dark/";
    /** Editors that were made set pictures of what is open in them, and choose themselves. */
    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";
    private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

    private final MApplication application;
    private final EModelService models;
    private final IPropertyListener titles = (part, property) -> {
        if (property == IWorkbenchPartConstants.PROP_TITLE) {
            later();
        }
    };
    private boolean isDue;

    private ThemedIcons(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    /** Sets them for the theme as it is, and again whenever it changes. */
    static void follow(IWorkbench workbench) {
        var icons = new ThemedIcons(workbench.getService(MApplication.class), workbench.getService(EModelService.class));
        icons.apply();
        icons.perspectives().forEach(PerspectiveIcons::begin);
        Arrays.stream(workbench.getWorkbenchWindows()).forEach(icons::follow);
        workbench.addWindowListener(icons);
        workbench.getService(IEventBroker.class).subscribe(THEME_CHANGED, event -> workbench.getDisplay().asyncExec(icons::apply));
    }

    private void follow(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (var page : window.getPages()) {
            Stream.concat(Arrays.stream(page.getViewReferences()), Arrays.stream(page.getEditorReferences())).forEach(this::follow);
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        follow(window);
        later();
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // its icons are those of the theme already
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // its icons stay
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // its parts are gone with it
    }

    @Override
    public void partOpened(IWorkbenchPartReference opened) {
        follow(opened);
        later();
    }

    /** A part that changes its title gets the picture of the registry again. */
    private void follow(IWorkbenchPartReference part) {
        part.addPropertyListener(titles);
    }

    @Override
    public void partVisible(IWorkbenchPartReference visible) {
        later();
    }

    private void later() {
        var display = Display.getCurrent();
        if (!isDue) {
            isDue = true;
            display.asyncExec(() -> {
                isDue = false;
                apply();
            });
        }
    }

    private void apply() {
        application.getDescriptors().forEach(descriptor -> descriptor.setIconURI(themed(descriptor.getIconURI())));
        models.findElements(application, null, MPart.class, null).forEach(ThemedIcons::apply);
        perspectives().forEach(PerspectiveIcons::apply);
    }

    private List<MPerspective> perspectives() {
        return models.findElements(application, null, MPerspective.class, null);
    }

    /** A part that was made has the picture of the registry, which comes before the icon that the model names. */
    private static void apply(MPart part) {
        var icon = themed(part.getIconURI());
        if (icon == null || !icon.contains(LIGHT) && !icon.contains(DARK)) {
            return;
        }
        part.setIconURI(icon);
        if (!EDITOR.equals(part.getElementId()) && part.getTransientData().containsKey(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY)) {
            part.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, image(icon));
        }
    }

    /** Kept as long as the workbench: they are few. */
    private static Image image(String icon) {
        try {
            return JFaceResources.getResources().get(ImageDescriptor.createFromURL(URI.create(icon).toURL()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(icon, e);
        }
    }

    /** Null stays null, as the workbench's model has it. */
    private static String themed(String icon) {
        boolean isDark = Ground.isDark();
        return icon == null ? null : icon.replace(isDark ? LIGHT : DARK, isDark ? DARK : LIGHT);
    }
}
