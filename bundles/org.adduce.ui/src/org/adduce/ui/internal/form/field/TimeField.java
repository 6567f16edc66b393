package org.adduce.ui.internal.form.field;

import java.time.LocalDate;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.TimeEntry;
import org.adduce.ui.internal.form.spec.FieldSpec;

/** A time, typed as EDTF or plainly; what it means is said beneath while one types. */
final class TimeField extends TypedField<When> {

    TimeField(FieldSpec spec, FormHost host) {
        super(spec, host, false);
    }

    @Override
    Entry<When> read(String typed) {
        return new TimeEntry(LocalDate.now()).read(typed);
    }

    @Override
    String write(When value) {
        return value.text();
    }

    @Override
    String meaning(When value) {
        var words = subject().map(of -> host().say(of, value)).orElse("");
        return words.equals(value.text()) ? "" : words;
    }
}
