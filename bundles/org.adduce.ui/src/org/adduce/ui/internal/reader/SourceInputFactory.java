package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings what was being read back after a start. */
public final class SourceInputFactory implements IElementFactory {

    /** The factory's id. */
    static final String ID = "org.adduce.ui.sourceInput";

    private static final String FILE = "dossier";
    private static final String SOURCE = "source";
    private static final String TITLE = "title";

    static void save(SourceInput input, IMemento memento) {
        memento.putString(FILE, input.file().toString());
        memento.putString(SOURCE, input.id().toString());
        memento.putString(TITLE, input.getName());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        try {
            return new SourceInput(Path.of(memento.getString(FILE)), UUID.fromString(memento.getString(SOURCE)), memento.getString(TITLE));
        } catch (IllegalArgumentException e) {
            ILog.get().warn("What was read last is not known any more", e);
            return null;
        }
    }
}
