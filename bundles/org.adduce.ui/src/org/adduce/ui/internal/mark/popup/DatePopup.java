package org.adduce.ui.internal.mark.popup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.TimeEntry;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a time, and says in words how what is typed is understood. */
final class DatePopup {

    private static final int WIDTH = 320;

    private final PopupShell popup;
    private final Text text;
    private final Label meaning;
    private final TimeEntry times;
    private final WhenPhrase phrase = new WhenPhrase(Locale.getDefault());
    private String start = "";

    /** Reads "yesterday" as seen from {@code today}; hands the time, or that there is none, to {@code choosing}. */
    DatePopup(Control returnTo, LocalDate today, Consumer<Optional<When>> choosing) {
        times = new TimeEntry(today);
        popup = new PopupShell(returnTo, "mark.date", Messages.Date_title);
        var area = popup.content();
        new Label(area, SWT.NONE).setText(Messages.Date_name);
        text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.Date_example);
        text.setData("org.adduce.id", "mark.date.field");
        SpokenLabel.on(text, Messages.Date_name);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> tell());
        new Label(area, SWT.NONE);
        meaning = new Label(area, SWT.WRAP);
        var below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.widthHint = WIDTH;
        below.heightHint = 2 * text.getLineHeight();
        meaning.setLayoutData(below);
        var hint = new Label(area, SWT.NONE);
        hint.setText(Messages.Date_hint);
        hint.setEnabled(false);
        hint.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        popup.closesItselfWhile(() -> text.getText().equals(start));
        popup.onCommit(() -> commit(choosing));
    }

    private void tell() {
        var words = switch (times.read(text.getText())) {
            case Entry.Value<When>(Optional<When> when) -> when.map(phrase::of).orElse(Messages.Date_none);
            case Entry.Refused<When> refused -> refused.message();
        };
        meaning.setText(words.replace("&", "&&"));
    }

    private boolean commit(Consumer<Optional<When>> choosing) {
        if (times.read(text.getText()) instanceof Entry.Value<When>(Optional<When> when)) {
            choosing.accept(when);
            return true;
        }
        return false;
    }

    /** Opens at {@code words}, in display coordinates, with a time to start from. */
    void open(Rectangle words, String from) {
        start = from;
        text.setText(from);
        text.selectAll();
        tell();
        popup.openAt(words);
        text.setFocus();
    }
}
