package org.adduce.ui.internal.reader;

import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.ui.internal.form.commands.DeleteHandler;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Deletes the mark in hand, as everything is deleted. A voice is in hand wherever the caret rests while one reads; a key
 * that is easily struck must not delete it.
 */
public final class MarkDeletion extends AbstractHandler {

    private final DeleteHandler deleting = new DeleteHandler();

    @Override
    public Object execute(ExecutionEvent event) {
        var element = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        if (element instanceof Assertion || element instanceof Annotation) {
            deleting.execute(event);
        }
        return null;
    }
}
