package org.adduce.core.importing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.adduce.core.internal.importing.Messages;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.Patience;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/**
 * A format that can be imported, and the importer that a plug-in offers for it. The importer is created when it is first
 * asked something, and what it does wrong stays with it: it can neither throw anything unexpected at whoever uses it nor
 * keep them waiting for ever, and is named in the log, once for each thing it does wrong. For use by several threads.
 *
 * @since 1.0
 */
public final class ImportFormat implements Importer {

    private final Contribution contribution;
    private final Duration patience;
    private final Guarded<Importer> guarded;

    ImportFormat(Contribution contribution, Consumer<IStatus> log, Duration patience) {
        this.contribution = contribution;
        this.patience = patience;
        guarded = new Guarded<>(contribution.id(), contribution.plugin(), contribution.factory(), log);
    }

    /** What tells the format from all others. */
    public String id() {
        return contribution.id();
    }

    /** What people call it. */
    public String label() {
        return contribution.label();
    }

    /** The endings of names of its files, lower case and without the first dot; empty where any may be. */
    public List<String> extensions() {
        return contribution.extensions();
    }

    /** The media types of its formats; empty where none is known. */
    public List<String> mediaTypes() {
        return contribution.mediaTypes();
    }

    /** The id of the plug-in that offers it. */
    public String plugin() {
        return contribution.plugin();
    }

    /** What a person may decide before something is read, in the order of its declaration. */
    public List<Setting> settings() {
        return contribution.settings();
    }

    /** Whether a file's name ends as the names of this format do; never where it declares no extension. */
    public boolean claims(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return extensions().stream().anyMatch(extension -> lower.endsWith('.' + extension));
    }

    /** As its importer says; {@link Confidence#NONE} if that does not say it properly and in time. */
    @Override
    public Confidence recognise(byte[] head, String name) {
        try {
            return guarded.ask(Patience.OF_ANSWER.silent(patience), (importer, monitor) -> importer.recognise(head.clone(), name));
        } catch (PluginFault reported) {
            return Confidence.NONE;
        }
    }

    /** As its importer reads; whatever else that does comes as an {@link ImportException} that names the plug-in. */
    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        try {
            return guarded.ask(ImportException.class, Patience.OF_WORK, monitor, (importer, pulse) -> importer.read(bytes, hints, pulse));
        } catch (PluginFault fault) {
            throw new ImportException(Diagnostic.error(fault.getMessage(), 0), fault);
        } catch (OutOfMemoryError memory) {
            throw new ImportException(Diagnostic.error(Messages.Importer_memory, 0), memory);
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
