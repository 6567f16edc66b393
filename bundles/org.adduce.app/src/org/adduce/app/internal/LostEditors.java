package org.adduce.app.internal;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/**
 * Editors of which a workbench that was killed kept the place but not yet what they showed. The platform would open an error in
 * the place of each; they are taken away before anything is shown.
 */
final class LostEditors {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";
    /** Where the platform keeps what an editor shows. */
    private static final String SHOWN = "memento";

    private LostEditors() {
    }

    /** Takes them away. Called before the windows are made. */
    static void forget(IWorkbench workbench) {
        var application = workbench.getService(MApplication.class);
        workbench.getService(EModelService.class).findElements(application, EDITOR, MPart.class).stream()
                .filter(editor -> !editor.getPersistedState().containsKey(SHOWN)).forEach(LostEditors::remove);
    }

    private static void remove(MPart editor) {
        MElementContainer<MUIElement> stack = editor.getParent();
        if (stack == null) {
            return;
        }
        if (stack.getSelectedElement() == editor) {
            stack.setSelectedElement(null);
        }
        stack.getChildren().remove(editor);
    }
}
