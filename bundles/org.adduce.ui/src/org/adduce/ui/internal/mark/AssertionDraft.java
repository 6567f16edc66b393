package org.adduce.ui.internal.mark;

import java.util.Optional;
import org.adduce.model.Stance;
import org.adduce.model.value.Certainty;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** What will be recorded of some words. */
public final class AssertionDraft {

    private final Reading reading;
    private final Stretch words;
    private ClaimChoice claim = new ClaimChoice.Missing();
    private ActorChoice speaker;
    private Stance stance = Stance.ASSERTS;
    private PassingOn passingOn = new PassingOn.Nobody();
    /** Null where nothing is said of it. */
    private Certainty certainty;

    /** Of {@code words}, said by the innermost voice they stand in. */
    public AssertionDraft(Reading reading, Stretch words) {
        this.reading = reading;
        this.words = words;
        this.speaker = reading.voices().saying(words).map(voice -> ActorChoice.of(voice.utterance())).orElseGet(ActorChoice.Unknown::new);
    }

    public Reading reading() {
        return reading;
    }

    public Stretch words() {
        return words;
    }

    public ClaimChoice claim() {
        return claim;
    }

    public void setClaim(ClaimChoice choice) {
        claim = choice;
    }

    public ActorChoice speaker() {
        return speaker;
    }

    public void setSpeaker(ActorChoice choice) {
        speaker = choice;
    }

    public Stance stance() {
        return stance;
    }

    public void setStance(Stance taken) {
        stance = taken;
    }

    public PassingOn passingOn() {
        return passingOn;
    }

    public void setPassingOn(PassingOn choice) {
        passingOn = choice;
    }

    public Optional<Certainty> certainty() {
        return Optional.ofNullable(certainty);
    }

    public void setCertainty(Optional<Certainty> sure) {
        certainty = sure.orElse(null);
    }

    /** Whether there is enough to record. */
    public boolean isComplete() {
        return !(claim instanceof ClaimChoice.Missing);
    }
}
