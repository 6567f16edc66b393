package org.adduce.ui.internal.mark;

import java.util.Optional;
import org.adduce.model.Stance;
import org.adduce.model.value.Certainty;

/** What will be recorded of what was said. */
public final class AssertionDraft {

    private final Said said;
    private ClaimChoice claim = new ClaimChoice.Missing();
    private ActorChoice speaker;
    private Stance stance = Stance.ASSERTS;
    private PassingOn passingOn = new PassingOn.Nobody();
    /** Null where nothing is said of it. */
    private Certainty certainty;
    private String place = "";

    /** Of something said by whom it was most likely said by: of words, by the innermost voice they stand in. */
    public AssertionDraft(Said said) {
        this.said = said;
        this.speaker = said.speaker();
    }

    public Said said() {
        return said;
    }

    /** Where in its source it was said, in the words of whoever looked: "p. 12"; empty where that is not told. */
    public String place() {
        return place;
    }

    public void setPlace(String where) {
        place = where.strip();
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
