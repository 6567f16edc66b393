package org.adduce.exporter.bibliography.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Source;

/** Splits names: as the bibliography of the source says they are split, else as they are usually split. */
final class Names {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "jnr", "snr");
    private static final String BORDER = "; ";

    private Names() {
    }

    /** The names of those who wrote a source. */
    static List<Name> authors(Source source) {
        var written = Fields.variable(source, "author");
        var split = written.isEmpty() ? List.<Name>of() : list(written);
        if (split.size() == source.getAuthors().size() && !split.isEmpty()) {
            return split;
        }
        return source.getAuthors().stream().map(Names::of).toList();
    }

    private static Name of(Actor actor) {
        var name = actor.getName() == null ? "" : actor.getName();
        return actor.getKind() == ActorKind.PERSON || actor.getKind() == ActorKind.ACCOUNT ? natural(name) : new Name("", name, "", true);
    }

    /** The names that one variable holds, without the mark for others. */
    static List<Name> list(String written) {
        return Arrays.stream(written.split(BORDER)).map(String::strip).filter(name -> !name.isEmpty() && !name.equals("others")).map(Names::one).toList();
    }

    /** Whether the names that one variable holds are not all. */
    static boolean hasOthers(String written) {
        return written.endsWith(BORDER + "others");
    }

    private static Name one(String written) {
        if (written.startsWith("{") && written.endsWith("}")) {
            return new Name("", written.substring(1, written.length() - 1), "", true);
        }
        var parts = new ArrayList<>(List.of(written.split("\\s*,\\s*", -1)));
        if (parts.size() == 1) {
            return natural(written);
        }
        return new Name(parts.getLast(), parts.getFirst(), parts.size() > 2 ? parts.get(1) : "", false);
    }

    private static Name natural(String name) {
        var words = List.of(name.strip().split("\\s+"));
        boolean hasSuffix = words.size() > 2 && SUFFIXES.contains(words.getLast().replace(".", "").toLowerCase(Locale.ROOT));
        int end = hasSuffix ? words.size() - 1 : words.size();
        int family = 0;
        while (family < end - 1 && !isPrefix(words.get(family))) {
            family++;
        }
        return new Name(String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, end)), hasSuffix ? words.getLast() : "", false);
    }

    private static boolean isPrefix(String word) {
        return Character.isLowerCase(word.codePoints().filter(Character::isLetter).findFirst().orElse('X'));
    }
}
