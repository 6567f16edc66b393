package org.adduce.ui.internal.keys;

import java.util.Map;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;

/** Names for those commands of the platform that speak of editors, which nobody here sees: here there are pages. On the UI thread. */
public final class PlatformNames {

    private static final String FILE = "org.eclipse.ui.file.";
    private static final String WINDOW = "org.eclipse.ui.window.";
    private static final String GO = "org.eclipse.ui.navigate.";

    /** What a command is called, and what it does. */
    private record Name(String name, String description) {
    }

    private static final Map<String, Name> NAMES = Map.ofEntries(
            Map.entry(FILE + "close", new Name(Messages.Name_close, Messages.Name_close_tells)),
            Map.entry(FILE + "closeAll", new Name(Messages.Name_closeAll, Messages.Name_closeAll_tells)),
            Map.entry(FILE + "closeAllSaved", new Name(Messages.Name_closeSaved, Messages.Name_closeSaved_tells)),
            Map.entry(FILE + "closeOthers", new Name(Messages.Name_closeOthers, Messages.Name_closeOthers_tells)),
            Map.entry(GO + "backwardHistory", new Name(Messages.Name_backward, Messages.Name_backward_tells)),
            Map.entry(GO + "forwardHistory", new Name(Messages.Name_forward, Messages.Name_forward_tells)),
            Map.entry(WINDOW + "activateEditor", new Name(Messages.Name_page, Messages.Name_page_tells)),
            Map.entry(WINDOW + "maximizePart", new Name(Messages.Name_maximize, Messages.Name_maximize_tells)),
            Map.entry(WINDOW + "minimizePart", new Name(Messages.Name_minimize, Messages.Name_minimize_tells)),
            Map.entry(WINDOW + "nextEditor", new Name(Messages.Name_nextPage, Messages.Name_nextPage_tells)),
            Map.entry(WINDOW + "openEditorDropDown", new Name(Messages.Name_pages, Messages.Name_pages_tells)),
            Map.entry(WINDOW + "previousEditor", new Name(Messages.Name_previousPage, Messages.Name_previousPage_tells)),
            Map.entry(WINDOW + "splitEditor", new Name(Messages.Name_split, Messages.Name_split_tells)));

    private PlatformNames() {
    }

    /** Calls them so from now on, wherever the platform lists what can be done. */
    public static void use(IWorkbench workbench) {
        var commands = workbench.getService(ICommandService.class);
        NAMES.forEach((id, name) -> define(commands, id, name));
        callEditorsPages();
    }

    private static void define(ICommandService commands, String id, Name name) {
        var command = commands.getCommand(id);
        try {
            command.define(name.name(), name.description(), command.getCategory(), command.getParameters(), command.getReturnType(),
                    commands.getHelpContextId(command));
        } catch (NotDefinedException e) {
            // This platform has no such command.
        }
    }

    /** The heading above open pages in Find Actions has no other way in; a platform without it keeps its own word. */
    private static void callEditorsPages() {
        try {
            Platform.getBundle("org.eclipse.ui.workbench").loadClass("org.eclipse.ui.internal.quickaccess.QuickAccessMessages")
                    .getField("QuickAccess_Editors").set(null, Messages.Pages);
        } catch (ReflectiveOperationException e) {
            ILog.of(PlatformNames.class).info("Find Actions keeps its own heading for pages.", e);
        }
    }
}
