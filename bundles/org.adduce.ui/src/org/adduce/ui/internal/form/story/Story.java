package org.adduce.ui.internal.form.story;

import java.util.List;

/**
 * What a form tells beneath its fields and nobody types: who said a claim, what an actor claimed, what answers a question.
 *
 * @param title what it tells of ("Said by"); empty where it goes on with what is above
 * @param count how much there is ("3, 2 origins"); may be empty
 * @param passages the lines, from the top
 * @param isBeside whether it stands beside its neighbours, to be compared with them, where there is room
 */
public record Story(String title, String count, List<Passage> passages, boolean isBeside) {

    /** Copies its list. */
    public Story {
        passages = List.copyOf(passages);
    }

    /** A story that takes the whole width. */
    public Story(String title, String count, List<Passage> passages) {
        this(title, count, passages, false);
    }

    /** The same beside its neighbours. */
    public Story beside() {
        return new Story(title, count, passages, true);
    }

    /** The text without styles, links and what is folded. */
    public String text() {
        return String.join("\n", passages.stream().map(Passage::text).toList());
    }
}
