package org.adduce.ui.internal.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.action.ActionRegistry;
import org.adduce.core.action.ContributedAction;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * What is chosen in the active part of the window.
 *
 * @param dossier the dossier it stands in
 * @param elements the chosen elements
 */
record Choice(OpenDossier dossier, List<Element> elements) {

    /** What is chosen now; nothing, in the current dossier, if no element is; none if there is no dossier that can be changed. */
    static Optional<Choice> now() {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        var elements = Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(Choice::chosen).orElse(List.of());
        var dossier = elements.isEmpty() ? desk.current() : desk.holding(elements.getFirst());
        return dossier.filter(open -> !open.isReadOnly()).filter(open -> elements.stream().allMatch(element -> element.dossier() == open.root()))
                .map(open -> new Choice(open, elements));
    }

    private static List<Element> chosen(IWorkbenchWindow window) {
        var elements = new ArrayList<Element>();
        if (window.getSelectionService().getSelection() instanceof IStructuredSelection structured) {
            for (var object : structured) {
                if (object instanceof Element element && !(element instanceof Dossier)) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** The actions that can be run on it. */
    List<ContributedAction> actions() {
        return ActionRegistry.platform().on(elements);
    }
}
