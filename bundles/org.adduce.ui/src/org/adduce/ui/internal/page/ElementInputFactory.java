package org.adduce.ui.internal.page;

import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings pages back after a start. */
public final class ElementInputFactory implements IElementFactory {

    /** The factory's id. */
    static final String ID = "org.adduce.ui.elementInput";

    private static final String FILE = "dossier";
    private static final String ELEMENT = "element";
    private static final String TITLE = "title";

    static void save(ElementInput input, IMemento memento) {
        memento.putString(FILE, input.file().toString());
        memento.putString(ELEMENT, input.id().toString());
        memento.putString(TITLE, input.getName());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        try {
            return new ElementInput(Path.of(memento.getString(FILE)), UUID.fromString(memento.getString(ELEMENT)), memento.getString(TITLE));
        } catch (IllegalArgumentException e) {
            ILog.get().warn("A page that was open is not known any more", e);
            return null;
        }
    }
}
