package org.adduce.exporter.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Loss;
import org.adduce.core.exporting.Selection;
import org.adduce.core.query.Kind;
import org.adduce.model.Actor;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonExporterTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private final Dossier dossier = MODEL.createDossier();
    private final Source source = MODEL.createSource();
    private final Utterance outer = MODEL.createUtterance();
    private final Utterance inner = MODEL.createUtterance();
    private final Actor actor = MODEL.createActor();

    @BeforeEach
    void fill() {
        dossier.setId(new UUID(0, 1));
        dossier.setTitle("Tides");
        source.setId(new UUID(0, 2));
        outer.setId(new UUID(0, 3));
        inner.setId(new UUID(0, 4));
        actor.setId(new UUID(0, 5));
        actor.setName("Zoë");
        inner.setSpeaker(actor);
        dossier.getSources().add(source);
        dossier.getActors().add(actor);
        source.getUtterances().add(outer);
        outer.getUtterances().add(inner);
    }

    private ExportReport export(Selection selection) throws IOException {
        return new JsonExporter().export(dossier, selection, folder.resolve("tides.json"), new NullProgressMonitor());
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("tides.json")).replace("00000000-0000-0000-0000-00000000000", "");
    }

    @Test
    void writesTheWholeDossier() throws IOException {
        var report = export(Selection.whole());
        assertThat(report).isEqualTo(new ExportReport(List.of(folder.resolve("tides.json")),
                Map.of(Kind.SOURCES, 1L, Kind.UTTERANCES, 2L, Kind.ACTORS, 1L), List.of()));
        assertThat(written()).isEqualTo("""
                {
                  "type": "Dossier",
                  "id": "1",
                  "title": "Tides",
                  "formatVersion": 1,
                  "sources": [
                    {
                      "type": "Source",
                      "id": "2",
                      "kind": "post",
                      "utterances": [
                        {
                          "type": "Utterance",
                          "id": "3",
                          "verbatim": true,
                          "deleted": false,
                          "utterances": [
                            {
                              "type": "Utterance",
                              "id": "4",
                              "speaker": "5",
                              "verbatim": true,
                              "deleted": false,
                              "speakerName": "Zoë"
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "actors": [
                    {
                      "type": "Actor",
                      "id": "5",
                      "kind": "person",
                      "name": "Zoë"
                    }
                  ]
                }
                """);
    }

    @Test
    void writesAPartInItsFrame() throws IOException {
        var report = export(Selection.of(dossier, inner::equals));
        assertThat(report.counts()).containsOnly(Map.entry(Kind.SOURCES, 1L), Map.entry(Kind.UTTERANCES, 2L));
        assertThat(written()).contains("\"id\": \"4\"", "\"speaker\": \"5\"").doesNotContain("actors");
    }

    @Test
    void saysThatBytesStayBehind() throws IOException {
        Attachment attachment = MODEL.createAttachment();
        attachment.setId(new UUID(0, 6));
        attachment.setName("scan.pdf");
        source.getAttachments().add(attachment);
        assertThat(export(Selection.whole()).losses()).singleElement()
                .satisfies(loss -> assertThat(loss).extracting(Loss::element, Loss::type).containsExactly(new UUID(0, 6), "Attachment"))
                .satisfies(loss -> assertThat(loss.message()).contains("scan.pdf"));
    }

    @Test
    void aCancelLeavesTheFileOfBefore() throws IOException {
        Files.writeString(folder.resolve("tides.json"), "before");
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> new JsonExporter().export(dossier, Selection.whole(), folder.resolve("tides.json"), monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(written()).isEqualTo("before");
        assertThat(folder.toFile().list()).containsExactly("tides.json");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> new JsonExporter().export(dossier, Selection.whole(), folder, new NullProgressMonitor()))
                .isInstanceOf(ExportException.class).hasMessageContaining("is a folder");
    }
}
