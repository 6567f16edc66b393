package org.adduce.importer.bibliography.internal.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.importer.bibliography.internal.latex.Latex;
import org.adduce.importer.bibliography.internal.reference.PersonName;

/** Reads a name as BibLaTeX writes it with keys: {@code family=Berg, given=Anna, prefix=van der}. */
final class KeyedName {

    private static final Pattern START = Pattern.compile("(?i)\"?\\s*(family|given|prefix|suffix|id)(-i)?\\s*=.*", Pattern.DOTALL);

    private KeyedName() {
    }

    static boolean isOne(String text) {
        return text.indexOf('=') > 0 && START.matcher(text).matches();
    }

    static PersonName read(List<String> parts, Latex latex) {
        var values = new HashMap<String, String>();
        for (var part : parts) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                var value = part.substring(equals + 1).strip().replaceAll("^\"|\"$", "");
                values.putIfAbsent(part.substring(0, equals).strip().replace("\"", "").toLowerCase(Locale.ROOT), latex.text(value));
            }
        }
        return new PersonName(values.getOrDefault("given", ""), values.getOrDefault("prefix", ""), values.getOrDefault("family", ""),
                values.getOrDefault("suffix", ""), false);
    }
}
