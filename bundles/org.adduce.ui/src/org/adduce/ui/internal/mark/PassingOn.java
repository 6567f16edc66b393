package org.adduce.ui.internal.mark;

import java.util.ArrayList;
import java.util.List;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.reader.page.Voice;

/** Whether words are somebody's own or are passed on, and by whom. */
public sealed interface PassingOn {

    /** The words are the speaker's own, said where they stand. */
    record Nobody() implements PassingOn {
    }

    /** The first voice is quoted by the second, that one by the third, and so on. At least two. */
    record Quoting(List<Voice> voices) implements PassingOn {
    }

    /** A voice tells what somebody else says who has no voice of his own here: the speaker that is named. */
    record Telling(Voice voice) implements PassingOn {
    }

    /** What may be the case with what was said, the likeliest first. */
    static List<PassingOn> offers(Said said) {
        return switch (said) {
            case Said.InSource source -> List.of(new Nobody());
            case Said.Words(var reading, var words) -> offers(reading, words);
        };
    }

    private static List<PassingOn> offers(Reading reading, Stretch words) {
        var offers = new ArrayList<PassingOn>();
        offers.add(new Nobody());
        var saying = reading.voices().saying(words);
        saying.ifPresent(voice -> {
            var outward = voice.chain();
            for (int length = 2; length <= outward.size(); length++) {
                offers.add(new Quoting(outward.subList(0, length)));
            }
            reading.voices().in(words).stream().filter(inner -> inner != voice && inner.chain().contains(voice))
                    .forEach(inner -> offers.add(new Quoting(inner.chain().subList(0, inner.chain().indexOf(voice) + 1))));
            offers.add(new Telling(voice));
        });
        return offers;
    }
}
