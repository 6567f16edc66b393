package org.adduce.about;

/**
 * What a library says of its licence, in its own words.
 *
 * @param file where in the library it stands
 * @param text the words, plain or HTML as the file's name says
 * @since 1.0
 */
public record LegalText(String file, String text) {

    /** Whether the words are HTML. */
    public boolean isHtml() {
        return file.endsWith(".html") || file.endsWith(".htm");
    }
}
