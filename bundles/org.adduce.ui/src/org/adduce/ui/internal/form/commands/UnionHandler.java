package org.adduce.ui.internal.form.commands;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.Union;
import org.adduce.model.Element;
import org.adduce.model.edit.ModelWords;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Merges the selected elements, or the selected one and others that are then looked for, in one gesture. */
public final class UnionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var elements = Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray()).filter(Element.class::isInstance).map(Element.class::cast)
                .distinct().toList();
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (!elements.isEmpty()) {
            PlatformUI.getWorkbench().getService(Desk.class).holding(elements.getFirst())
                    .filter(dossier -> !dossier.isReadOnly() && elements.stream().allMatch(element -> element.dossier() == dossier.root()))
                    .ifPresent(dossier -> merge(dossier, elements, HandlerUtil.getActiveShell(event), page));
        }
        return null;
    }

    private static void merge(OpenDossier dossier, List<Element> elements, Shell shell, IWorkbenchPage page) {
        new UnionDialog(shell, dossier, elements).ask().ifPresent(union -> {
            union.run(label(union));
            PropertiesPage.beside(page).ifPresent(view -> view.show(union.kept()));
        });
    }

    private static String label(Union union) {
        int count = union.others().size() + 1;
        return NLS.bind(Messages.Union_gesture, count, ModelWords.inSentence(union.kept().eClass(), count));
    }
}
