package org.adduce.ui.internal.form.field;

import org.adduce.model.value.Certainty;
import org.adduce.ui.internal.form.entry.CertaintyEntry;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.spec.FieldSpec;

/** How surely something was said: a number, a range, or words. */
final class CertaintyField extends TypedField<Certainty> {

    CertaintyField(FieldSpec spec, FormHost host) {
        super(spec, host, false);
    }

    @Override
    Entry<Certainty> read(String typed) {
        return CertaintyEntry.read(typed);
    }

    @Override
    String write(Certainty value) {
        return CertaintyEntry.text(value);
    }

    @Override
    String meaning(Certainty value) {
        return CertaintyEntry.meaning(value);
    }
}
