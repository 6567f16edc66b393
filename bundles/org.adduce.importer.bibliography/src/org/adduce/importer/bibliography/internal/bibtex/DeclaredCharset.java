package org.adduce.importer.bibliography.internal.bibtex;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The charset that a comment near the beginning of a file names, as JabRef, Emacs and LaTeX write it. */
final class DeclaredCharset {

    private static final int HEAD = 4096;
    private static final Pattern DECLARATION = Pattern.compile("(?im)(?:^%+\\s*encoding:|-\\*-.*?coding:|^%+\\s*!TeX\\s+encoding\\s*=|jabref-meta:\\s*encoding:|^%+\\s*(?:vim:.*?)?fileencoding=)\\s*([\\w.:+-]+)");
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(Map.entry("latin-9", "ISO-8859-15"), Map.entry("latin9", "ISO-8859-15"),
            Map.entry("latin-10", "ISO-8859-16"), Map.entry("ansinew", "windows-1252"), Map.entry("cp1252", "windows-1252"),
            Map.entry("applemac", "x-MacRoman"), Map.entry("macosroman", "x-MacRoman"), Map.entry("mac-roman", "x-MacRoman"),
            Map.entry("utf8x", "UTF-8"), Map.entry("mule-utf-8", "UTF-8"), Map.entry("iso8859_1", "ISO-8859-1"), Map.entry("latin-5", "ISO-8859-9"));

    private DeclaredCharset() {
    }

    /** The name of the charset, or an empty text where none is declared or nobody knows it. */
    static String of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var found = DECLARATION.matcher(head);
        return found.find() ? known(found.group(1)) : "";
    }

    private static String known(String declared) {
        var name = declared.toLowerCase(Locale.ROOT).replaceFirst("-(unix|dos|mac)$", "");
        var other = OTHER_NAMES.getOrDefault(name, name.replaceFirst("^latin-?(\\d)$", "ISO-8859-$1"));
        try {
            return Charset.isSupported(other) ? other : "";
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return "";
        }
    }
}
