package org.adduce.timeline.internal.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;

/** What to call a source: its title, else how its text begins, else its address. */
final class SourceNames {

    /** As much as anybody reads of it on a picture; UTF-16 units. */
    private static final int BEGINNING = 80;

    private SourceNames() {
    }

    static String of(Source source, Phrases phrases) {
        var beginnings = source.getSnapshots().stream().map(Snapshot::getText).flatMap(text -> Optional.ofNullable(text).stream()).map(SourceNames::beginning);
        var name = Stream.concat(Stream.concat(Stream.ofNullable(source.getTitle()), beginnings), Stream.ofNullable(source.getUrl())).filter(words -> !words.isBlank()).findFirst();
        return phrases.orElse(name.orElse(""), "source.untitled");
    }

    /** Megabytes of text are not looked through for it. */
    private static String beginning(String text) {
        int end = Math.min(text.length(), BEGINNING);
        boolean isWhole = end == text.length() || !Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, isWhole ? end : end - 1).strip().lines().findFirst().orElse("");
    }
}
