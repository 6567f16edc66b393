package org.adduce.core.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.adduce.model.Dossier;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.Patience;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/**
 * A format that can be exported, and the exporter that a plug-in offers for it. The exporter is created when it is first
 * needed, and what it does wrong is told as its plug-in's fault and logged.
 *
 * @since 1.0
 */
public final class ExportFormat implements Exporter {

    private final Contribution contribution;
    private final Guarded<Exporter> guarded;

    ExportFormat(Contribution contribution, Consumer<IStatus> log) {
        this.contribution = contribution;
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

    /** The endings of names of its files, lower case and without the first dot, the usual one first; empty where it writes folders alone. */
    public List<String> extensions() {
        return contribution.extensions();
    }

    /** The id of the plug-in that offers it. */
    public String plugin() {
        return contribution.plugin();
    }

    /** As its exporter writes; whatever else that does comes as an {@link ExportException} that names the plug-in. */
    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        try {
            return guarded.ask(IOException.class, Patience.OF_WORK, monitor, (exporter, pulse) -> exporter.export(dossier, selection, out, pulse));
        } catch (PluginFault fault) {
            throw new ExportException(fault.getMessage());
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
