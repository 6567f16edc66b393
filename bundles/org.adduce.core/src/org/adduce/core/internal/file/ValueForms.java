package org.adduce.core.internal.file;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.ModelPackage;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;

/** The form of each data type whose values stand as child elements. */
final class ValueForms {

    private static final Map<EDataType, ValueForm> ALL = Map.of(
            EcorePackage.Literals.ESTRING, leaf(EcorePackage.Literals.ESTRING, order(String.class, Order::compareTexts), true),
            ModelPackage.Literals.UUID, leaf(ModelPackage.Literals.UUID, order(UUID.class, IdText::compare), false),
            ModelPackage.Literals.RANGE, leaf(ModelPackage.Literals.RANGE, order(Anchor.class, AnchorText.ORDER), false),
            ModelPackage.Literals.ACTOR_IDENTIFIER,
            new PairForm<>(Identifier.class, "scheme", Identifier::scheme, Identifier::value, Identifier::new),
            ModelPackage.Literals.CSL_VARIABLE,
            new PairForm<>(Variable.class, "name", Variable::name, Variable::value, Variable::new),
            ModelPackage.Literals.SIDE,
            new PairForm<>(SidedValue.class, "who", SidedValue::who, SidedValue::value, SidedValue::new),
            ModelPackage.Literals.IMPORT_RECEIPT,
            new PairForm<>(Receipt.class, "item", receipt -> receipt.item().toString(), Receipt::values, ValueForms::receipt,
                    Comparator.comparing(Receipt::item, IdText::compare)),
            ModelPackage.Literals.SURENESS, new CertaintyForm());

    private ValueForms() {
    }

    static ValueForm of(EDataType type) {
        return ALL.get(type);
    }

    private static LeafForm leaf(EDataType type, Comparator<Object> order, boolean isExact) {
        return new LeafForm(Codecs.of(type), order, isExact);
    }

    private static <T> Comparator<Object> order(Class<T> type, Comparator<T> order) {
        return (a, b) -> order.compare(type.cast(a), type.cast(b));
    }

    private static Receipt receipt(String item, String values) {
        return new Receipt(IdText.parse(item), values);
    }
}
