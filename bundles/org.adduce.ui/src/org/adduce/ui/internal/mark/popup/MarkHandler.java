package org.adduce.ui.internal.mark.popup;

import java.util.Locale;
import java.util.function.Consumer;
import org.adduce.ui.internal.reader.SourceReader;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the popup in the active reader that its contribution names after a colon: {@code MarkHandler:assertion}. */
public final class MarkHandler extends AbstractHandler implements IExecutableExtension {

    private enum Popup {
        ASSERTION(reader -> new MarkPopups(reader).makeAssertion()),
        ANNOTATION(reader -> new MarkPopups(reader).annotate()),
        SPEAKER(reader -> new VoicePopups(reader).setSpeaker()),
        DATE(reader -> new VoicePopups(reader).setDate());

        private final Consumer<SourceReader> opening;

        Popup(Consumer<SourceReader> opening) {
            this.opening = opening;
        }
    }

    private Popup popup;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        popup = Popup.valueOf(data.toString().toUpperCase(Locale.ROOT));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof SourceReader reader) {
            popup.opening.accept(reader);
        }
        return null;
    }
}
