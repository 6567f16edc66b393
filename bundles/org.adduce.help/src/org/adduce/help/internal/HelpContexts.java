package org.adduce.help.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** What one is at, told from the innermost out: ids of widgets, the page of a wizard, the part. On the UI thread. */
final class HelpContexts {

    private static final String ID = "org.adduce.id";
    private static final String PREFERENCES = "preferences";

    private HelpContexts() {
    }

    static List<String> now(IWorkbenchWindow window) {
        var contexts = new ArrayList<String>();
        for (Control control = Display.getCurrent().getFocusControl(); control != null; control = outer(control)) {
            add(contexts, control);
        }
        var part = window.getActivePage().getActivePartReference();
        if (part != null) {
            contexts.add(part.getId());
        }
        return contexts;
    }

    private static void add(List<String> contexts, Control control) {
        if (control.getData(ID) instanceof String id) {
            contexts.add(id);
        }
        switch (control.getData()) {
            case IWizardContainer wizard when wizard.getCurrentPage() != null -> contexts.add(wizard.getCurrentPage().getName());
            case PreferenceDialog dialog -> contexts.add(PREFERENCES);
            case null, default -> { }
        }
    }

    /** What holds a control: its parent, or, of a window, none. */
    private static Composite outer(Control control) {
        return control instanceof Shell ? null : control.getParent();
    }
}
