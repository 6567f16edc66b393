package org.adduce.benchmark;

import org.adduce.model.ModelPackage;
import org.adduce.model.impl.ModelFactoryImpl;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EDataType;

/** Lends XMI a text for those values that have none of their own, so that it holds the same content. */
public final class ValueStrings extends ModelFactoryImpl {

    private static final String BREAK = "|";

    @Override
    public String convertToString(EDataType type, Object value) {
        return switch (value) {
            case Identifier(var scheme, var name) -> scheme + BREAK + name;
            case Variable(var name, var text) -> name + BREAK + text;
            case Receipt(var item, var values) -> item + BREAK + values;
            case SidedValue(var who, var text) -> who + BREAK + text;
            case Certainty(var phrase, var low, var high, var scale) -> phrase + BREAK + low + BREAK + high + BREAK + scale;
            case null, default -> super.convertToString(type, value);
        };
    }

    @Override
    public Object createFromString(EDataType type, String text) {
        if (type == ModelPackage.Literals.ACTOR_IDENTIFIER || type == ModelPackage.Literals.CSL_VARIABLE) {
            int at = text.indexOf(BREAK);
            return type == ModelPackage.Literals.ACTOR_IDENTIFIER ? new Identifier(text.substring(0, at), text.substring(at + 1))
                    : new Variable(text.substring(0, at), text.substring(at + 1));
        }
        if (type == ModelPackage.Literals.SURENESS) {
            var parts = text.split("\\|", -1);
            return new Certainty(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), parts[3]);
        }
        return super.createFromString(type, text);
    }
}
