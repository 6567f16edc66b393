package org.adduce.ui.internal.form.field;

import org.adduce.ui.internal.form.spec.FieldSpec;

/** Makes the field that a spec asks for. */
final class Fields {

    private Fields() {
    }

    static Field of(FieldSpec spec, FormHost host) {
        return switch (spec.editor()) {
            case LINE, WORDS -> new TextField(spec, host);
            case LINK -> new AddressField(spec, host);
            case CHOICE -> new ChoiceField(spec, host);
            case FLAG -> new FlagField(spec, host);
            case TIME -> new TimeField(spec, host);
            case NUMBER -> new NumberField(spec, host);
            case COLOUR -> new ColourField(spec, host);
            case SURENESS -> new CertaintyField(spec, host);
            case REFERENCE -> new ReferenceField(spec, host);
            case REFERENCES -> new ReferenceListField(spec, host);
            case PART, PARTS -> new PartsField(spec, host);
            case MEMBERS -> new MembersField(spec, host);
            case VALUES -> new ValueListField(spec, host);
            case FILES -> new FilesField(spec, host);
            case MOMENT, FIXED -> new FixedField(spec, host);
        };
    }
}
