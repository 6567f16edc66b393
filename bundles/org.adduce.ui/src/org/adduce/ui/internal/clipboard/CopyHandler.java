package org.adduce.ui.internal.clipboard;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.copying.Clipping;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the selected elements, for other dossiers, and their words, for other programs. */
public final class CopyHandler extends AbstractHandler {

    /** Asked when a menu is shown, and when the key is pressed: a line that only holds others is nothing to copy. */
    @Override
    public void setEnabled(Object context) {
        boolean isAnyElement = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection
                && Stream.of(selection.toArray()).anyMatch(Element.class::isInstance);
        setBaseEnabled(isAnyElement || Display.getCurrent().getFocusControl() instanceof Text);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (Display.getCurrent().getFocusControl() instanceof Text text) {
            text.copy();
            return null;
        }
        var elements = Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray()).filter(Element.class::isInstance).map(Element.class::cast).toList();
        var clipping = Clipping.of(elements);
        if (clipping.isPresent()) {
            put(clipping.get(), elements.stream().map(WholeWords::of).collect(Collectors.joining("\n")));
        }
        return null;
    }

    private static void put(Clipping clipping, String words) throws ExecutionException {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {clipping.text(), words}, new Transfer[] {ElementTransfer.get(), TextTransfer.getInstance()});
        } catch (IOException e) {
            throw new ExecutionException(Messages.Copy_failed, e);
        } finally {
            clipboard.dispose();
        }
    }
}
