package org.adduce.importer.bibliography.internal.latex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What commands of LaTeX that need no argument stand for, and which commands only say how their argument looks. */
final class Symbols {

    private static final Map<String, String> TEXT = read("text-symbols.txt");
    private static final Map<String, String> MATH = read("math-symbols.txt");
    private static final Set<String> LOOKS = Set.of("emph", "textit", "textbf", "texttt", "textsc", "textsf", "textrm", "textsl", "textup",
            "textmd", "textnormal", "text", "mbox", "hbox", "fbox", "makebox", "underline", "uline", "em", "it", "bf", "tt", "sc", "sf", "rm", "sl", "itshape",
            "bfseries", "scshape", "ttfamily", "sffamily", "rmfamily", "upshape", "normalfont", "normalsize", "small", "footnotesize",
            "large", "Large", "tiny", "relax", "protect", "ignorespaces", "mathrm", "mathit", "mathbf", "mathsf", "mathtt", "mathcal",
            "mathbb", "mathfrak", "mathscr", "mathsfit", "boldsymbol", "bm", "operatorname", "left", "right", "big", "Big", "bigl", "bigr", "displaystyle",
            "textstyle", "limits", "nolimits", "nolinkurl", "url", "path", "MakeUppercase", "MakeLowercase", "NoCaseChange", "lowercase", "uppercase", "textgreek", "textcyrillic",
            "nocase", "bibstring", "mkbibemph", "mkbibitalic", "mkbibbold", "mkbibacro", "xspace", "unskip", "noindent", "centering",
            "textlatin", "ensuremath", "mathop", "mathord", "mathopen", "mathclose", "allowbreak", "mdseries", "slshape");

    private Symbols() {
    }

    /** What a command stands for in text. */
    static Optional<String> text(String command) {
        return Optional.ofNullable(TEXT.get(command));
    }

    /** What a command stands for in a formula. */
    static Optional<String> math(String command) {
        return Optional.ofNullable(MATH.get(command)).or(() -> text(command));
    }

    /** Whether a command only says how something looks: what it is for is what follows. */
    static boolean isLook(String command) {
        return LOOKS.contains(command);
    }

    private static Map<String, String> read(String name) {
        var symbols = new HashMap<String, String>();
        try (var in = new BufferedReader(new InputStreamReader(Symbols.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int tab = line.indexOf('\t');
                symbols.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The table of symbols is not readable: " + name, e);
        }
        return symbols;
    }
}
