package org.adduce.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ActorKind;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.Event;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** What checks offer to put right, and that it is put right in one gesture. */
class RepairsTest {

    private static final String GUEST = "org.example.check.loud";

    private final Draft draft = new Draft();
    private final List<IStatus> log = new ArrayList<>();
    private OpenDossier open;

    private OpenDossier open() {
        if (open == null) {
            open = OpenDossier.create(Path.of("draft.adduce"), draft.dossier);
        }
        return open;
    }

    /** The fixes of one kind that a check offers, looked for in a copy as the workbench does. */
    private List<Repair> repairs(String check, String kind) {
        var rule = CheckRegistry.platform().byId("org.adduce.check." + check).orElseThrow();
        return Checks.run(open().copy(), List.of(rule), new NullProgressMonitor()).stream().flatMap(finding -> finding.repairs().stream())
                .filter(repair -> repair.fix().kind().equals(kind)).toList();
    }

    private void repair(String check, String kind) {
        var repairs = repairs(check, kind);
        assertThat(repairs).as(check + " offers " + kind).isNotEmpty();
        var before = open().revision();
        assertThat(Repairs.apply(open(), repairs)).isEqualTo(new RepairReport(repairs.size(), 0, Optional.empty()));
        assertThat(repairs(check, kind)).as("nothing is left").isEmpty();
        assertThat(open().history()).hasSize(1);
        open().undo();
        assertThat(open().revision()).isGreaterThan(before);
        assertThat(repairs(check, kind)).hasSameSizeAs(repairs);
        open().redo();
    }

    @Test
    void aQuoteWhoseWordsMovedIsMarkedWhereTheyStand() {
        var source = draft.source("Rao says: the Tern is late. Nobody else does.");
        var quote = draft.quote(source, 10, 26);
        quote.getAnchors().clear();
        quote.getAnchors().add(draft.anchor(source, 0, 16));
        repair("quote", "mark-again");
        assertThat(quote.getAnchors()).containsExactly(draft.anchor(source, 10, 26));
        assertThat(quote.getState()).isEqualTo(QuoteState.FOUND);
    }

    @Test
    void aPlaceBeyondTheTextIsMarkedWhereTheWordsStand() {
        var source = draft.source("Rao says: the Tern is late.");
        var quote = draft.quote(source, 10, 26);
        quote.getAnchors().clear();
        quote.getAnchors().add(draft.anchor(source, 100, 116));
        repair("anchor", "mark-again");
        assertThat(quote.getAnchors()).containsExactly(draft.anchor(source, 10, 26));
    }

    @Test
    void aLostQuoteThatIsThereAfterAllIsMarked() {
        var source = draft.source("Rao says: the Tern is late.");
        var quote = draft.quote(source, 10, 26);
        quote.getAnchors().clear();
        quote.setState(QuoteState.LOST);
        repair("quote", "mark-again");
        assertThat(quote.getState()).isEqualTo(QuoteState.FOUND);
    }

    @Test
    void threeActorsOfOneNameAreMergedInOneGesture() {
        var rao = draft.actor("Priya Rao");
        var second = draft.actor("priya rao");
        var third = draft.actor("Priya RAO");
        draft.event("2026").getParticipants().addAll(List.of(second, third));
        repair("duplicate-actor", "merge-actors");
        assertThat(draft.dossier.getActors()).hasSize(1);
        assertThat(draft.dossier.getEvents().getFirst().getParticipants()).containsExactly(draft.dossier.getActors().getFirst());
        assertThat(List.of(rao, second, third)).allSatisfy(actor -> assertThat(open().find(actor.getId())).contains(draft.dossier.getActors().getFirst()));
    }

    @Test
    void anAccountOfAPersonsNameIsMadeThatPersons() {
        var rao = draft.actor("Priya Rao");
        var account = draft.actor("Priya Rao");
        account.setKind(ActorKind.ACCOUNT);
        repair("duplicate-actor", "own-account");
        assertThat(account.getOwner()).isEqualTo(rao);
    }

    @Test
    void wordsThatStandTwiceAreNotMarkedByGuess() {
        var source = draft.source("late late");
        var quote = unplaced(source.getSnapshots().get(0).getId().toString(), "late");
        source.getAnnotations().get(0).getQuotes().clear();
        source.getAnnotations().get(0).getQuotes().add(quote);
        assertThat(repairs("quote", "mark-again")).isEmpty();
    }

    private Quote unplaced(String snapshot, String words) {
        var source = draft.dossier.getSources().get(0);
        var quote = draft.quote(source, 0, 4);
        quote.getAnchors().clear();
        quote.setPrefix("");
        quote.setSuffix("");
        quote.setExact(words);
        return quote;
    }

    @Test
    void aQuoteThatIsNotTrueCanSaySo() {
        var source = draft.source("The Tern is late, they say.");
        var quote = draft.quote(source, 0, 16);
        quote.setExact("The Kestrel is early");
        quote.setPrefix("");
        quote.setSuffix("");
        repair("quote", "admit");
        assertThat(quote.getState()).isNotEqualTo(QuoteState.FOUND);
    }

    @Test
    void anAlteredQuoteCanTakeTheWordsOfItsSource() {
        var source = draft.source("The Tern is late, they say.");
        var quote = draft.quote(source, 0, 16);
        quote.setExact("The tern is late");
        quote.setState(QuoteState.ALTERED);
        repair("quote", "take-words");
        assertThat(quote.getExact()).isEqualTo("The Tern is late");
        assertThat(quote.getState()).isEqualTo(QuoteState.FOUND);
    }

    @Test
    void aTimeTheWrongWayRoundIsExchanged() {
        var event = reversed();
        var first = draft.dossier.getEvents().getFirst();
        repair("interval", "exchange");
        assertThat(event.getWhen()).isEqualTo(When.parse("@" + first.getId() + "/@" + first.getId() + "+P2Y"));
    }

    private Event reversed() {
        var first = draft.event("2026-01");
        return draft.event("@" + first.getId() + "+P2Y/@" + first.getId());
    }

    @Test
    void numbersTheWrongWayRoundAreExchanged() {
        var quantity = draft.with(Draft.MAKE.createQuantity());
        quantity.setMeasure("lag");
        quantity.setLow(new BigDecimal("10"));
        quantity.setHigh(new BigDecimal("8"));
        draft.claim("It lags").getQuantities().add(quantity);
        repair("interval", "exchange-numbers");
        assertThat(quantity.getLow()).isEqualByComparingTo("8");
        assertThat(quantity.getHigh()).isEqualByComparingTo("10");
    }

    @Test
    void certaintiesTheWrongWayRoundAreExchangedAllAtOnce() {
        var source = draft.source("text");
        for (int i = 0; i < 3; i++) {
            draft.assertion(source, draft.claim("It will come " + i), Stance.ASSERTS).setCertainty(new Certainty("perhaps", 0.75, 0.25, ""));
        }
        repair("certainty", "exchange");
        assertThat(source.getAssertions()).allMatch(assertion -> assertion.getCertainty().low() == 0.25);
        assertThat(open().undoLabel()).hasValueSatisfying(label -> assertThat(label).contains("(3)"));
    }

    @Test
    void theHorizonOfAForecastIsTheYearItNames() {
        var by = forecast("The fab will run by 2028.");
        var in = forecast("In 2031 the Tern ships.");
        forecast("Sales will grow by 2000 units until 2030.");
        forecast("Some day it will come.");
        forecast("Since 2020 it has been promised.");
        repair("horizon", "about-its-year");
        assertThat(by.getAbout()).isEqualTo(When.parse("../2028"));
        assertThat(in.getAbout()).isEqualTo(When.parse("2031"));
        assertThat(draft.dossier.getClaims().stream().filter(claim -> claim.getAbout() != null)).hasSize(2);
    }

    private Claim forecast(String words) {
        var claim = draft.claim(words);
        claim.setKind(ClaimKind.FORECAST);
        return claim;
    }

    @Test
    void aCircleIsCutAtOnePlace() {
        var one = draft.claim("If the fab opens");
        var other = draft.claim("If the grid holds");
        one.getConditions().add(other);
        other.getConditions().add(one);
        repair("circle.conditions", "cut");
        assertThat(one.getConditions().size() + other.getConditions().size()).isEqualTo(1);
    }

    @Test
    void whatLeadsNowhereIsCleared() {
        var claim = draft.claim("It is late");
        var gone = draft.claim("It never was");
        claim.getConditions().add(gone);
        claim.getConditions().add(draft.claim("It is paid"));
        draft.dossier.getClaims().remove(gone);
        repair("dangling", "clear");
        assertThat(claim.getConditions()).hasSize(1);
    }

    @Test
    void anAssertionWithoutItsClaimIsNotSimplyCleared() {
        var claim = draft.claim("It is late");
        draft.assertion(draft.source("text"), claim, Stance.ASSERTS);
        draft.dossier.getClaims().remove(claim);
        assertThat(repairs("dangling", "clear")).isEmpty();
    }

    @Test
    void aDoubtIsSettled() {
        draft.actor("Rao").setDoubt("Perhaps Roe");
        repair("doubt", "settle");
    }

    @Test
    void aVoiceIsMovedOutToWhereItsWordsLie() {
        var outer = draft.voice(draft.source("Ana says: no. Bo says: yes, she said maybe."), 0, 13);
        var inner = draft.quoted(outer, 14, 27);
        repair("nesting", "move-out");
        assertThat(inner.eContainer()).isSameAs(outer.eContainer());
    }

    @Test
    void aFindingThatIsNoLongerSoIsLeftAlone() {
        var event = reversed();
        var repairs = repairs("interval", "exchange");
        open().edit("Correct", root -> event.setWhen(When.parse("2027")));
        assertThat(Repairs.apply(open(), repairs)).isEqualTo(new RepairReport(0, 1, Optional.empty()));
        assertThat(event.getWhen()).isEqualTo(When.parse("2027"));
        assertThat(open().history()).hasSize(1);
    }

    @Test
    void anElementThatIsGoneIsLeftAlone() {
        reversed();
        var repairs = repairs("interval", "exchange");
        open().edit("Delete", root -> root.getEvents().clear());
        assertThat(Repairs.apply(open(), repairs).untouched()).isEqualTo(1);
    }

    private CheckRegistry guest(Check check) {
        return new CheckRegistry(List.of(new CheckContribution(GUEST, "Nobody shouts", "", Severity.INFO, "org.example", () -> check)), log::add);
    }

    private List<Repair> guestRepairs(CheckRegistry registry) {
        return Checks.run(open().copy(), List.of(registry.byId(GUEST).orElseThrow()), new NullProgressMonitor()).stream()
                .flatMap(finding -> finding.repairs().stream()).toList();
    }

    private static Check loud(Fix.Remedy<Claim> remedy) {
        return context -> context.all(Claim.class).stream().filter(claim -> claim.getText().endsWith("!"))
                .forEach(claim -> context.report(claim, "Loud", Fix.on(Claim.class, "quiet", "Lower the voice", remedy)));
    }

    @Test
    void aPlugInsFixIsOneGestureToo() {
        var claim = draft.claim("It is late!");
        draft.claim("It is late");
        var registry = guest(loud((live, dossier) -> live.setText(live.getText().replace("!", "."))));
        assertThat(Repairs.apply(open(), guestRepairs(registry), registry).repaired()).isEqualTo(1);
        assertThat(claim.getText()).as("the same object").isEqualTo("It is late.");
        assertThat(open().undoLabel()).contains("Lower the voice");
        open().undo();
        assertThat(claim.getText()).isEqualTo("It is late!");
        assertThat(open().isDirty()).isTrue();
    }

    @Test
    void aFixThatFailsHalfWayChangesNothingAndIsNamed() {
        var claims = List.of(draft.claim("One!"), draft.claim("Two!"));
        var before = json();
        var registry = guest(loud((live, dossier) -> {
            live.setText("changed");
            if (live.getId().equals(claims.get(1).getId())) {
                throw new IllegalStateException("half way");
            }
        }));
        var report = Repairs.apply(open(), guestRepairs(registry), registry);
        assertThat(report.fault()).hasValueSatisfying(fault -> assertThat(fault).contains("org.example", "half way"));
        assertThat(json()).isEqualTo(before);
        assertThat(open().history()).isEmpty();
        assertThat(log).hasSize(1);
        assertThat(Checks.run(open().copy(), registry.rules(), new NullProgressMonitor())).extracting(Finding::element)
                .as("the check is off and says so").anyMatch(Dossier.class::isInstance);
    }

    private String json() {
        return open().root().getClaims().stream().map(claim -> claim.getText()).toList().toString();
    }
}
