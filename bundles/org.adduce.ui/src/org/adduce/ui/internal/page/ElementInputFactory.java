package org.adduce.ui.internal.page;

import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings pages back after a start. */
public class ElementInputFactory implements IElementFactory {

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

    /** What was open, of a dossier that may not be open yet. */
    protected ElementInput input(Path file, UUID id, String title) {
        return new ElementInput(file, id, title);
    }

    @Override
    public final IAdaptable createElement(IMemento memento) {
        var file = memento.getString(FILE);
        var id = memento.getString(ELEMENT);
        if (file == null || id == null) {
            ILog.get().warn("What was open is not known any more: the workbench kept no file or no element for it");
            return null;
        }
        try {
            return input(Path.of(file), UUID.fromString(id), memento.getString(TITLE));
        } catch (IllegalArgumentException e) {
            ILog.get().warn("What was open is not known any more", e);
            return null;
        }
    }
}
