package org.adduce.cli.internal;

import org.adduce.core.query.Query;
import org.adduce.core.query.QueryFormatException;
import picocli.CommandLine.Option;

/** The option that says which elements are meant. */
final class SelectOption {

    @Option(names = "--select", paramLabel = "QUERY", description = "Only these elements: words, \"phrases\" and field:value; "
            + "blanks mean and, OR, -, parentheses.")
    private String query;

    /** Made by the command line. */
    SelectOption() {
        // its field is set afterwards
    }

    boolean isGiven() {
        return query != null;
    }

    /** The query, which finds everything if none was given. */
    Query query() {
        try {
            return query == null ? Query.everything() : Query.parse(query);
        } catch (QueryFormatException e) {
            throw Failures.of(query, e);
        }
    }
}
