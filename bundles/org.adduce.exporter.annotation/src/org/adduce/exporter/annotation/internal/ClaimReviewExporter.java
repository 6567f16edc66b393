package org.adduce.exporter.annotation.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.json.JsonText;
import org.adduce.model.ActorKind;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Outcome;
import org.adduce.model.Source;
import org.adduce.model.derived.AssertionsByClaim;
import org.adduce.model.derived.Leaning;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes claims that came out one way or the other as fact checks (ClaimReview of schema.org, JSON-LD). */
public final class ClaimReviewExporter implements Exporter {

    private static final String LOST = "A fact check has no place for it.";
    private static final Set<EStructuralFeature> OF_CLAIMS = Set.of(Literals.CLAIM__TEXT);
    private static final Set<EStructuralFeature> OF_RESOLUTIONS = Set.of(Literals.RESOLUTION__CRITERIA, Literals.RESOLUTION__OUTCOME, Literals.RESOLUTION__ON);
    private static final Set<EStructuralFeature> OF_ASSERTIONS = Set.of(Literals.ASSERTION__CLAIM, Literals.ASSERTION__SPEAKER);
    private static final Set<EStructuralFeature> OF_QUOTES = Set.of(Literals.QUOTE__EXACT);

    /** Made by the extension registry. */
    public ClaimReviewExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var tally = new ExportTally(selection);
        var assertions = AssertionsByClaim.of(dossier);
        var claims = tally.chosen(dossier.getClaims()).stream().filter(claim -> claim.getResolution() != null && claim.getResolution().getOutcome() != Outcome.OPEN)
                .sorted(Comparator.comparing(claim -> claim.getId().toString())).toList();
        WholeFile.writeText(out, writer -> {
            try (var json = JsonText.indented(writer)) {
                json.writeStartArray();
                for (var claim : claims) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    review(claim, appearances(claim, assertions), dossier, json, tally);
                }
                json.writeEndArray();
            }
            writer.write('\n');
        });
        tally.leaveOutTheRest(dossier, "A fact check holds claims that came out one way or the other, and who made them.");
        return tally.report(List.of(out));
    }

    /** A claim appears where somebody makes it, not where somebody denies or doubts it or asks. */
    private static List<Assertion> appearances(Claim claim, AssertionsByClaim assertions) {
        return assertions.on(claim).stream().filter(assertion -> Leaning.of(assertion) == Leaning.FOR).sorted(Comparator.comparing(assertion -> assertion.getId().toString())).toList();
    }

    private static void review(Claim claim, List<Assertion> assertions, Dossier dossier, JsonGenerator json, ExportTally tally) throws IOException {
        var resolution = claim.getResolution();
        tally.written(claim, OF_CLAIMS, LOST);
        tally.written(resolution, OF_RESOLUTIONS, LOST);
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "ClaimReview");
        json.writeStringField("@id", "urn:uuid:" + claim.getId());
        json.writeStringField("claimReviewed", claim.getText() == null ? "" : claim.getText());
        if (resolution.getOn() != null && !resolution.getOn().text().matches("\\d{4}(-\\d{2}){0,2}|\\d{4}-\\d{2}-\\d{2}T.+")) {
            tally.lost(resolution, Literals.RESOLUTION__ON, "A fact check has a date that is sure; this one was left out.");
        } else if (resolution.getOn() != null) {
            json.writeStringField("datePublished", resolution.getOn().text());
        }
        json.writeObjectFieldStart("author");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", dossier.getTitle() == null ? "Adduce" : dossier.getTitle());
        json.writeEndObject();
        rating(claim, json);
        json.writeObjectFieldStart("itemReviewed");
        json.writeStringField("@type", "Claim");
        json.writeArrayFieldStart("appearance");
        for (var assertion : assertions) {
            tally.written(assertion, OF_ASSERTIONS, LOST);
            appearance(assertion, json, tally);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rating(Claim claim, JsonGenerator json) throws IOException {
        var resolution = claim.getResolution();
        json.writeObjectFieldStart("reviewRating");
        json.writeStringField("@type", "Rating");
        var rank = switch (resolution.getOutcome()) {
            case TRUE -> 5;
            case PARTLY -> 3;
            case FALSE -> 1;
            case ANNULLED, OPEN -> 0;
        };
        if (rank > 0) {
            json.writeNumberField("ratingValue", rank);
            json.writeNumberField("bestRating", 5);
            json.writeNumberField("worstRating", 1);
        }
        json.writeStringField("alternateName", resolution.getOutcome().getLiteral());
        if (resolution.getCriteria() != null) {
            json.writeStringField("ratingExplanation", resolution.getCriteria());
        }
        json.writeEndObject();
    }

    private static void appearance(Assertion assertion, JsonGenerator json, ExportTally tally) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "CreativeWork");
        if (assertion.eContainer() instanceof Source source) {
            if (source.getUrl() != null) {
                json.writeStringField("url", source.getUrl());
            }
            if (source.getTitle() != null) {
                json.writeStringField("headline", source.getTitle());
            }
        }
        if (assertion.getSpeaker() != null && assertion.getSpeaker().getName() != null) {
            json.writeObjectFieldStart("author");
            json.writeStringField("@type", assertion.getSpeaker().getKind() == ActorKind.PERSON || assertion.getSpeaker().getKind() == ActorKind.ACCOUNT ? "Person" : "Organization");
            json.writeStringField("name", assertion.getSpeaker().getName());
            json.writeEndObject();
        }
        if (!assertion.getQuotes().isEmpty() && assertion.getQuotes().getFirst().getExact() != null) {
            tally.written(assertion.getQuotes().getFirst(), OF_QUOTES, LOST);
            json.writeStringField("text", assertion.getQuotes().getFirst().getExact());
        }
        json.writeEndObject();
    }
}
