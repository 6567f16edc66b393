package org.adduce.ui.internal.form.commands;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.form.PropertiesView;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.page.PageEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Deletes the selected elements, in one gesture; first shows what refers to them, if anything does. */
public final class DeleteHandler extends AbstractHandler {

    /** The key belongs to a text or field that has the focus. */
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(!isTyping(Display.getCurrent().getFocusControl()) && !isForm(HandlerUtil.getVariable(context, "activePart")));
    }

    private static boolean isForm(Object part) {
        return part instanceof PropertiesView || part instanceof PageEditor;
    }

    private static boolean isTyping(Control focus) {
        return focus instanceof Text || focus instanceof Spinner || focus instanceof StyledText text && text.getEditable();
    }

    /** Not amid the key itself: a question that is asked while a key is being handled hears no other keys. */
    @Override
    public Object execute(ExecutionEvent event) {
        if (!isTyping(Display.getCurrent().getFocusControl())) {
            var selected = HandlerUtil.getCurrentStructuredSelection(event);
            var shell = HandlerUtil.getActiveShell(event);
            Display.getCurrent().asyncExec(() -> delete(selected, shell));
        }
        return null;
    }

    private static void delete(IStructuredSelection selection, Shell shell) {
        var elements = Stream.of(selection.toArray()).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(element -> !(element instanceof Dossier)).toList();
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        elements.stream().map(desk::holding).flatMap(holding -> holding.stream()).distinct().filter(dossier -> !dossier.isReadOnly())
                .forEach(dossier -> delete(dossier, elements, shell));
    }

    private static void delete(OpenDossier dossier, List<Element> elements, Shell shell) {
        var plan = Deletion.of(dossier, elements);
        if (plan.size() > 0 && DeletionQuestion.isConfirmed(plan, shell)) {
            plan.run(label(plan.chosen()));
        }
    }

    private static String label(List<Element> chosen) {
        return chosen.size() == 1 ? NLS.bind(Messages.Delete_one, FeatureWords.kindInSentence(chosen.getFirst().eClass()))
                : NLS.bind(Messages.Delete_many, chosen.size());
    }
}
