package org.adduce.exporter.annotation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.model.ActorKind;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Outcome;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Web Annotations and fact checks are written as, and what they cannot hold. */
class AnnotationExportersTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final String HOSTILE = "\"</script><script>alert(1)</script> & \\ \u0001 \uD83D\uDEA2 \u202E\u05E9\u05DC\u05D5\u05DD";

    @TempDir
    Path folder;
    private long ids;
    private Dossier dossier;
    private Source source;
    private Claim claim;

    @BeforeEach
    void makeDossier() {
        dossier = made(MAKE.createDossier());
        dossier.setTitle("Ferries");
        source = made(MAKE.createSource());
        source.setTitle("Harbour notes");
        source.setUrl("https://tern.example/notes");
        claim = made(MAKE.createClaim());
        claim.setText("The ferry is late");
        dossier.getSources().add(source);
        dossier.getClaims().add(claim);
    }

    @Test
    void markedWordsAreFoundByTheirWordsAndByTheirPlace() throws Exception {
        says("Mira Tamm", Stance.DENIES, "not late at all");
        var written = written(new WebAnnotationExporter());

        assertThat(written).hasSize(1);
        assertThat(written.get(0).at("/body/0/value").asText()).isEqualTo("Mira Tamm denies: The ferry is late");
        assertThat(written.get(0).at("/target/0/source").asText()).isEqualTo("https://tern.example/notes");
        assertThat(written.get(0).at("/target/0/selector/0")).isEqualTo(json("{'type': 'TextQuoteSelector', 'exact': 'not late at all', 'prefix': 'It is '}"));
        assertThat(written.get(0).at("/target/0/selector/1")).isEqualTo(json("{'type': 'TextPositionSelector', 'start': 6, 'end': 21}"));
    }

    @Test
    void whoRecordedAnAssertionAndWhenIsSaid() throws Exception {
        var assertion = says("Mira Tamm", Stance.ASSERTS, "late");
        assertion.setRecordedAt(Instant.parse("2026-03-04T05:06:07Z"));
        assertion.setRecordedBy("Jan Ots");
        var written = written(new WebAnnotationExporter()).get(0);

        assertThat(written.get("created").asText()).isEqualTo("2026-03-04T05:06:07Z");
        assertThat(written.at("/creator/name").asText()).isEqualTo("Jan Ots");
    }

    @Test
    void topicsAndNotesAreBodies() throws Exception {
        var topic = made(MAKE.createTopic());
        topic.setName("Delays");
        dossier.getTopics().add(topic);
        var annotation = made(MAKE.createAnnotation());
        annotation.getTopics().add(topic);
        annotation.setNote("**Look** again");
        annotation.getQuotes().add(made(MAKE.createQuote()));
        source.getAnnotations().add(annotation);
        var bodies = written(new WebAnnotationExporter()).get(0).get("body");

        assertThat(bodies.findValuesAsText("value")).containsExactly("Delays", "**Look** again");
        assertThat(bodies.findValuesAsText("purpose")).containsExactly("tagging", "commenting");
        assertThat(bodies.findValuesAsText("format")).containsExactly("text/plain", "text/markdown");
    }

    @Test
    void aSourceWithoutAddressIsNamedByItsId() throws Exception {
        source.setUrl(" ");
        says("Mira Tamm", Stance.ASSERTS, "late");

        assertThat(written(new WebAnnotationExporter()).at("/0/target/0/source").asText()).isEqualTo("urn:uuid:" + source.getId());
    }

    @Test
    void whatAnAnnotationCannotHoldIsSaid() throws Exception {
        var assertion = says("Mira Tamm", Stance.ASSERTS, "late");
        assertion.setSaidAt(When.parse("2026-03-04"));
        assertion.getQuotes().getFirst().setTranslation("hilja");

        assertThat(lost(new WebAnnotationExporter())).contains("Assertion saidAt", "Quote translation", "Source ", "Claim ", "Actor ").doesNotContain("Assertion ", "Quote ");
    }

    @Test
    void aClaimWithoutTextIsAClaim() throws Exception {
        says("Mira Tamm", Stance.ASKS, "is it?");
        claim.setText(null);

        assertThat(written(new WebAnnotationExporter()).at("/0/body/0/value").asText()).isEqualTo("Mira Tamm asks: a claim");
    }

    @Test
    void aClaimThatCameOutIsAFactCheck() throws Exception {
        says("Mira Tamm", Stance.ASSERTS, "late again");
        cameOut(Outcome.FALSE, "2026-03-05");
        var review = written(new ClaimReviewExporter()).get(0);

        assertThat(review.get("claimReviewed").asText()).isEqualTo("The ferry is late");
        assertThat(review.get("datePublished").asText()).isEqualTo("2026-03-05");
        assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(1);
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("false");
        assertThat(review.at("/itemReviewed/appearance/0")).isEqualTo(json("{'@type': 'CreativeWork', 'url': 'https://tern.example/notes', 'headline': 'Harbour notes', 'author': {'@type': 'Person', 'name': 'Mira Tamm'}, 'text': 'late again'}"));
    }

    @Test
    void whoDeniesAClaimIsNotSaidToHaveMadeIt() throws Exception {
        says("Mira Tamm", Stance.DENIES, "not late");
        says("Jan Ots", Stance.ASKS, "late?");
        says("Eva Kask", Stance.CONCEDES, "late, yes");
        cameOut(Outcome.TRUE, "2026-03-05");
        var appearances = written(new ClaimReviewExporter()).at("/0/itemReviewed/appearance");

        assertThat(appearances.findValuesAsText("name")).containsExactly("Eva Kask");
        assertThat(lost(new ClaimReviewExporter())).filteredOn("Assertion "::equals).hasSize(2);
    }

    @Test
    void anOrganisationIsNoPerson() throws Exception {
        says("Tern Lines", Stance.ASSERTS, "late").getSpeaker().setKind(ActorKind.ORGANISATION);
        cameOut(Outcome.PARTLY, "2026-03");

        assertThat(written(new ClaimReviewExporter()).at("/0/itemReviewed/appearance/0/author/@type").asText()).isEqualTo("Organization");
    }

    @Test
    void openClaimsAndUnsureDatesAreSaidToBeLeftOut() throws Exception {
        cameOut(Outcome.TRUE, "2026~");
        var open = made(MAKE.createClaim());
        dossier.getClaims().add(open);

        assertThat(written(new ClaimReviewExporter()).get(0).has("datePublished")).isFalse();
        assertThat(lost(new ClaimReviewExporter())).contains("Resolution on", "Claim ");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        says(HOSTILE, Stance.ASSERTS, HOSTILE);
        claim.setText(HOSTILE);
        cameOut(Outcome.TRUE, "2026");

        assertThat(written(new WebAnnotationExporter()).at("/0/target/0/selector/0/exact").asText()).isEqualTo(HOSTILE);
        assertThat(written(new ClaimReviewExporter()).at("/0/claimReviewed").asText()).isEqualTo(HOSTILE);
        assertThat(written(new ClaimReviewExporter()).at("/0/itemReviewed/appearance/0/author/name").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void theSameDossierGivesTheSameBytesInWhateverOrderItIsKept() throws Exception {
        for (var name : List.of("Mira Tamm", "Jan Ots", "Eva Kask")) {
            says(name, Stance.ASSERTS, "late");
        }
        cameOut(Outcome.TRUE, "2026");
        dossier.getSources().add(made(MAKE.createSource()));
        for (var exporter : List.of(new WebAnnotationExporter(), new ClaimReviewExporter())) {
            var first = text(exporter);
            ECollections.reverse(dossier.getSources());
            ECollections.reverse(source.getAssertions());

            assertThat(text(exporter)).isEqualTo(first);
        }
    }

    @Test
    void anEmptyDossierIsAnEmptyList() throws Exception {
        dossier = made(MAKE.createDossier());

        assertThat(written(new WebAnnotationExporter())).isEmpty();
        assertThat(written(new ClaimReviewExporter())).isEmpty();
    }

    private Assertion says(String name, Stance stance, String words) {
        var speaker = made(MAKE.createActor());
        speaker.setName(name);
        dossier.getActors().add(speaker);
        var quote = made(MAKE.createQuote());
        quote.setExact(words);
        quote.setPrefix("It is ");
        quote.getAnchors().add(new Anchor(new UUID(1, 1), 6, 21));
        var assertion = made(MAKE.createAssertion());
        assertion.setSpeaker(speaker);
        assertion.setStance(stance);
        assertion.setClaim(claim);
        assertion.getQuotes().add(quote);
        source.getAssertions().add(assertion);
        return assertion;
    }

    private void cameOut(Outcome outcome, String when) {
        var resolution = made(MAKE.createResolution());
        resolution.setOutcome(outcome);
        resolution.setOn(When.parse(when));
        claim.setResolution(resolution);
    }

    private <T extends Element> T made(T element) {
        element.setId(new UUID(0, ++ids));
        return element;
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private List<String> lost(Exporter exporter) throws Exception {
        var report = exporter.export(dossier, Selection.whole(), folder.resolve("lost.json"), new NullProgressMonitor());
        return report.losses().stream().map(loss -> loss.type() + " " + loss.feature()).toList();
    }

    private String text(Exporter exporter) throws Exception {
        var file = folder.resolve("written.json");
        exporter.export(dossier, Selection.whole(), file, new NullProgressMonitor());
        return Files.readString(file);
    }

    private JsonNode written(Exporter exporter) throws Exception {
        return new ObjectMapper().readTree(text(exporter));
    }
}
