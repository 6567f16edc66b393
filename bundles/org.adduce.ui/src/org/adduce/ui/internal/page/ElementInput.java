package org.adduce.ui.internal.page;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

/**
 * An element with a page of its own, or a text to read. One that was open when the workbench was closed waits, after the next start, until its
 * dossier lies on the desk.
 */
public class ElementInput implements IEditorInput, IPersistableElement {

    /** Null until the dossier lies on the desk. */
    private OpenDossier dossier;
    private final Path file;
    private final UUID id;
    private final String title;

    /** Of an element in an open dossier. */
    public ElementInput(OpenDossier dossier, Element element) {
        this(dossier, element, ElementTexts.of(element));
    }

    /** Of an element in an open dossier that is called otherwise than elsewhere. */
    protected ElementInput(OpenDossier dossier, Element element, String title) {
        this(dossier.path(), element.getId(), title);
        this.dossier = dossier;
    }

    /** Of an element in a dossier that may not be open yet. */
    protected ElementInput(Path file, UUID id, String title) {
        this.file = file;
        this.id = id;
        this.title = title;
    }

    /** The dossier; empty while it is not on the desk. */
    public final Optional<OpenDossier> dossier() {
        if (dossier == null) {
            dossier = PlatformUI.getWorkbench().getService(Desk.class).dossiers().stream().filter(open -> open.path().equals(file)).findFirst().orElse(null);
        }
        return Optional.ofNullable(dossier);
    }

    /** The element; empty if it is not there. */
    public final Optional<Element> element() {
        return dossier().flatMap(open -> open.find(id));
    }

    /** The dossier's file. */
    public final Path file() {
        return dossier == null ? file : dossier.path();
    }

    final UUID id() {
        return id;
    }

    /** What it was called when it was opened. */
    protected final String title() {
        return title;
    }

    @Override
    public final boolean exists() {
        return true;
    }

    @Override
    public final ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return element().map(ElementTexts::of).orElse(title);
    }

    @Override
    public String getToolTipText() {
        return element().map(WholeWords::of).orElseGet(this::getName);
    }

    @Override
    public final IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ElementInputFactory.ID;
    }

    @Override
    public final void saveState(IMemento memento) {
        ElementInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Element.class ? adapter.cast(element().orElse(null)) : null;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ElementInput input && getClass() == input.getClass() && id.equals(input.id) && file().equals(input.file());
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
