package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Source;
import org.adduce.ui.internal.page.ElementInput;
import org.adduce.ui.internal.reader.page.Headline;

/** A source to read. */
public final class SourceInput extends ElementInput {

    /** Of a source in an open dossier. */
    public SourceInput(OpenDossier dossier, Source source) {
        super(dossier, source, Headline.title(source));
    }

    /** Of a source in a dossier that may not be open yet. */
    SourceInput(Path file, UUID id, String title) {
        super(file, id, title);
    }

    /** The source; empty if it is not there. */
    public Optional<Source> source() {
        return element().filter(Source.class::isInstance).map(Source.class::cast);
    }

    @Override
    public String getName() {
        return source().map(Headline::title).orElse(title());
    }

    @Override
    public String getToolTipText() {
        return source().map(source -> Headline.title(source) + Headline.detail(source)).orElse(title());
    }

    @Override
    public String getFactoryId() {
        return SourceInputFactory.ID;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Source.class ? adapter.cast(source().orElse(null)) : super.getAdapter(adapter);
    }
}
