package org.adduce.ui.internal.mark;

import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** Where that was said which will be recorded. */
public sealed interface Said {

    /** In these words of a text. */
    record Words(Reading reading, Stretch words) implements Said {

        @Override
        public Source source() {
            return reading.source();
        }

        /** The words themselves. */
        String text() {
            return words.of(reading.text());
        }
    }

    /** Somewhere in a source, in words that nobody has here. */
    record InSource(Source source) implements Said {
    }

    /** What it was said in. */
    Source source();

    /** The first words of a new claim. */
    default String suggestedClaim() {
        return switch (this) {
            case Words words -> SuggestedClaim.of(words.text());
            case InSource source -> "";
        };
    }

    /** Who most likely said it. */
    default ActorChoice speaker() {
        return switch (this) {
            case Words(var reading, var words) -> reading.voices().saying(words).map(voice -> ActorChoice.of(voice.utterance())).orElseGet(ActorChoice.Unknown::new);
            case InSource(var source) -> source.getAuthors().size() == 1 ? new ActorChoice.Existing(source.getAuthors().getFirst()) : new ActorChoice.Unknown();
        };
    }
}
