package org.adduce.exporter.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Loss;
import org.adduce.core.exporting.Selection;
import org.adduce.core.query.Kind;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Attachment;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.Receipt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExporterTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private final Dossier dossier = MODEL.createDossier();
    private final Source source = MODEL.createSource();
    private final Assertion assertion = MODEL.createAssertion();
    private final Claim claim = MODEL.createClaim();
    private final Actor actor = MODEL.createActor();

    @BeforeEach
    void fill() {
        dossier.setId(new UUID(0, 1));
        source.setId(new UUID(0, 2));
        source.setTitle("Log");
        source.setPublished(When.parse("2026-06"));
        assertion.setId(new UUID(0, 3));
        claim.setId(new UUID(0, 4));
        claim.setText("It says \"no\", twice;\nor once");
        claim.setKind(ClaimKind.FORECAST);
        claim.setAbout(When.parse("2027/.."));
        actor.setId(new UUID(0, 5));
        actor.setName("Zoë");
        assertion.setSpeaker(actor);
        assertion.setClaim(claim);
        assertion.setCertainty(new Certainty("perhaps", 0.25, 0.5, ""));
        dossier.getSources().add(source);
        dossier.getActors().add(actor);
        dossier.getClaims().add(claim);
        source.getAssertions().add(assertion);
    }

    private ExportReport export(Selection selection, String out) throws IOException {
        return new CsvExporter().export(dossier, selection, folder.resolve(out), new NullProgressMonitor());
    }

    private List<String> written(String name) throws IOException {
        var text = Files.readString(folder.resolve(name));
        assertThat(text).endsWith("\r\n");
        return List.of(text.replace("00000000-0000-0000-0000-00000000000", "").split("\r\n"));
    }

    @Test
    void aFolderHoldsATableOfEveryKind() throws IOException {
        var report = export(Selection.whole(), "tables");
        assertThat(report.files()).extracting(file -> file.getFileName().toString()).startsWith("sources.csv", "snapshots.csv")
                .contains("topics.csv", "dossier.csv").hasSize(Kind.values().length + 1);
        assertThat(report.counts()).containsEntry(Kind.CLAIMS, 1L).doesNotContainKey(Kind.TOPICS);
        assertThat(written("tables/topics.csv")).containsExactly("id,parent,formerIds,note,doubt,name,colour");
    }

    @Test
    void timesAndSuretiesTakeSeveralColumnsAndReferencesHaveANameBeside() throws IOException {
        export(Selection.whole(), "tables");
        assertThat(written("tables/assertions.csv")).containsExactly(
                "id,parent,formerIds,note,doubt,topics,claim,claim.name,speaker,speaker.name,utterance,utterance.name,"
                        + "saidAt,saidAt.earliest,saidAt.latest,stance,reading,certainty.phrase,certainty.low,certainty.high,certainty.scale,"
                        + "reports,evidence,recordedAt,recordedBy,said.earliest,said.latest",
                "3,2,,,,,4,\"It says \"\"no\"\", twice;\nor once\",5,Zoë,,,,,,asserts,explicit,perhaps,0.25,0.5,,,,,,"
                        + "2026-06-01T00:00:00.000Z,2026-06-30T23:59:59.999Z");
        assertThat(written("tables/claims.csv")).element(1).asString().endsWith("forecast,2027/..,2027-01-01T00:00:00.000Z,+inf,,,");
    }

    @Test
    void severalValuesShareACellAndAnAmbiguousOneIsTold() throws IOException {
        actor.getAliases().addAll(List.of("Zoe", "Z."));
        assertThat(export(Selection.whole(), "tables").losses()).isEmpty();
        assertThat(written("tables/actors.csv")).element(1).asString().contains("Z.; Zoe");
        actor.getAliases().add("Z; the second");
        assertThat(export(Selection.whole(), "tables").losses()).singleElement().extracting(Loss::element, Loss::feature)
                .containsExactly(actor.getId(), "aliases");
    }

    @Test
    void whatNoTableHoldsIsTold() throws IOException {
        Attachment attachment = MODEL.createAttachment();
        attachment.setId(new UUID(0, 6));
        attachment.setName("scan.pdf");
        source.getAttachments().add(attachment);
        claim.setLeftovers(new Leftovers(List.of(new Leftovers.Attribute("mood", "grim")), List.of()));
        dossier.getReceipts().add(new Receipt(new UUID(0, 2), "title=1"));
        assertThat(export(Selection.whole(), "tables").losses()).extracting(Loss::type).containsExactlyInAnyOrder("Attachment", "Claim", "Dossier");
        assertThat(written("tables/attachments.csv")).hasSize(2);
    }

    @Test
    void oneKindFitsIntoAFile() throws IOException {
        var report = export(Selection.of(dossier, claim::equals), "claims.csv");
        assertThat(report.files()).containsExactly(folder.resolve("claims.csv"));
        assertThat(written("claims.csv")).hasSize(2);
        assertThatThrownBy(() -> export(Selection.whole(), "all.csv")).isInstanceOf(ExportException.class)
                .hasMessageContainingAll("sources, assertions, actors, claims", "--select");
        assertThatThrownBy(() -> export(Selection.of(dossier, element -> false), "none.csv")).isInstanceOf(ExportException.class);
        assertThat(folder.resolve("all.csv")).doesNotExist();
    }

    @Test
    void aPartIsWrittenWithoutItsFrame() throws IOException {
        export(Selection.of(dossier, assertion::equals), "part");
        assertThat(written("part/assertions.csv")).hasSize(2);
        assertThat(written("part/sources.csv")).hasSize(1);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "before");
        assertThatThrownBy(() -> export(Selection.whole(), "notes.txt")).isInstanceOf(ExportException.class);
        assertThat(folder.resolve("notes.txt")).hasContent("before");
    }

    @Test
    void aCancelEndsIt() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> new CsvExporter().export(dossier, Selection.whole(), folder.resolve("tables"), monitor))
                .isInstanceOf(OperationCanceledException.class);
    }
}
