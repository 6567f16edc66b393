package org.adduce.app.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

/**
 * Icons that plug-ins declare are files of the light family, for the registry knows one file only. Those on tabs follow the
 * theme: where it is dark, the same name in the dark family. On the UI thread.
 */
final class ThemedIcons {

    private static final String LIGHT = "/org.adduce.model.edit/icons/light/";
    private static final String DARK = "/org.adduce.model.edit/icons/dark/";
    private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

    private final MApplication application;
    private final EModelService models;

    private ThemedIcons(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    /** Sets them for the theme as it is, and again whenever it changes. */
    static void follow(IWorkbench workbench) {
        var icons = new ThemedIcons(workbench.getService(MApplication.class), workbench.getService(EModelService.class));
        icons.apply();
        workbench.getService(IEventBroker.class).subscribe(THEME_CHANGED, event -> workbench.getDisplay().asyncExec(icons::apply));
    }

    private void apply() {
        application.getDescriptors().forEach(descriptor -> descriptor.setIconURI(themed(descriptor.getIconURI())));
        models.findElements(application, null, MPart.class, null).forEach(ThemedIcons::apply);
        models.findElements(application, null, MPerspective.class, null).forEach(ThemedIcons::apply);
    }

    private static void apply(MUILabel element) {
        var icon = themed(element.getIconURI());
        if (icon != null && !icon.equals(element.getIconURI())) {
            element.setIconURI(icon);
        }
    }

    /** Null stays null, as the workbench's model has it. */
    private static String themed(String icon) {
        boolean isDark = Display.isSystemDarkTheme();
        return icon == null ? null : icon.replace(isDark ? LIGHT : DARK, isDark ? DARK : LIGHT);
    }
}
