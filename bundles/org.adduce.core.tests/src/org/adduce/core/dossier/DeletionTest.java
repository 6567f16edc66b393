package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.file.Bytes;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.time.When;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionTest {

    @TempDir
    private Path folder;

    private OpenDossier open(long seed) {
        return OpenDossier.create(folder.resolve("d.adduce"), SyntheticDossier.generate(6, seed));
    }

    private static void assertNothingDangles(OpenDossier open) {
        var there = new HashSet<EObject>();
        there.add(open.root());
        open.root().eAllContents().forEachRemaining(there::add);
        assertThat(there).allSatisfy(element -> assertThat(there).containsAll(element.eCrossReferences()));
    }

    @Test
    void nothingDanglesWhateverGoesAndUndoBringsItBack() throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            var open = open(seed);
            var random = new Random(seed);
            for (int i = 0; i < 6; i++) {
                var all = new ArrayList<Element>();
                open.root().eAllContents().forEachRemaining(element -> all.add((Element) element));
                var before = Bytes.write(open.root());
                var deletion = Deletion.of(open, List.of(all.get(random.nextInt(all.size())), all.get(random.nextInt(all.size()))));
                deletion.run("Delete");
                assertNothingDangles(open);
                open.undo();
                assertThat(Bytes.write(open.root())).isEqualTo(before);
                open.redo();
                assertNothingDangles(open);
            }
        }
    }

    @Test
    void anAssertionGoesWithItsClaimAndAnArgumentWithItsLastPremise() {
        var open = open(1);
        var claim = open.root().getArguments().get(0).getPremises().get(0);
        var deletion = Deletion.of(open, List.of(claim));
        assertThat(deletion.chosen()).containsExactly(claim);
        assertThat(deletion.dragged()).contains(open.root().getArguments().get(0));
        var assertions = open.root().getSources().stream().flatMap(source -> source.getAssertions().stream())
                .filter(assertion -> assertion.getClaim() == claim).toList();
        assertThat(deletion.dragged()).containsAll(assertions);
        deletion.run("Delete");
        assertThat(open.root().getClaims()).doesNotContain(claim);
        assertThat(open.undoLabel()).contains("Delete");
    }

    @Test
    void aSnapshotThatGoesLeavesQuotesThatAdmitTheyAreLost() {
        var open = open(2);
        var source = open.root().getSources().stream().filter(one -> !one.getAssertions().isEmpty()).findFirst().orElseThrow();
        var quote = source.getAssertions().get(0).getQuotes().get(0);
        Deletion.of(open, source.getSnapshots()).run("Delete");
        assertThat(quote.getAnchors()).isEmpty();
        assertThat(quote.getState()).isEqualTo(QuoteState.LOST);
        assertThat(source.getUtterances()).allSatisfy(voice -> assertThat(voice.getAnchors()).isEmpty());
    }

    @Test
    void aTimeMeasuredFromWhatGoesBecomesTheSpanItMeant() {
        var open = open(3);
        var events = open.root().getEvents();
        open.edit("Measure", root -> {
            events.get(0).setWhen(When.parse("2026-06-12"));
            events.get(1).setWhen(When.parse("@" + events.get(0).getId() + "+P1D"));
        });
        var measured = events.get(1);
        Deletion.of(open, List.of(events.get(0))).run("Delete");
        assertThat(measured.getWhen()).isEqualTo(When.parse("2026-06-13"));
    }

    @Test
    void whatStandsInsideAnotherIsNotCountedTwice() {
        var open = open(4);
        var source = open.root().getSources().get(0);
        var deletion = Deletion.of(open, List.of(source.getUtterances().get(0), source, open.root()));
        assertThat(deletion.chosen()).containsExactly(source);
        assertThat(deletion.size()).isGreaterThan(5);
    }

    @Test
    void theWordsAnAssertionQuotesAreNoReasonToAsk() {
        var open = open(5);
        var assertion = open.root().getSources().stream().flatMap(source -> source.getAssertions().stream())
                .filter(one -> !one.getQuotes().isEmpty()).findFirst().orElseThrow();
        var deletion = Deletion.of(open, List.of(assertion));
        assertThat(deletion.size()).isGreaterThan(1);
        assertThat(deletion.inside()).isEmpty();
    }

    @Test
    void theNumbersOfAClaimAreNoReasonToAskEither() {
        var open = open(6);
        var claim = open.root().getClaims().get(0);
        open.edit("Count", root -> {
            var quantity = ModelFactory.eINSTANCE.createQuantity();
            quantity.setId(new UUID(3, 3));
            claim.getQuantities().add(quantity);
        });
        assertThat(Deletion.of(open, List.of(claim)).inside()).isEmpty();
    }

    @Test
    void voicesAndAssertionsInsideASourceAreSaid() {
        var open = open(7);
        var source = open.root().getSources().stream().filter(one -> !one.getAssertions().isEmpty()).findFirst().orElseThrow();
        var inside = Deletion.of(open, List.of(source)).inside();
        assertThat(inside).containsAll(source.getUtterances()).containsAll(source.getAssertions()).containsAll(source.getSnapshots());
        assertThat(inside).noneMatch(Quote.class::isInstance);
    }

    @Test
    void whatIsDraggedAlongIsNotCountedAsInside() {
        var open = open(1);
        var claim = open.root().getArguments().get(0).getPremises().get(0);
        var deletion = Deletion.of(open, List.of(claim));
        assertThat(deletion.dragged()).isNotEmpty();
        assertThat(deletion.inside()).isEmpty();
    }

    @Test
    void undoRestoresEveryReferenceThatWasLoosened() throws IOException {
        var open = open(8);
        var actor = open.root().getSources().stream().flatMap(source -> source.getUtterances().stream())
                .flatMap(voice -> Optional.ofNullable(voice.getSpeaker()).stream()).findFirst().orElseThrow();
        var before = Bytes.write(open.root());
        var places = new HashSet<>(open.references().to(actor));
        var deletion = Deletion.of(open, List.of(actor));
        assertThat(deletion.loosened()).isNotEmpty();
        deletion.run("Delete");
        assertThat(open.references().to(actor)).isEmpty();
        var after = Bytes.write(open.root());
        assertThat(after).doesNotContain(actor.getId().toString());
        open.undo();
        assertThat(Bytes.write(open.root())).isEqualTo(before);
        assertThat(new HashSet<>(open.references().to(actor))).isEqualTo(places);
        open.redo();
        assertThat(Bytes.write(open.root())).isEqualTo(after);
    }
}
