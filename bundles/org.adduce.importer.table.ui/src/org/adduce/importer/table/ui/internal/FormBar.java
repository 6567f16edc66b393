package org.adduce.importer.table.ui.internal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adduce.core.importing.Hints;
import org.adduce.importer.table.TableForm;
import org.adduce.importer.table.TableImporter;
import org.adduce.importer.table.ui.internal.Chooser.Choice;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** How a table is written: found out, and to be decided otherwise. */
final class FormBar {

    private static final int ROWS = 10;
    private static final int GAP = 8;
    private static final List<String> CHARSETS = Stream.of("UTF-8", "windows-1252", "ISO-8859-15", "windows-1250", "windows-1251", "UTF-16LE", "x-MacRoman", "Shift_JIS", "GB18030", "Big5", "EUC-KR").filter(Charset::isSupported).toList();

    private final Composite area;
    private final Chooser delimiter;
    private final Chooser charset;
    private final Chooser header;
    private final Chooser dates;
    private final Chooser decimals;

    /** @param changed told an option's name and its new value; an empty one leaves it to be found out */
    FormBar(Composite parent, BiConsumer<String, String> changed) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(RowLayoutFactory.fillDefaults().spacing(GAP).wrap(true).center(true).create());
        delimiter = chooser(Messages.FormBar_delimiter, "import.delimiter", TableForm.DELIMITER, changed);
        header = chooser(Messages.FormBar_header, "import.header", TableForm.HEADER, changed);
        charset = chooser(Messages.FormBar_charset, "import.charset", Hints.CHARSET, changed);
        dates = chooser(Messages.FormBar_dates, "import.dates", TableImporter.DATES, changed);
        decimals = chooser(Messages.FormBar_decimals, "import.decimals", TableImporter.DECIMALS, changed);
    }

    /** A list stays with its label where there is not room for all in one line. */
    private Chooser chooser(String label, String id, String option, BiConsumer<String, String> changed) {
        var pair = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(pair);
        return new Chooser(pair, label, id, value -> changed.accept(option, value));
    }

    Composite control() {
        return area;
    }

    void show(Decision decision) {
        var options = decision.options();
        var guessed = decision.guessed().options();
        var delimiters = List.of(new Choice(",", Messages.FormBar_comma), new Choice(";", Messages.FormBar_semicolon), new Choice("tab", Messages.FormBar_tab), new Choice("|", Messages.FormBar_pipe));
        delimiter.show(found(delimiters, guessed.get(TableForm.DELIMITER)), options.getOrDefault(TableForm.DELIMITER, ""));
        var rows = IntStream.rangeClosed(0, ROWS).mapToObj(row -> new Choice(Integer.toString(row), row == 0 ? Messages.FormBar_noHeader : NLS.bind(Messages.FormBar_row, row))).toList();
        header.show(found(rows, guessed.get(TableForm.HEADER)), options.getOrDefault(TableForm.HEADER, ""));
        charset.show(orGuess(CHARSETS.stream().map(name -> new Choice(name, name)).toList()), options.getOrDefault(Hints.CHARSET, ""));
        dates.show(orGuess(List.of(new Choice("day", Messages.FormBar_day), new Choice("month", Messages.FormBar_month))), options.getOrDefault(TableImporter.DATES, ""));
        decimals.show(orGuess(List.of(new Choice("comma", Messages.FormBar_decimalComma), new Choice("point", Messages.FormBar_decimalPoint))), options.getOrDefault(TableImporter.DECIMALS, ""));
    }

    private static List<Choice> orGuess(List<Choice> choices) {
        return first(new Choice("", Messages.FormBar_guess), choices);
    }

    /** What was found out comes first. */
    private static List<Choice> found(List<Choice> choices, String guess) {
        var label = choices.stream().filter(choice -> choice.value().equals(guess)).map(Choice::label).findFirst().orElse(guess);
        return first(new Choice("", NLS.bind(Messages.FormBar_found, label)), choices);
    }

    private static List<Choice> first(Choice first, List<Choice> others) {
        var all = new ArrayList<Choice>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
