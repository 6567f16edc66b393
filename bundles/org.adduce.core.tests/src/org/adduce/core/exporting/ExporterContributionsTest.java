package org.adduce.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ExporterContributionsTest {

    private final List<IStatus> log = new ArrayList<>();
    private final Dossier dossier = ModelFactory.eINSTANCE.createDossier();

    private ExporterRegistry registry(Contribution... contributions) {
        return new ExporterRegistry(List.of(contributions), log::add);
    }

    private static Contribution offer(String id, String plugin, Callable<Exporter> factory) {
        return new Contribution(id, "", List.of(" .TXT", "txt"), plugin, factory);
    }

    private ExportReport export(ExporterRegistry registry, String id) throws IOException {
        return registry.byId(id).orElseThrow().export(dossier, Selection.whole(), Path.of("x"), new NullProgressMonitor());
    }

    @Test
    void evensOutWhatIsDeclared() {
        var format = registry(offer("a", "org.first", () -> null)).formats().getFirst();
        assertThat(format.label()).isEqualTo("a");
        assertThat(format.extensions()).containsExactly("txt");
        assertThat(format.plugin()).isEqualTo("org.first");
    }

    @Test
    void ofTwoWithOneIdKeepsTheFirstByPlugInAndNamesTheOther() {
        var registry = registry(offer("a", "org.second", () -> null), offer("a", "org.first", () -> null));
        assertThat(registry.formats()).hasSize(1).first().extracting(ExportFormat::plugin).isEqualTo("org.first");
        assertThat(log).singleElement().satisfies(status -> assertThat(status.getMessage()).contains("org.second", "org.first"));
    }

    @Test
    void createsAnExporterOnceAndOnlyWhenItIsNeeded() throws IOException {
        var created = new ArrayList<String>();
        var registry = registry(offer("a", "org.first", () -> {
            created.add("a");
            return (d, selection, out, monitor) -> new ExportReport(List.of(out), Map.of(), List.of());
        }));
        assertThat(created).isEmpty();
        assertThat(export(registry, "a").files()).containsExactly(Path.of("x"));
        export(registry, "a");
        assertThat(created).hasSize(1);
    }

    @Test
    void aFaultIsThePlugInsAndIsLogged() {
        var registry = registry(offer("none", "org.first", () -> {
            throw new ClassNotFoundException("Gone");
        }), offer("broken", "org.first", () -> (d, selection, out, monitor) -> {
            throw new IllegalStateException("oops");
        }), offer("mute", "org.first", () -> (d, selection, out, monitor) -> null));
        for (var id : List.of("none", "broken", "mute")) {
            assertThatThrownBy(() -> export(registry, id)).isInstanceOf(ExportException.class).hasMessageContainingAll(id, "org.first");
        }
        assertThat(log).hasSize(3);
    }

    @Test
    void aRefusalAndACancelPassThrough() {
        var registry = registry(offer("refuses", "org.first", () -> (d, selection, out, monitor) -> {
            throw new ExportException("Take another file.");
        }), offer("cancelled", "org.first", () -> (d, selection, out, monitor) -> {
            throw new OperationCanceledException();
        }));
        assertThatThrownBy(() -> export(registry, "refuses")).isInstanceOf(ExportException.class).hasMessage("Take another file.");
        assertThatThrownBy(() -> export(registry, "cancelled")).isInstanceOf(OperationCanceledException.class);
        assertThat(log).isEmpty();
    }
}
