package org.adduce.importer.text.internal.proposal;

import java.util.Locale;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.voice.Discussion;

/** What to call a source: the title above its voices, else the file's name, else its first words. */
final class SourceTitle {

    private static final int LONGEST = 60;

    private SourceTitle() {
    }

    static String of(Discussion discussion, String fileName) {
        if (discussion.title().isPresent()) {
            return discussion.title().get();
        }
        var stem = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').replace('-', ' ').replaceAll("\\s+", " ").strip();
        if (!stem.isEmpty()) {
            return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
        }
        return discussion.voices().isEmpty() ? "" : firstWords(discussion);
    }

    private static String firstWords(Discussion discussion) {
        var text = discussion.page().text();
        var reach = discussion.voices().getFirst().reach();
        int end = reach.start();
        while (end < reach.end() && !Chars.isLineEnd(text.charAt(end)) && end - reach.start() < LONGEST) {
            end++;
        }
        boolean whole = end == reach.end() || Chars.isLineEnd(text.charAt(end));
        int cut = end;
        while (!whole && cut > reach.start() + LONGEST / 2 && !Chars.isBlank(text.charAt(cut))) {
            cut--;
        }
        if (Character.isHighSurrogate(text.charAt(cut - 1))) {
            cut--;
        }
        return text.substring(reach.start(), cut).strip() + (whole ? "" : "\u2026");
    }
}
