package org.adduce.core.internal.importing;

import org.adduce.core.importing.Item;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How items are called in what people are told. */
final class ItemNames {

    private static final int LONGEST = 60;
    private static final EStructuralFeature[] SPEAKING = {ModelPackage.Literals.ACTOR__NAME, ModelPackage.Literals.SOURCE__TITLE,
            ModelPackage.Literals.CLAIM__TEXT, ModelPackage.Literals.EVENT__TITLE, ModelPackage.Literals.QUESTION__TEXT};

    private ItemNames() {
    }

    /** Its kind and what it is called, else its key. */
    static String of(Item item) {
        for (var feature : SPEAKING) {
            var value = item.value(feature);
            if (value.isPresent()) {
                return named(item, value.get().toString());
            }
        }
        return named(item, item.key().value());
    }

    private static String named(Item item, String name) {
        var brief = name.length() > LONGEST ? name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "\u2026" : name;
        return item.type().getName() + " \u201C" + brief + "\u201D";
    }
}
