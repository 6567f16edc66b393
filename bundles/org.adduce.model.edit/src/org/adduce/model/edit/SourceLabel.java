package org.adduce.model.edit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.time.When;

/** What a source without a title is called: "Post by Rao, 12 June 2026", else by how its text begins. */
final class SourceLabel {

    private static final int FOUR_DIGITS = 9999;
    private static final int LEAST = 10;

    private SourceLabel() {
    }

    static String untitled(Source source) {
        var kind = ModelWords.literal(source.getKind());
        var name = kind.substring(0, 1).toUpperCase(Locale.getDefault()) + kind.substring(1);
        var by = source.getAuthors().isEmpty() ? name : LabelWords.text("label.by", name, ElementLabel.of(source.getAuthors().get(0)));
        if (source.getPublished() != null) {
            return ElementLabel.dated(by, source.getPublished());
        }
        return source.getSnapshots().stream().map(Snapshot::getText).flatMap(text -> ElementLabel.words(text).stream())
                .flatMap(text -> ElementLabel.words(begun(text)).stream()).findFirst()
                .or(() -> ElementLabel.words(source.getUrl()))
                .map(text -> LabelWords.text("label.text", by, Excerpt.of(text, Math.max(LEAST, ElementLabel.LONGEST - by.length() - 2))))
                .orElse(by);
    }

    /** How a text begins in words of its own; where it only quotes, in those it quotes. */
    private static String begun(String text) {
        return OwnWords.of(text.substring(0, Math.min(text.length(), VoiceLabel.ENOUGH))).replaceAll("(?m)^[>\\s]+", "");
    }

    /** The day of an instant, in UTC as everywhere in a dossier. */
    static String day(Instant instant) {
        var date = instant.atZone(ZoneOffset.UTC).toLocalDate();
        return Math.abs(date.getYear()) <= FOUR_DIGITS ? LabelWords.when(When.of(date)) : date.toString();
    }
}
