package org.adduce.core.internal.dossier;

import java.util.Set;
import org.adduce.core.internal.file.XmlText;
import org.adduce.model.ModelPackage;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;

/** Values with characters in them, freed from those that no file can hold, such as a vertical tab pasted from a slide. */
final class FileText {

    private static final Set<EDataType> TYPES = Set.of(EcorePackage.Literals.ESTRING, ModelPackage.Literals.SURENESS,
            ModelPackage.Literals.ACTOR_IDENTIFIER, ModelPackage.Literals.CSL_VARIABLE, ModelPackage.Literals.IMPORT_RECEIPT,
            ModelPackage.Literals.SIDE);

    private FileText() {
    }

    /** Whether values of a type have characters that anybody may have typed. */
    static boolean isText(EDataType type) {
        return TYPES.contains(type);
    }

    /** The value with U+FFFD for every character a file cannot hold; an equal value where there is none. */
    static Object clean(Object value) {
        return switch (value) {
            case String text -> XmlText.clean(text);
            case Certainty(var phrase, var low, var high, var scale) -> new Certainty(XmlText.clean(phrase), low, high, XmlText.clean(scale));
            case Identifier(var scheme, var name) -> new Identifier(XmlText.clean(scheme), XmlText.clean(name));
            case Variable(var name, var text) -> new Variable(XmlText.clean(name), XmlText.clean(text));
            case Receipt(var item, var values) -> new Receipt(item, XmlText.clean(values));
            case SidedValue(var who, var text) -> new SidedValue(XmlText.clean(who), XmlText.clean(text));
            default -> value;
        };
    }
}
