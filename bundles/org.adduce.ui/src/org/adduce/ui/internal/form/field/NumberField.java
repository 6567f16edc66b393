package org.adduce.ui.internal.form.field;

import java.math.BigDecimal;
import org.adduce.model.Comparison;
import org.adduce.model.ModelPackage;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.NumberEntry;
import org.adduce.ui.internal.form.spec.FieldSpec;

/** A decimal number, kept with as many digits as were typed. */
final class NumberField extends TypedField<BigDecimal> {

    NumberField(FieldSpec spec, FormHost host) {
        super(spec, host, false);
    }

    /** The upper bound is asked for only where there are two. */
    @Override
    public boolean isNeeded() {
        return spec().feature() != ModelPackage.Literals.QUANTITY__HIGH || isFilled()
                || subject().filter(of -> of.value(ModelPackage.Literals.QUANTITY__COMPARATOR) == Comparison.BETWEEN).isPresent();
    }

    @Override
    Entry<BigDecimal> read(String typed) {
        return NumberEntry.read(typed);
    }

    @Override
    String write(BigDecimal value) {
        return value.toString();
    }
}
