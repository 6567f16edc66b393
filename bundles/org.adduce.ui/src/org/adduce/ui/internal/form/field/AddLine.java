package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What else can be said of an element: the names of fields that are empty and not shown. */
final class AddLine {

    private static final String GAP = "    ";

    private final LinkedText text;
    private final Look look;
    private final Consumer<FieldRows.Entry> adder;
    private List<FieldRows.Entry> offered = List.of();

    AddLine(Composite parent, Look look, Consumer<FieldRows.Entry> adder) {
        this.look = look;
        this.adder = adder;
        text = new LinkedText(parent, look);
        text.text().setMargins(Look.PAD, Look.RISE, Look.PAD, Look.RISE);
        text.text().setLineSpacing(2);
        text.text().setData("org.adduce.id", "properties.add");
        text.text().getAccessible().addAccessibleListener(new SpokenName(() -> Messages.AddLine_name));
    }

    Control control() {
        return text.text();
    }

    void offer(List<FieldRows.Entry> lines) {
        if (lines.equals(offered)) {
            return;
        }
        offered = List.copyOf(lines);
        var words = new StringBuilder();
        var links = new ArrayList<LinkedText.Link>();
        for (var line : lines) {
            words.append(words.isEmpty() ? "" : GAP);
            int start = words.length();
            // A name stays on one line.
            words.append(NLS.bind(Messages.AddLine_field, line.label()).replace(' ', '\u00a0'));
            links.add(new LinkedText.Link(start, words.length(), any -> adder.accept(line), false));
        }
        var quiet = new StyleRange(0, words.length(), look.quiet(), null);
        text.show(words.toString(), lines.isEmpty() ? List.of() : List.of(quiet), links);
    }
}
