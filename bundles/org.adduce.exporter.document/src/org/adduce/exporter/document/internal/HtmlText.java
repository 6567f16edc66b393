package org.adduce.exporter.document.internal;

/** Makes pieces of HTML of texts. */
final class HtmlText {

    private HtmlText() {
    }

    /** A text in which nothing is markup. */
    static String escaped(String text) {
        return Texts.printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A text with its paragraphs and lines. */
    static String paragraphs(String text) {
        var out = new StringBuilder();
        for (var paragraph : text.strip().split("\\n\\s*\\n")) {
            out.append("<p>").append(escaped(paragraph.strip()).replace("\n", "<br>")).append("</p>");
        }
        return out.toString();
    }

    /** A link, if the address is one that a reader may follow; else the words alone. */
    static String link(String address, String words) {
        boolean isSafe = address.matches("(?i)(?:https?|mailto|ftp)://?\\S+") || address.matches("(?i)mailto:\\S+");
        return isSafe ? "<a href=\"" + escaped(address) + "\">" + escaped(words) + "</a>" : escaped(words);
    }
}
