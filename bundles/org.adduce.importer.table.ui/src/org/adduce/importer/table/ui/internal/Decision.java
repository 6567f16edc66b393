package org.adduce.importer.table.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFile;
import org.adduce.importer.table.TableForm;
import org.adduce.importer.table.TableImporter;
import org.adduce.importer.table.TableMapping;
import org.adduce.importer.table.TableSample;

/**
 * What is decided of a table so far, and what it looks like with that.
 *
 * @param input the table
 * @param options what a person decided; the rest is guessed
 * @param sample its beginning, read with them
 */
public record Decision(ImportFile input, Map<String, String> options, TableSample sample) {

    /** Options that say how a table is written: with others its columns may be others. */
    private static final Set<String> FORM = Set.of(TableForm.DELIMITER, TableForm.QUOTE, TableForm.HEADER, Hints.CHARSET);

    /** Copies the options. */
    public Decision {
        options = Map.copyOf(options);
    }

    /** A table with some decided options. */
    public static Decision of(ImportFile input, Map<String, String> options) {
        return new Decision(input, options, sample(input, options));
    }

    private static TableSample sample(ImportFile input, Map<String, String> options) {
        var hints = input.hints();
        try {
            return TableSample.of(input.head(TableSample.BYTES), new Hints(hints.name(), hints.retrieved(), hints.published(), options));
        } catch (ImportException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** How the table is written where nobody decides. */
    public TableForm guessed() {
        var others = new LinkedHashMap<>(options);
        others.keySet().removeAll(Set.of(TableForm.DELIMITER, TableForm.QUOTE, TableForm.HEADER));
        return sample(input, others).form();
    }

    /** The same with another value of an option; an empty one leaves it to be guessed. */
    public Decision with(String option, String value) {
        var more = new LinkedHashMap<>(options);
        if (FORM.contains(option) || option.equals(TableMapping.KIND)) {
            more.keySet().removeIf(name -> name.startsWith(TableMapping.COLUMN));
        }
        if (value.isEmpty() && !option.startsWith(TableMapping.COLUMN)) {
            more.remove(option);
        } else {
            more.put(option, value);
        }
        if (option.startsWith(TableMapping.COLUMN)) {
            more.put(TableMapping.KIND, sample.mapping().kind());
        }
        return of(input, more);
    }

    /** Everything that has to be said for the next table of this kind to be read in the same way. */
    public Map<String, String> whole() {
        var whole = new LinkedHashMap<String, String>();
        whole.put(TableMapping.KIND, sample.mapping().kind());
        whole.put(TableMapping.SCOPE, sample.mapping().scope());
        whole.putAll(sample.form().options());
        Set.of(Hints.CHARSET, TableImporter.DATES, TableImporter.DECIMALS).stream().sorted().filter(options::containsKey).forEach(name -> whole.put(name, options.get(name)));
        sample.headers().forEach(header -> whole.put(TableMapping.COLUMN + header, sample.mapping().columns().getOrDefault(header, TableMapping.KEPT)));
        return whole;
    }
}
