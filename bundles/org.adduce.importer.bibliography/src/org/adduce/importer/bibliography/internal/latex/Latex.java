package org.adduce.importer.bibliography.internal.latex;

import java.util.Set;
import java.util.TreeSet;

/**
 * Makes readable text of a value written in LaTeX: accents and symbols become characters, commands that only say how
 * something looks go, formulas stay readable. A command that nobody knows stays as it is written and is remembered.
 */
public final class Latex {

    private final Set<String> unknown = new TreeSet<>();
    private final Macros macros;

    /** Knows the commands of LaTeX alone. */
    public Latex() {
        this(Macros.NONE);
    }

    /** Knows some further commands. */
    public Latex(Macros macros) {
        this.macros = macros;
    }

    /** The commands that were left as they were written. */
    public Set<String> unknown() {
        return unknown;
    }

    /** The text that a value means; blanks are evened out, empty lines stay as borders of paragraphs. */
    public String text(String value) {
        return isPlain(value) ? value : Spacing.even(new LatexReader(value, unknown, macros).read());
    }

    /** An address or a name of a file, where only special characters are escaped. */
    public String verbatim(String value) {
        var plain = value.indexOf('\\') < 0 && value.indexOf('{') < 0 ? value : VerbatimText.of(value);
        return plain.indexOf('\n') < 0 ? plain.strip() : plain.replaceAll("\\s*\\n\\s*", "").strip();
    }

    /** Whether nothing in a value has a meaning beyond itself; asked of every value, so it looks at each character once. */
    private static boolean isPlain(String value) {
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= '~' && isSpecial(c, before)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || value.isEmpty();
    }

    private static boolean isSpecial(char c, char before) {
        return switch (c) {
            case '\\', '{', '}', '$', '~', '\n', '\t', '`' -> true;
            case '-', ' ', '\'', ',', '<', '>' -> c == before;
            default -> false;
        };
    }
}
