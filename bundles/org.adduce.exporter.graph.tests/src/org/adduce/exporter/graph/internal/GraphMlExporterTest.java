package org.adduce.exporter.graph.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Selection;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Stance;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A dossier as a graph. */
class GraphMlExporterTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    @TempDir
    Path folder;
    private long ids;

    @Test
    void elementsAreNodesAndReferencesAreEdges() throws Exception {
        var graph = parsed(text(ferry(), Selection.whole()));

        assertThat(nodes(graph)).containsExactlyInAnyOrder("Actor Mira Tamm", "Claim The ferry is late", "Source Harbour notes", "Assertion Mira Tamm denies");
        assertThat(edges(graph)).containsExactlyInAnyOrder("Harbour notes contains Mira Tamm denies", "Mira Tamm denies claim The ferry is late", "Mira Tamm denies speaker Mira Tamm");
    }

    @Test
    void everyPropertyIsDeclaredOnceAndHasItsTypeDeclaredBefore() throws Exception {
        var dossier = ferry();
        var voice = made(MAKE.createUtterance());
        var citation = made(MAKE.createCitation());
        citation.setLabel("the log book");
        citation.setUrl("https://tern.example/log");
        citation.setCut(true);
        voice.getCitations().add(citation);
        dossier.getSources().getFirst().getUtterances().add(voice);
        var graph = parsed(text(dossier, Selection.whole()));

        var declared = texts(graph, "key", "id");
        assertThat(declared).doesNotHaveDuplicates().contains("own-label", "cut", "stance");
        assertThat(declared).containsAll(texts(graph, "data", "key"));
        assertThat(data(graph, citation)).contains("label=https://tern.example/log", "own-label=the log book", "cut=true").doesNotHaveDuplicates();
    }

    @Test
    void whatIsUsualIsSaidToo() throws Exception {
        var dossier = ferry();
        var assertion = dossier.getSources().getFirst().getAssertions().getFirst();
        assertion.setStance(Stance.ASSERTS);

        assertThat(data(parsed(text(dossier, Selection.whole())), assertion)).contains("stance=asserts", "reading=explicit", "label=Mira Tamm asserts");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var hostile = "\"]]><script>alert(1)</script> &amp; & ' \uD83D\uDEA2 \u05E9\u05DC\u05D5\u05DD \u202E\r\nend";
        var dossier = ferry();
        dossier.getClaims().getFirst().setText(hostile);

        assertThat(data(parsed(text(dossier, Selection.whole())), dossier.getClaims().getFirst())).contains("text=" + hostile);
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        var dossier = ferry();
        dossier.getClaims().getFirst().setText("a\u0000b\u001Bc\uD800d\uFFFEe");

        assertThat(data(parsed(text(dossier, Selection.whole())), dossier.getClaims().getFirst())).contains("text=a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void longLabelsAreCutBetweenCharacters() throws Exception {
        var dossier = ferry();
        dossier.getClaims().getFirst().setText("\uD83D\uDEA2".repeat(300));

        assertThat(data(parsed(text(dossier, Selection.whole())), dossier.getClaims().getFirst())).contains("label=" + "\uD83D\uDEA2".repeat(119) + "…");
    }

    @Test
    void aSpeakerWithoutNameIsSomebody() throws Exception {
        var dossier = ferry();
        dossier.getActors().getFirst().setName(null);

        assertThat(nodes(parsed(text(dossier, Selection.whole())))).contains("Assertion somebody denies", "Actor Actor");
    }

    @Test
    void whatStandsWithOthersIsSaidToBeLeftOut() throws Exception {
        var dossier = ferry();
        var snapshot = made(MAKE.createSnapshot());
        snapshot.setText("Whole text");
        var quote = made(MAKE.createQuote());
        dossier.getSources().getFirst().getSnapshots().add(snapshot);
        dossier.getSources().getFirst().getAssertions().getFirst().getQuotes().add(quote);
        var report = export(dossier, Selection.whole(), folder.resolve("left.graphml"));

        assertThat(report.losses()).extracting(loss -> loss.type()).containsExactlyInAnyOrder("Snapshot", "Quote");
        assertThat(report.losses()).allSatisfy(loss -> assertThat(loss.message()).isNotBlank());
    }

    @Test
    void referencesOutOfTheSelectionAreSaidToBeLost() throws Exception {
        var dossier = ferry();
        var file = folder.resolve("part.graphml");
        var report = export(dossier, Selection.of(dossier, element -> !(element instanceof Actor)), file);

        assertThat(report.losses()).extracting(loss -> loss.type() + " " + loss.feature()).containsExactly("Assertion speaker");
        assertThat(edges(parsed(Files.readString(file)))).noneMatch(edge -> edge.contains(" speaker "));
    }

    @Test
    void onlyWhatIsSelectedIsWritten() throws Exception {
        var dossier = ferry();

        assertThat(nodes(parsed(text(dossier, Selection.of(dossier, Claim.class::isInstance))))).containsExactly("Claim The ferry is late");
    }

    @Test
    void theSameDossierGivesTheSameBytesInWhateverOrderItIsKept() throws Exception {
        var dossier = ferry();
        IntStream.range(0, 20).forEach(number -> dossier.getClaims().add(made(MAKE.createClaim())));
        dossier.getClaims().getFirst().getConditions().addAll(dossier.getClaims().subList(3, 9));
        var first = text(dossier, Selection.whole());
        ECollections.reverse(dossier.getClaims());
        ECollections.reverse(dossier.getClaims().getLast().getConditions());

        assertThat(text(dossier, Selection.whole())).isEqualTo(first);
    }

    @Test
    void anEmptyDossierIsAnEmptyGraph() throws Exception {
        var file = folder.resolve("empty.graphml");
        var report = export(made(MAKE.createDossier()), Selection.whole(), file);

        assertThat(nodes(parsed(Files.readString(file)))).isEmpty();
        assertThat(report.losses()).isEmpty();
        assertThat(report.files()).containsExactly(file);
    }

    @Test
    void aCancelledExportLeavesTheFileOfBefore() throws Exception {
        var file = folder.resolve("before.graphml");
        Files.writeString(file, "before");
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(() -> new GraphMlExporter().export(ferry(), Selection.whole(), file, monitor)).isInstanceOf(OperationCanceledException.class);
        assertThat(file).hasContent("before");
    }

    private Dossier ferry() {
        var dossier = made(MAKE.createDossier());
        var mira = made(MAKE.createActor());
        mira.setName("Mira Tamm");
        var claim = made(MAKE.createClaim());
        claim.setText("The ferry is late");
        var source = made(MAKE.createSource());
        source.setTitle("Harbour notes");
        var assertion = made(MAKE.createAssertion());
        assertion.setClaim(claim);
        assertion.setSpeaker(mira);
        assertion.setStance(Stance.DENIES);
        source.getAssertions().add(assertion);
        dossier.getActors().add(mira);
        dossier.getClaims().add(claim);
        dossier.getSources().add(source);
        return dossier;
    }

    private <T extends Element> T made(T element) {
        element.setId(new UUID(0, ++ids));
        return element;
    }

    private ExportReport export(Dossier dossier, Selection selection, Path file) throws Exception {
        return new GraphMlExporter().export(dossier, selection, file, new NullProgressMonitor());
    }

    private String text(Dossier dossier, Selection selection) throws Exception {
        var file = folder.resolve("graph.graphml");
        export(dossier, selection, file);
        return Files.readString(file);
    }

    private static Document parsed(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document graph, String tag, String attribute) {
        return elements(graph.getElementsByTagName(tag)).stream().map(element -> element.getAttribute(attribute)).toList();
    }

    private static List<org.w3c.dom.Element> elements(org.w3c.dom.NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(org.w3c.dom.Element.class::cast).toList();
    }

    private static List<String> nodes(Document graph) {
        return elements(graph.getElementsByTagName("node")).stream().map(node -> value(node, "type") + " " + value(node, "label")).toList();
    }

    private static String value(org.w3c.dom.Element node, String key) {
        return elements(node.getElementsByTagName("data")).stream().filter(data -> data.getAttribute("key").equals(key)).map(data -> data.getTextContent()).findFirst().orElse("");
    }

    private static List<String> data(Document graph, Element element) {
        var node = elements(graph.getElementsByTagName("node")).stream().filter(each -> each.getAttribute("id").equals(element.getId().toString())).findFirst().orElseThrow();
        return elements(node.getElementsByTagName("data")).stream().map(data -> data.getAttribute("key") + "=" + data.getTextContent()).toList();
    }

    private static List<String> edges(Document graph) {
        var edges = new ArrayList<String>();
        for (var edge : elements(graph.getElementsByTagName("edge"))) {
            edges.add(label(graph, edge.getAttribute("source")) + " " + value(edge, "relation") + " " + label(graph, edge.getAttribute("target")));
        }
        return edges;
    }

    private static String label(Document graph, String id) {
        return elements(graph.getElementsByTagName("node")).stream().filter(node -> node.getAttribute("id").equals(id)).map(node -> value(node, "label")).findFirst().orElseThrow();
    }
}
