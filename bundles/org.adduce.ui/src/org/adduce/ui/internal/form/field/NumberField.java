package org.adduce.ui.internal.form.field;

import java.math.BigDecimal;
import java.util.Optional;
import org.adduce.model.Comparison;
import org.adduce.model.ModelPackage;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.NumberEntry;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A decimal number, kept with as many digits as were typed. */
final class NumberField extends TypedField<BigDecimal> {

    NumberField(FieldSpec spec, FormHost host) {
        super(spec, host, false);
    }

    /** The upper bound is asked for only where there are two, and shown only where it tells more than the lower. */
    @Override
    public boolean isNeeded() {
        return spec().feature() != ModelPackage.Literals.QUANTITY__HIGH || isRange() || isFilled() && !value(spec().feature()).equals(value(ModelPackage.Literals.QUANTITY__LOW));
    }

    private boolean isRange() {
        return value(ModelPackage.Literals.QUANTITY__COMPARATOR).filter(Comparison.BETWEEN::equals).isPresent();
    }

    private Optional<Object> value(EStructuralFeature feature) {
        return subject().map(of -> of.value(feature));
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
