package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.reader.page.Headline;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

/**
 * A source to read. One that was read when the workbench was closed waits, after the next start, until its dossier lies on
 * the desk.
 */
public final class SourceInput implements IEditorInput, IPersistableElement {

    /** Null until the dossier lies on the desk. */
    private OpenDossier dossier;
    private final Path file;
    private final UUID id;
    private final String title;

    /** Of a source in an open dossier. */
    public SourceInput(OpenDossier dossier, Source source) {
        this(dossier.path(), source.getId(), Headline.title(source));
        this.dossier = dossier;
    }

    /** Of a source in a dossier that may not be open yet. */
    SourceInput(Path file, UUID id, String title) {
        this.file = file;
        this.id = id;
        this.title = title;
    }

    /** The dossier; empty while it is not on the desk. */
    Optional<OpenDossier> dossier() {
        if (dossier == null) {
            dossier = PlatformUI.getWorkbench().getService(Desk.class).dossiers().stream().filter(open -> open.path().equals(file)).findFirst().orElse(null);
        }
        return Optional.ofNullable(dossier);
    }

    /** The source; empty if it is not there. */
    public Optional<Source> source() {
        return dossier().flatMap(open -> open.find(id)).filter(Source.class::isInstance).map(Source.class::cast);
    }

    /** The dossier's file. */
    Path file() {
        return dossier == null ? file : dossier.path();
    }

    UUID id() {
        return id;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return source().map(Headline::title).orElse(title);
    }

    @Override
    public String getToolTipText() {
        return source().map(source -> Headline.title(source) + Headline.detail(source)).orElse(title);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return SourceInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        SourceInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Element.class || adapter == Source.class ? adapter.cast(source().orElse(null)) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceInput input && id.equals(input.id) && file().equals(input.file());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
