package org.adduce.importer.bibliography.internal.latex;

/** Values that LaTeX does not typeset: only what would have hurt BibTeX is escaped in them. */
final class VerbatimText {

    private static final String ESCAPED = "_%&#$~{} -";

    private VerbatimText() {
    }

    static String of(String value) {
        var text = value.replace("\\textasciitilde{}", "~").replace("\\textasciitilde ", "~").replace("\\textasciitilde", "~")
                .replace("\\~{}", "~").replace("{\\~}", "~").replace("\\textunderscore{}", "_").replace("$\\sim$", "~");
        if (text.startsWith("\\url{") && text.endsWith("}")) {
            text = text.substring("\\url{".length(), text.length() - 1);
        }
        return unescape(text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text);
    }

    private static String unescape(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEscape = c == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
            if (!isEscape && c != '{' && c != '}' || i > 0 && text.charAt(i - 1) == '\\') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
