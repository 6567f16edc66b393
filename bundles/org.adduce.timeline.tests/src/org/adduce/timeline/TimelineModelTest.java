package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.time.End;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.adduce.timeline.TimeHolder.Feature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read from a dossier. */
class TimelineModelTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Dossier dossier = MAKE.createDossier();
    private final Source source = MAKE.createSource();
    private final Actor rao = MAKE.createActor();
    private final Claim claim = MAKE.createClaim();

    @BeforeEach
    void fill() {
        source.setId(UUID.randomUUID());
        source.setTitle("Fab thread");
        dossier.getSources().add(source);
        rao.setId(UUID.randomUUID());
        rao.setName("Rao");
        dossier.getActors().add(rao);
        claim.setId(UUID.randomUUID());
        claim.setText("Corvid is three years behind");
        claim.setKind(ClaimKind.FORECAST);
        dossier.getClaims().add(claim);
    }

    private Utterance voice() {
        var voice = MAKE.createUtterance();
        voice.setId(UUID.randomUUID());
        voice.setSpeaker(rao);
        source.getUtterances().add(voice);
        return voice;
    }

    private Assertion assertion(Utterance voice) {
        var assertion = MAKE.createAssertion();
        assertion.setId(UUID.randomUUID());
        assertion.setClaim(claim);
        assertion.setUtterance(voice);
        assertion.setStance(Stance.DENIES);
        assertion.setRecordedAt(Instant.EPOCH);
        source.getAssertions().add(assertion);
        return assertion;
    }

    private TimelineModel model() {
        return TimelineModel.of(dossier, Locale.UK);
    }

    @Test
    void anAssertionStandsWhenItsVoiceSpoke() {
        var voice = voice();
        voice.setWhen(When.parse("2026-06-12"));
        var assertion = assertion(voice);
        var item = model().find(assertion.getId()).orElseThrow();
        assertThat(item.time().orElseThrow().start()).isEqualTo(Instants.day("2026-06-12"));
        assertThat(item.holder().element()).isEqualTo(voice.getId());
        assertThat(item.holder().feature()).isEqualTo(Feature.WHEN);
        assertThat(model().name(item.lanes(Lanes.ACTOR).getFirst())).isEqualTo("Rao");
        assertThat(item.tooltip()).isEqualTo("Rao denies\n12 June 2026\nCorvid is three years behind");
        assertThat(model().find(voice.getId())).as("a voice in which something is marked is not shown beside that").isEmpty();
    }

    @Test
    void aVoiceInWhichNothingIsMarkedIsShown() {
        var voice = voice();
        voice.setWhen(When.parse("2026-06-12"));
        assertThat(model().said()).extracting(Item::kind).containsExactly(Item.Kind.VOICE);
    }

    @Test
    void quotedSpeechWithoutATimeWasSaidBefore() {
        var voice = voice();
        voice.setWhen(When.parse("2026-06-12"));
        var quoted = MAKE.createUtterance();
        quoted.setId(UUID.randomUUID());
        voice.getUtterances().add(quoted);
        var assertion = assertion(quoted);
        var item = model().find(assertion.getId()).orElseThrow();
        assertThat(item.time().orElseThrow().first()).isEqualTo(End.UNKNOWN);
        assertThat(item.time().orElseThrow().point()).isEqualTo(Instants.day("2026-06-13") - 1);
        assertThat(item.tooltip()).contains("before 12 June 2026");
        assertThat(item.holder().when()).isEmpty();
    }

    @Test
    void anUndatedSourceStandsOnTheShelfOnceForAllItsVoices() {
        assertion(voice());
        voice();
        voice();
        var shelf = model().shelf();
        assertThat(shelf).extracting(Item::kind).containsExactlyInAnyOrder(Item.Kind.SOURCE, Item.Kind.CLAIM);
        var waiting = shelf.stream().filter(item -> item.kind() == Item.Kind.SOURCE).findFirst().orElseThrow();
        assertThat(waiting.tooltip()).contains("Fab thread").contains("3 voices wait");
        assertThat(waiting.holder().feature()).isEqualTo(Feature.PUBLISHED);
        assertThat(model().said()).isEmpty();
    }

    @Test
    void aDistanceIsDrawnOnceItsAnchorIsDated() {
        var voice = voice();
        claim.setAbout(When.parse("@" + voice.getId() + "+P1Y"));
        assertThat(model().about()).isEmpty();
        voice.setWhen(When.parse("2026-06-12"));
        assertThat(model().about().getFirst().time().orElseThrow().start()).isEqualTo(Instants.day("2027-06-12"));
        assertThat(model().about().getFirst().tooltip()).contains("the words of Rao");
    }

    @Test
    void aForecastCarriesItsChancesAndItsStanding() {
        claim.setAbout(When.parse("2028"));
        assertion(voice()).setCertainty(Certainty.of(0.1));
        assertion(voice()).setCertainty(Certainty.of(0.255));
        var item = model().about().getFirst();
        assertThat(item.look().prefix()).isEqualTo("10\u201325.5\u00a0%");
        assertThat(item.tooltip()).contains("Forecast, about 2028").contains("nobody for it, 2 against");
    }

    @Test
    void relatedAreAnAssertionAndItsClaimBothWays() {
        var assertion = assertion(voice());
        assertion.setSaidAt(When.parse("2026-06-12"));
        var event = MAKE.createEvent();
        event.setId(UUID.randomUUID());
        event.setTitle("Kestrel ships");
        event.getEvidence().add(assertion);
        dossier.getEvents().add(event);
        assertThat(model().related(assertion.getId())).containsExactlyInAnyOrder(claim.getId(), event.getId());
        assertThat(model().related(claim.getId())).containsExactly(assertion.getId());
        assertThat(model().related(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aDossierOfGapsIsReadToo() {
        var bare = MAKE.createEvent();
        bare.setId(UUID.randomUUID());
        bare.setWhen(When.parse("2024"));
        dossier.getEvents().add(bare);
        claim.setText(null);
        var assertion = assertion(voice());
        assertion.setClaim(null);
        assertion.setSaidAt(When.parse("2024"));
        rao.setName(null);
        assertThat(model().events().getFirst().look().label()).isEqualTo("Event without a title");
        assertThat(model().said()).allSatisfy(item -> assertThat(item.tooltip()).isNotBlank());
    }

    @Test
    void aSourceWithoutATitleIsCalledByHowItBegins() {
        source.setTitle(null);
        source.setUrl("https://fab.example/1");
        assertThat(model().shelf()).extracting(item -> item.look().label()).contains("https://fab.example/1");
        var text = MAKE.createSnapshot();
        text.setText("\n  They are three years behind.\nI doubt it.");
        source.getSnapshots().add(text);
        assertThat(model().shelf()).extracting(item -> item.look().label()).contains("They are three years behind.");
        text.setText("\ud83d\ude42".repeat(100));
        assertThat(model().shelf()).extracting(item -> item.look().label()).contains("\ud83d\ude42".repeat(40));
    }
}
