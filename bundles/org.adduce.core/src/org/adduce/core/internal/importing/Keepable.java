package org.adduce.core.internal.importing;

import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Variable;

/** Values with only such characters as a dossier can hold. */
final class Keepable {

    private Keepable() {
    }

    /** A value with every character that cannot be kept replaced; an equal value if there is none. */
    static Object value(Object value) {
        return switch (value) {
            case String text -> Characters.keepable(text);
            case Identifier(var scheme, var name) -> new Identifier(Characters.keepable(scheme), Characters.keepable(name));
            case Variable(var name, var text) -> new Variable(Characters.keepable(name), Characters.keepable(text));
            case Certainty(var phrase, var low, var high, var scale) ->
                new Certainty(Characters.keepable(phrase), low, high, Characters.keepable(scale));
            default -> value;
        };
    }
}
