package org.adduce.importer.table.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adduce.importer.table.TableForm;
import org.apache.commons.csv.CSVFormat;

/** Tells how a table is written: the delimiter that gives the most rows of one width, the quotation mark, whether there is a header. */
public final class FormGuess {

    private static final int ROWS = 60;
    private static final int HEAD = 100_000;

    private FormGuess() {
    }

    /** How a text is most likely written. */
    public static TableForm of(String text, String name) {
        var head = head(text);
        var best = new TableForm(name.toLowerCase(Locale.ROOT).matches(".*\\.(tsv|tab)") ? '\t' : ',', '"', 1);
        double most = points(rows(head, best)) * 1.05;
        for (char delimiter : new char[] {',', ';', '\t', '|'}) {
            for (char quote : new char[] {'"', '\''}) {
                var form = new TableForm(delimiter, quote, 1);
                boolean isUsed = quote == '"' || head.matches("(?s)(?:^|.*[\\n" + (delimiter == '|' ? "\\|" : delimiter) + "])'[^'\\n]*'(?:[\\n" + (delimiter == '|' ? "\\|" : delimiter) + "].*|$)");
                double points = isUsed ? points(rows(head, form)) : 0;
                if (points > most) {
                    most = points;
                    best = form;
                }
            }
        }
        return new TableForm(best.delimiter(), best.quote(), HeaderRow.of(rows(head, best)));
    }

    private static String head(String text) {
        if (text.length() <= HEAD) {
            return text;
        }
        int end = text.lastIndexOf('\n', HEAD);
        return text.substring(0, end > 0 ? end : HEAD);
    }

    /** How many columns at the most, and how evenly. */
    private static double points(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        int width = rows.getFirst().size();
        long even = rows.stream().filter(row -> row.size() == width).count();
        return width < 2 ? 0.1 : (double) even / rows.size() * (1 + Math.min(width, 20) / 20.0);
    }

    /** How a text of a form is parsed. Blanks before a quotation mark count for nothing where somebody writes them. */
    static CSVFormat.Builder format(TableForm form, String text) {
        boolean isQuoted = form.quote() != TableForm.NO_QUOTE;
        return CSVFormat.DEFAULT.builder().setDelimiter(form.delimiter()).setQuote(isQuoted ? form.quote() : null).setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(isQuoted && text.contains(form.delimiter() + " " + form.quote())).setLenientEof(true).setTrailingData(true);
    }

    static List<List<String>> rows(String head, TableForm form) {
        var rows = new ArrayList<List<String>>();
        try (var parser = format(form, head).get().parse(new StringReader(head))) {
            for (var row : parser) {
                rows.add(row.toList());
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // not written so: what was read up to there counts little
            return rows.size() > 2 ? rows.subList(0, rows.size() / 2) : List.of();
        }
        return rows;
    }
}
