package org.adduce.ui.internal.mark.popup;

import java.time.LocalDate;
import org.adduce.model.time.When;
import org.adduce.ui.internal.mark.ActorChoice;
import org.adduce.ui.internal.mark.ActorMaking;
import org.adduce.ui.internal.mark.ActorSuggester;
import org.adduce.ui.internal.reader.SourceReader;

/** Opens the popups that say who speaks in a voice, and when. */
final class VoicePopups {

    private final SourceReader reader;

    VoicePopups(SourceReader reader) {
        this.reader = reader;
    }

    /** Asks who speaks in the voice in hand. */
    void setSpeaker() {
        reader.voiceInHand().ifPresent(hand -> {
            var words = new SuggestPopup.Words("mark.speakerOf", Messages.Speaker_title, Messages.Speaker_name, Messages.Speaker_hint);
            var utterance = hand.voice().utterance();
            var popup = new SuggestPopup<>(hand.control(), words, new ActorSuggester(reader.dossier().root().getActors()), ActorChoice::name, choice -> {
                reader.dossier().edit(Messages.Gesture_setSpeaker, root -> utterance.setSpeaker(new ActorMaking(root).of(choice).orElse(null)));
                return true;
            });
            popup.open(hand.bounds(), ActorChoice.of(utterance).name());
        });
    }

    /** Asks when the voice in hand was heard. */
    void setDate() {
        reader.voiceInHand().ifPresent(hand -> {
            var utterance = hand.voice().utterance();
            var start = utterance.getWhen() == null ? "" : utterance.getWhen().toString();
            new DatePopup(hand.control(), LocalDate.now(),
                    when -> reader.dossier().edit(Messages.Gesture_setDate, root -> utterance.setWhen(when.orElse((When) null)))).open(hand.bounds(), start);
        });
    }
}
