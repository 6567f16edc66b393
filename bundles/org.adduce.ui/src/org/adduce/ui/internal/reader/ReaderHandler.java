package org.adduce.ui.internal.reader;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the active reader what its contribution names after a colon: {@code ReaderHandler:next_mark}. */
public final class ReaderHandler extends AbstractHandler implements IExecutableExtension {

    private ReaderAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = ReaderAction.valueOf(data.toString().toUpperCase(Locale.ROOT));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof SourceReader reader) {
            action.run(reader);
        }
        return null;
    }
}
