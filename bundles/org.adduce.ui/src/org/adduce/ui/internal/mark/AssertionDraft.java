package org.adduce.ui.internal.mark;

import java.util.Optional;
import org.adduce.model.Stance;
import org.adduce.model.value.Certainty;
import org.adduce.ui.internal.reader.Reading;
import org.adduce.ui.internal.reader.Stretch;

/** What will be recorded of some words. */
final class AssertionDraft {

    private final Reading reading;
    private final Stretch words;
    private ClaimChoice claim = new ClaimChoice.Missing();
    private ActorChoice speaker;
    private Stance stance = Stance.ASSERTS;
    private PassingOn passingOn = new PassingOn.Nobody();
    /** Null where nothing is said of it. */
    private Certainty certainty;

    /** Of {@code words}, said by the innermost voice they stand in. */
    AssertionDraft(Reading reading, Stretch words) {
        this.reading = reading;
        this.words = words;
        this.speaker = reading.voices().saying(words).map(voice -> ActorChoice.of(voice.utterance())).orElseGet(ActorChoice.Unknown::new);
    }

    Reading reading() {
        return reading;
    }

    Stretch words() {
        return words;
    }

    ClaimChoice claim() {
        return claim;
    }

    void setClaim(ClaimChoice choice) {
        claim = choice;
    }

    ActorChoice speaker() {
        return speaker;
    }

    void setSpeaker(ActorChoice choice) {
        speaker = choice;
    }

    Stance stance() {
        return stance;
    }

    void setStance(Stance taken) {
        stance = taken;
    }

    PassingOn passingOn() {
        return passingOn;
    }

    void setPassingOn(PassingOn choice) {
        passingOn = choice;
    }

    Optional<Certainty> certainty() {
        return Optional.ofNullable(certainty);
    }

    void setCertainty(Optional<Certainty> sure) {
        certainty = sure.orElse(null);
    }

    /** Whether there is enough to record. */
    boolean isComplete() {
        return !(claim instanceof ClaimChoice.Missing);
    }
}
