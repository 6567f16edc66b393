package org.adduce.ui.internal.form.story;

import java.util.List;

/**
 * What a form tells beneath its fields and nobody types: who said a claim, what an actor claimed, what answers a question.
 *
 * @param title what it tells of ("Said by")
 * @param count how much there is ("3, 2 origins"); may be empty
 * @param passages the lines, from the top
 */
public record Story(String title, String count, List<Passage> passages) {

    /** Copies its list. */
    public Story {
        passages = List.copyOf(passages);
    }

    /** The text without styles and links. */
    public String text() {
        return String.join("\n", passages.stream().map(Passage::text).toList());
    }
}
