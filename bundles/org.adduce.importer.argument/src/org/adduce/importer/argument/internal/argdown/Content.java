package org.adduce.importer.argument.internal.argdown;

import java.util.List;

/**
 * What a statement, an argument or a heading says.
 *
 * @param form how it begins
 * @param title the title in brackets, empty where there is none
 * @param text its words, without the marks of formatting, tags' brackets and data
 * @param tags its tags
 * @param data its data as written, empty where there is none
 */
record Content(Form form, String title, String text, List<String> tags, String data) {

    /** How it begins. */
    enum Form {
        /** {@code [Title]: words}. */
        STATEMENT_DEFINITION,
        /** {@code [Title]}. */
        STATEMENT_REFERENCE,
        /** <code>&lt;Title&gt;: words</code>. */
        ARGUMENT_DEFINITION,
        /** <code>&lt;Title&gt;</code>. */
        ARGUMENT_REFERENCE,
        /** Words alone. */
        WORDS
    }

    boolean isArgument() {
        return form == Form.ARGUMENT_DEFINITION || form == Form.ARGUMENT_REFERENCE;
    }

    boolean isReference() {
        return form == Form.STATEMENT_REFERENCE || form == Form.ARGUMENT_REFERENCE;
    }
}
