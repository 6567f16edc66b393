package org.adduce.ui.internal.mark;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.adduce.model.Source;
import org.adduce.model.time.When;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** Where that was said which will be recorded. */
public sealed interface Said {

    /** Years beyond are of stars, and not all of them are ones of calendars. */
    Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

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

    /** The year in which it was said at the latest, if that is known. */
    default OptionalInt year() {
        var voice = this instanceof Words(var reading, var words) ? reading.voices().saying(words).map(saying -> saying.utterance().getWhen()) : Optional.<When>empty();
        return voice.or(() -> Optional.ofNullable(source().getPublished())).flatMap(when -> when.bounds().latestInstant())
                .filter(FAR::isAfter).map(latest -> OptionalInt.of(latest.atOffset(ZoneOffset.UTC).getYear())).orElseGet(OptionalInt::empty);
    }

    /** Who most likely said it. */
    default ActorChoice speaker() {
        return switch (this) {
            case Words(var reading, var words) -> reading.voices().saying(words).map(voice -> ActorChoice.of(voice.utterance())).orElseGet(ActorChoice.Unknown::new);
            case InSource(var source) -> source.getAuthors().size() == 1 ? new ActorChoice.Existing(source.getAuthors().getFirst()) : new ActorChoice.Unknown();
        };
    }
}
