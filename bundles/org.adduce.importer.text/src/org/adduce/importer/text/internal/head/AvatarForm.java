package org.adduce.importer.text.internal.head;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** "Lena Kovac's avatar": the alternative text of a picture, copied with a newsletter's comments. */
final class AvatarForm implements HeadForm {

    private static final int LONGEST = 90;
    private static final String ENDING = "'s avatar";
    /** As it is called elsewhere; "Avatar de" may begin a sentence, but no line ends with it. */
    private static final Pattern ABROAD = Pattern.compile("(?:Avatar|Profilbild) (?:de |d['\u2019]|von |di |del |do )([^.!?:]{2,60})");
    private static final String AFTER_S = "' avatar";

    @Override
    public Optional<Head> at(Page page, int line) {
        if (page.length(line) > LONGEST) {
            return Optional.empty();
        }
        var words = page.words(line).replaceAll("[\u00A0\u202F]", " ");
        var even = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (even.endsWith(ENDING) && !even.equals("user" + ENDING)) {
            return head(words.substring(0, words.length() - ENDING.length()), line);
        }
        if (even.equals("user" + ENDING)) {
            return unnamed(page, line);
        }
        var abroad = ABROAD.matcher(words);
        if (abroad.matches()) {
            return abroad.group(1).equalsIgnoreCase("user") ? unnamed(page, line) : head(abroad.group(1), line);
        }
        return even.endsWith("s" + AFTER_S) ? head(words.substring(0, words.length() - AFTER_S.length()), line) : Optional.empty();
    }

    /** A picture of somebody whose name and time stand below. */
    private static Optional<Head> unnamed(Page page, int line) {
        int name = page.seenFrom(line + 1);
        int time = page.seenFrom(name + 1);
        boolean isOne = time < page.lines() && page.length(name) <= LONGEST && Meta.isStamp(page, time);
        return isOne ? Plate.read(page.words(name)).map(plate -> Head.on(line, Kind.AVATAR, plate, Optional.empty(), true).until(name)) : Optional.empty();
    }

    private static Optional<Head> head(String name, int line) {
        var plate = new Plate(Optional.of(name.strip()), Optional.empty());
        return name.isBlank() ? Optional.empty()
                : Optional.of(Head.on(line, Kind.AVATAR, plate, Optional.empty(), true));
    }
}
