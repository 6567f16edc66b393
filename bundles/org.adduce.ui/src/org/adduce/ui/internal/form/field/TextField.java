package org.adduce.ui.internal.form.field;

import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.spec.Editor;
import org.adduce.ui.internal.form.spec.FieldSpec;

/** Plain text, of one line or of many. No text at all is no value. */
class TextField extends TypedField<String> {

    private final boolean isMany;

    TextField(FieldSpec spec, FormHost host) {
        this(spec, host, spec.editor() == Editor.WORDS);
    }

    TextField(FieldSpec spec, FormHost host, boolean isMany) {
        super(spec, host, isMany);
        this.isMany = isMany;
    }

    @Override
    Entry<String> read(String typed) {
        return typed.isBlank() ? Entry.nothing() : Entry.of(isMany ? typed.stripTrailing() : typed.strip());
    }

    @Override
    String write(String value) {
        return value;
    }

    @Override
    boolean isEditable(Subject of) {
        return super.isEditable(of) && Fixedness.isFree(of.element(), spec().feature());
    }
}
